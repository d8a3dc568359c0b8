import type { SupportClocksView } from '@kervan/desk';
import type { CaseDraft } from './case-draft.ts';

/** What every part of the form of a case works with. */
export interface CasePartProps {
  readonly draft: CaseDraft;
  readonly change: (part: Partial<CaseDraft>) => void;
  readonly wrong: (path: string) => string | undefined;
  readonly support: SupportClocksView | undefined;
}
