import { dayOfMonthOf, formatDay, type Notice, showDay, words } from '@kervan/kit';
import type { Invoice } from '../model.ts';
import type { MissingRateOn } from './base/rates.ts';
import type { Item } from './intake.ts';
import type { Debt } from './invoiced/debts.ts';
import type { Cell, ConfirmedLink, PaymentUse } from './model.ts';
import type { Credit } from './paid/credits.ts';
import type { PlatformBook } from './platform-book.ts';
import { PLATFORMS } from './platforms.ts';

/** A bulletin is missing on which an amount or a line hangs. */
export function missingRateNotices(missing: readonly MissingRateOn[]): Notice[] {
  return missing.map(({ currency, day }) => ({
    code: 'reconcile.rate-missing',
    severity: 'error',
    place: formatDay(day),
    words: words(
      `${showDay(day, 'tr')} günü için ${currency} kuru yok; o gün ödenenler liraya çevrilemiyor.`,
      `There is no ${currency} rate for ${showDay(day, 'en')}; what was paid that day cannot be put into lira.`,
    ),
    wayOut: words('O günün TCMB bültenini ekleyin.', 'Add the TCMB bulletin of that day.'),
  }));
}

/** A young invoice without a service period may well be for the month before. */
export function invoiceMonthNotices(debts: readonly Debt[]): Notice[] {
  return debts
    .filter((debt) => debt.counts && !debt.spanStated && dayOfMonthOf(debt.item.value.day) <= 5)
    .map(({ item }) => ({
      code: 'reconcile.invoice-without-period',
      severity: 'hint',
      place: `${item.at.document} ${item.at.place}`,
      words: words(
        `${item.value.number} numaralı fatura (${showDay(item.value.day, 'tr')}) hizmet dönemini yazmıyor; kendi gününün dönemine yazıldı.`,
        `Invoice ${item.value.number} (${showDay(item.value.day, 'en')}) states no service period; it was put to the period of its own day.`,
      ),
      wayOut: words(
        'Önceki ay içinse hizmet dönemini girin.',
        'If it is for the month before, enter its service period.',
      ),
    }));
}

/** Invoices that only a platform's own list shows. */
export function listedNotices(invoices: readonly Item<Invoice>[]): Notice[] {
  return invoices.map(({ at, value }) => ({
    code: 'reconcile.invoice-in-list-only',
    severity: 'hint',
    place: `${at.document} ${at.place}`,
    words: words(
      `${value.number} numaralı fatura yalnız platformun listesinde var; fatura sayıldı.`,
      `Invoice ${value.number} stands only in the platform’s list; it was counted as an invoice.`,
    ),
    wayOut: words('Faturanın kendisini de ekleyin.', 'Add the invoice itself too.'),
  }));
}

export function linkNotices(unknown: readonly ConfirmedLink[]): Notice[] {
  return unknown.map(({ payment, invoice }) => ({
    code: 'reconcile.link-names-nothing',
    severity: 'warning',
    place: payment.place,
    words: words(
      `Doğrulanan eşleştirme (${invoice.number}) belgelerde bulunmayan bir ödemeyi ya da faturayı anıyor; uygulanamadı.`,
      `A confirmed match (${invoice.number}) names a payment or invoice that is not among the documents; it was not applied.`,
    ),
    wayOut: words(
      'Eksik belgeyi ekleyin ya da eşleştirmeyi kaldırın.',
      'Add the missing document or take the match back.',
    ),
  }));
}

/** Payments that only their amount ties to an invoice. */
export function amountOnlyNotices(
  pairs: readonly { readonly credit: Credit; readonly debt: Debt }[],
): Notice[] {
  return pairs.map(({ credit, debt }) => ({
    code: 'reconcile.matched-by-amount-only',
    severity: 'warning',
    place: `${credit.at.document} ${credit.at.place}`,
    words: words(
      `Bu ödeme ${debt.item.value.number} numaralı faturayla yalnız tutarından eşleşti.`,
      `This payment was matched with invoice ${debt.item.value.number} by its amount alone.`,
    ),
    wayOut: words(
      'Doğruysa eşleştirmeyi doğrulayın; değilse reklam ödemesi olmadığını belirtin.',
      'If it is right, confirm the match; if not, say that it is no payment for advertising.',
    ),
  }));
}

