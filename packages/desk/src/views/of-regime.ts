import type { Regime, SupportAnswerView } from '@kervan/law';
import { regimeOfSupport } from './regimes.ts';

/** The quick table of a status, of one regime. */
export function supportsOf(
  answers: readonly SupportAnswerView[],
  regime: Regime | undefined,
): readonly SupportAnswerView[] {
  return regime === undefined
    ? answers
    : answers.filter(({ support }) => regimeOfSupport(support) === regime);
}
