import { changes } from './en/changes.ts';
import { common } from './en/common.ts';
import { comparison } from './en/comparison.ts';
import { deadlines } from './en/deadlines.ts';
import { documents } from './en/documents.ts';
import { doubts } from './en/doubts.ts';
import { entitlement } from './en/entitlement.ts';
import { finder } from './en/finder.ts';
import { frame } from './en/frame.ts';
import { invoice } from './en/invoice.ts';
import { limits } from './en/limits.ts';
import { mapping } from './en/mapping.ts';
import { matrix } from './en/matrix.ts';
import { offset } from './en/offset.ts';
import { papers } from './en/papers.ts';
import { questions } from './en/questions.ts';
import { reasons } from './en/reasons.ts';
import { result } from './en/result.ts';
import { simulator } from './en/simulator.ts';
import { supports } from './en/supports.ts';
import { who } from './en/who.ts';

/** Everything the page says by itself, in English; `tr.ts` has the same keys or does not compile. */
export const en = {
  common,
  comparison,
  deadlines,
  documents,
  doubts,
  entitlement,
  finder,
  frame,
  invoice,
  limits,
  mapping,
  offset,
  papers,
  questions,
  reasons,
  result,
  changes,
  matrix,
  simulator,
  supports,
  who,
};
