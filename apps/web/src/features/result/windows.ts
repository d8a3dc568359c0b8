import { isDayText, parseDay } from '@kervan/kit';
import type { WindowView } from '@kervan/law';

/** The filing window that ends next: the earliest last day that is not past; when all are past, the latest of them. */
export function nextWindow(windows: readonly WindowView[], today: string): WindowView | undefined {
  const ending = windows
    .filter((one) => one.lastDay !== null)
    .toSorted((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1));
  return ending.find((one) => (one.lastDay ?? '') >= today) ?? ending.at(-1);
}

/** Days from today until a day; negative when it is past, undefined when either is no day. */
export function daysUntil(day: string, today: string): number | undefined {
  return isDayText(day) && isDayText(today) ? parseDay(day) - parseDay(today) : undefined;
}
