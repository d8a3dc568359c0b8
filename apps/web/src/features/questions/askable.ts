import type { QuestionView } from '@kervan/law';

/** What an answer form needs to know of a question. */
export type Askable = Pick<QuestionView, 'type' | 'answers' | 'why' | 'subject'>;
