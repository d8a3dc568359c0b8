import type { QuestionView } from '@kervan/law';

/** What an answer form needs to know of a question. */
export interface Askable extends Pick<QuestionView, 'fact' | 'type' | 'answers' | 'why' | 'subject'> {
  /** The one currency in which an amount is told; left out or null where the teller picks it. */
  readonly currency?: string | null;
  /** Most decimals of a count that measures; left out or null: whole things. */
  readonly places?: number | null;
}