/** Top-ups that no bank paper proves. */
export function unprovenNotices(payments: readonly PaymentUse[]): Notice[] {
  return payments
    .filter((one) => !one.counts && one.why !== undefined)
    .map((one) => ({
      code: 'reconcile.payment-not-proven',
      severity: 'warning',
      place: `${one.payment.document} ${one.payment.place}`,
      words: one.why as NonNullable<PaymentUse['why']>,
      wayOut: words(
        'Ödemenin geçtiği hesap ya da kart özetini ekleyin.',
        'Add the account or card statement that shows the payment.',
      ),
    }));
}

/** Cells that cannot be compared, and spend below zero. */
export function cellNotices(cells: readonly Cell[]): Notice[] {
  return cells.flatMap((cell) => {
    const made: Notice[] = [];
    if (!cell.comparable) {
      made.push({
        code: 'reconcile.not-comparable',
        severity: 'warning',
        place: cell.id,
        words: words(
          'Tutarlar farklı para birimlerinde ve bir kur eksik: farklar açıklanamadı.',
          'The figures are in unlike currencies and a rate is missing: their differences could not be explained.',
        ),
        wayOut: words('Eksik TCMB bültenlerini ekleyin.', 'Add the missing TCMB bulletins.'),
      });
    }
    if (cell.reported.amounts.some((one) => one.minor < 0n)) {
      made.push({
        code: 'reconcile.negative-spend',
        severity: 'hint',
        place: cell.id,
        words: words(
          'Raporda bu dönem ve ülke için iadeler harcamadan büyük; desteğe esas tutar yok.',
          'In the report refunds exceed spend for this period and country; there is no base.',
        ),
      });
    }
    return made;
  });
}

/** Platforms that nobody said what they are. */
export function platformNotices(
  met: Iterable<string>,
  own: ReadonlySet<string>,
  platforms: PlatformBook,
): Notice[] {
  const known = new Set([...PLATFORMS.map((one) => one.platform), ...own]);
  return [...new Set(met)]
    .filter((platform) => !known.has(platform))
    .sort()
    .map((platform) => {
      const { support, kind } = platforms.of(platform);
      return {
        code: 'reconcile.platform-taken-for-marketplace',
        severity: 'hint',
        place: platform,
        words: words(
          `“${platform}” bir pazaryeri sayıldı (${support}, ${kind}).`,
          `“${platform}” was taken for a marketplace (${support}, ${kind}).`,
        ),
        wayOut: words(
          'Değilse platform ayarında desteği ve gider türünü seçin.',
          'If it is not, choose support and kind in its setting.',
        ),
      };
    });
}

/** Periods of a platform that have spend and no invoice at all, or the other way round. */
export function missingPaperNotices(cells: readonly Cell[]): Notice[] {
  const periods = new Map<string, { reported: boolean; invoiced: boolean }>();
  for (const cell of cells) {
    const key = `${cell.platform}/${cell.month}`;
    const known = periods.get(key) ?? { reported: false, invoiced: false };
    periods.set(key, known);
    if (cell.reported.amounts.some((one) => one.minor > 0n)) known.reported = true;
    if (cell.invoiced.amounts.length > 0) known.invoiced = true;
  }
  return [...periods].flatMap(([place, { reported, invoiced }]) => {
    if (reported === invoiced) return [];
    return [reported ? invoiceMissing(place) : reportMissing(place)];
  });
}

function invoiceMissing(place: string): Notice {
  return {
    code: 'reconcile.invoice-missing',
    severity: 'warning',
    place,
    words: words(
      'Bu dönemde raporda harcama var, sayılabilecek hiçbir fatura yok.',
      'The report shows spend in this period, and there is no invoice that counts.',
    ),
    wayOut: words('Dönemin faturalarını ekleyin.', 'Add the invoices of the period.'),
  };
}

function reportMissing(place: string): Notice {
  return {
    code: 'reconcile.report-missing',
    severity: 'warning',
    place,
    words: words(
      'Bu dönemin faturası var, raporda harcaması yok.',
      'There is an invoice for this period, and the report shows no spend in it.',
    ),
    wayOut: words(
      'Dönemin ülke kırılımlı reklam raporunu ekleyin.',
      'Add the ad report of the period, by country.',
    ),
  };
}
