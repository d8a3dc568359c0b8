import { words } from '@kervan/kit';
import { offsetRules } from '../../common/offset/rules.ts';
import { type Cited, cited } from './citation.ts';

const SET_OFF = { in: 'offset', name: words('borçların mahsubu', 'set-off of debts') };

/** The lines by which overdue debt is set off from an award. */
export function ofOffset(): readonly Cited[] {
  return offsetRules.map((rule) => cited(rule, 'offset', SET_OFF));
}
