import type { en } from './en.ts';
import { changes } from './tr/changes.ts';
import { common } from './tr/common.ts';
import { comparison } from './tr/comparison.ts';
import { deadlines } from './tr/deadlines.ts';
import { documents } from './tr/documents.ts';
import { doubts } from './tr/doubts.ts';
import { entitlement } from './tr/entitlement.ts';
import { finder } from './tr/finder.ts';
import { frame } from './tr/frame.ts';
import { invoice } from './tr/invoice.ts';
import { limits } from './tr/limits.ts';
import { mapping } from './tr/mapping.ts';
import { matrix } from './tr/matrix.ts';
import { offset } from './tr/offset.ts';
import { papers } from './tr/papers.ts';
import { questions } from './tr/questions.ts';
import { reasons } from './tr/reasons.ts';
import { result } from './tr/result.ts';
import { simulator } from './tr/simulator.ts';
import { supports } from './tr/supports.ts';
import { who } from './tr/who.ts';

/** Everything the page says by itself, in Turkish. A key that English has and Turkish lacks is a compile error. */
export const tr: typeof en = {
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
