import type { MappingDraft } from './mapping-draft.ts';

/** What each part of the mapping form is given. */
export interface PartProps {
  readonly draft: MappingDraft;
  readonly change: (change: Partial<MappingDraft>) => void;
}
