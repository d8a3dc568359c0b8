import type { Condition } from './condition.ts';
import type { DayOf } from './days.ts';

/** Whether a condition comes out the same for all lines with the same facts: it looks at no kind, country or day of its own line. */
export function restsOnFactsAlone({ shape }: Condition): boolean {
  switch (shape?.is) {
    case 'answer':
      return true;
    case 'all':
    case 'any':
      return shape.parts.every(restsOnFactsAlone);
    case 'reading':
      return Object.values(shape.by).every(restsOnFactsAlone);
    case 'days':
      return isOfFacts(shape.a) && isOfFacts(shape.b);
    default:
      return false;
  }
}

function isOfFacts({ shape }: DayOf): boolean {
  return shape?.is === 'fact' || shape?.is === 'fixed';
}

/** Whether some part of a condition measures a told figure against an amount of the law. */
export function asksAmount({ shape }: Condition): boolean {
  switch (shape?.is) {
    case 'amount':
      return true;
    case 'all':
    case 'any':
      return shape.parts.some(asksAmount);
    case 'reading':
      return Object.values(shape.by).some(asksAmount);
    default:
      return false;
  }
}
