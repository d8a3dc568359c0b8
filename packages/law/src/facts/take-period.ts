import { addDays, type Day, dayOf, parseNamedPeriod, problem, words } from '@kervan/kit';
import type { Claim, Line } from './claim.ts';
import type { ClaimFile } from './claim-file.ts';

/**
 * The quarter or half-year that an e-export application is for; under Decision 5448, which knows no such period, the stretch of
 * the claim's own days. Throws `period.unreadable`, `period.missing`, `period.not-asked`, and for a month `period.not-filed`.
 */
export function takePeriod({ regime, quarter }: ClaimFile, lines: readonly Line[]): Claim['period'] {
  if (regime === 'logistics') {
    if (quarter === undefined) return spanOf(lines);
    throw problem(
      'period.not-asked',
      words(
        '5448 sayılı Kararın başvuruları çeyrek ya da yarıyıl için yapılmaz.',
        'Applications under Decision 5448 are not for a quarter or a half-year.',
      ),
      { place: '$.quarter', wayOut: words('“quarter” alanını çıkarın.', 'Leave “quarter” out.') },
    );
  }
  const wayOut = words('2026-Q2 ya da 2025-H1 yazın.', 'Write 2026-Q2 or 2025-H1.');
  if (quarter === undefined) {
    throw problem(
      'period.missing',
      words(
        'Başvurunun çeyreği ya da yarıyılı yok.',
        'The quarter or half-year of the application is missing.',
      ),
      { place: '$.quarter', wayOut },
    );
  }
  const period = parseNamedPeriod(quarter, '$.quarter');
  if (period.kind !== 'month') return period;
  throw problem(
    'period.not-filed',
    words(
      'Başvuru bir ay için değil, çeyrek ya da yarıyıl için yapılır.',
      'An application is for a quarter or a half-year, not for a month.',
    ),
    { place: '$.quarter', wayOut },
  );
}

/** An empty claim has no day of its own: the first day of Decision 5448 stands in. */
const ENTRY_INTO_FORCE = dayOf(2022, 4, 20);

function spanOf(lines: readonly Line[]): Claim['period'] {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (const { activityFrom, activityUntil, paymentDay } of lines) {
    if (activityFrom < from) from = activityFrom;
    if (activityUntil > until) until = activityUntil;
    if (paymentDay >= until) until = paymentDay + 1;
  }
  const empty = lines.length === 0;
  const first = empty ? ENTRY_INTO_FORCE : (from as Day);
  return { from: first, until: empty ? addDays(first, 1) : (until as Day), key: '', kind: 'span' };
}
