import { clocks } from '../../common/clocks/clocks.ts';
import { type Cited, cited } from './citation.ts';

/** The lines that set the clocks of either regime: filing, service, pre-approval, travel, changes, support years. */
export function ofClocks(): readonly Cited[] {
  return clocks.flatMap(({ id, title, rules }) =>
    rules.map((rule) => cited(rule, 'clock', { in: `clock/${id}`, name: title })),
  );
}
