import { type Day, digestText, formatDay } from '@kervan/kit';
import type { Portion } from '../pipeline/portion.ts';
import type { Run } from '../pipeline/run.ts';

/**
 * Digest of the record of a run: every portion with its demands' outcomes and what each step left. Two runs with the same digest
 * went the same way, step by step.
 */
export function traceDigest(run: Run): string {
  let text = '';
  for (const portion of run.portions) {
    text += `${portion.line.id}|${portion.verdictsLow}|${portion.verdictsHigh}|${portion.verdictsTop}|${portion.refusedBy}|${stretchOf(portion)}|${portion.rate?.bulletin ?? ''}`;
    for (let step = 0; step <= portion.lastStep; step++) {
      const lower = portion.leastAt(step);
      const upper = portion.mostAt(step);
      // A step that left what the one before left is told by its bar alone.
      if (step > 0 && lower === portion.leastAt(step - 1) && upper === portion.mostAt(step - 1)) text += '|';
      else text += lower === upper ? `|${lower}` : `|${lower}~${upper}`;
    }
    text += '\n';
  }
  for (const allowance of [...run.documents, ...run.allowances.values()]) {
    text += `${allowance.key}|${allowance.sizeLeast}~${allowance.sizeMost}|${allowance.usedNowLeast}~${allowance.usedNowMost}\n`;
  }
  return digestText(text);
}

/** The stretch of time a portion stands for, and what time said of it. */
function stretchOf({ stretch, supportYear, outOfTime, waitsFor }: Portion): string {
  if (stretch === undefined && Number.isNaN(supportYear) && outOfTime === undefined) return '';
  const year = Number.isNaN(supportYear) ? '' : formatDay(supportYear as Day);
  return `${stretch?.days ?? ''}/${stretch?.of ?? ''}@${year}!${outOfTime?.rule ?? waitsFor ?? ''}`;
}
