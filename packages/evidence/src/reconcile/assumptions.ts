import { words } from '@kervan/kit';
import type { Assumption, ReconcileReadings } from './model.ts';

/** What the comparison met that no source or document settles; each is listed once, only where something rests on it. */
export interface Met {
  readonly lines: boolean;
  readonly converted: boolean;
  readonly byShares: boolean;
  readonly unknownSpread: boolean;
  readonly oldestFirst: boolean;
  readonly balance: boolean;
  readonly invoiceMonth: boolean;
  readonly joinedMonths: boolean;
  readonly cutRows: boolean;
  readonly invoiceList: boolean;
  readonly linked: boolean;
  readonly holderUnnamed: boolean;
  readonly purchaseCurrency: boolean;
  readonly quarter: boolean;
}

export function assumptionsOf(met: Met, readings: ReconcileReadings): Assumption[] {
  const list: Assumption[] = [];
  const take = (applies: boolean, doubt: string, reading: string, tr: string, en: string): void => {
    if (applies) list.push({ doubt, reading, words: words(tr, en) });
  };
  take(met.lines, 'E-2.22', readings.tax, 'Gider KDV’siz alındı.', 'The expense is taken without VAT.');
  take(
    met.converted,
    'E-2.24',
    readings.rate,
    'Farklı para birimleri ödeme belgesi gününün (ya da seçildiyse ayın 15’inin) TCMB döviz alış kuruyla karşılaştırıldı.',
    'Unlike currencies were compared at the TCMB buying rate of the payment-document day (or, where chosen, of the 15th).',
  );
  take(
    met.lines,
    'E-2.33-base',
    'least',
    'Platform, dönem ve ülke başına rapor, fatura ve ödemenin en küçüğü esas alındı.',
    'The least of reported, invoiced and paid per platform, period and country is the base.',
  );
  take(
    met.byShares,
    'E-2.33-country',
    'report-shares',
    'Ülkesi yazmayan fatura, raporun aynı günlerdeki ülke paylarıyla dağıtıldı (en büyük kalan).',
    'Invoices without a country were spread by the report’s country shares of the same days (largest remainder).',
  );
  take(
    met.unknownSpread,
    'E-2.33-country',
    readings.countryless,
    'Raporda ülkesi belli olmayan harcama, aynı dönemin ülke paylarıyla dağıtıldı.',
    'Reported spend without a country was spread by the country shares of the same period.',
  );
  take(
    met.oldestFirst || met.balance,
    'payment-spread',
    'oldest-first',
    'Fatura numarası anmayan ödemeler en eski faturadan başlanarak, bakiye ilk giren ilk çıkar sırasıyla dağıtıldı.',
    'Payments that name no invoice were spread oldest invoice first, a balance first in, first out.',
  );
  take(
    met.balance,
    'evidence-opening-balance',
    'nothing',
    'Belgelerdeki ilk yüklemeden önceki bakiye sıfır sayıldı.',
    'The balance before the first top-up in the documents is taken as nothing.',
  );
  take(
    met.invoiceMonth,
    'evidence-invoice-period',
    'month-of-invoice',
    'Hizmet dönemi yazmayan fatura, kendi gününün dönemine yazıldı.',
    'An invoice without a service period belongs to the period of its own day.',
  );
  take(
    met.joinedMonths || readings.granularity === 'quarter',
    'evidence-comparison-period',
    met.joinedMonths ? 'as-reported' : readings.granularity,
    'Ay sınırını aşan rapor satırları yüzünden bu aylar birlikte karşılaştırıldı.',
    'Months that report rows reach over were compared together.',
  );
  take(
    met.cutRows,
    'evidence-rows-over-quarters',
    'by-days',
    'Çeyrek sınırını aşan rapor satırları günlerine göre bölündü.',
    'Report rows that reach over the end of a quarter were split by their days.',
  );
  take(
    met.invoiceList,
    'evidence-invoice-list',
    'counts',
    'Platformun listesindeki fatura satırları fatura sayıldı; kılavuz bu listeyi fatura olarak anar.',
    'Rows of a platform’s own list of invoices count as invoices; the guide calls that list invoices.',
  );
  take(
    met.linked,
    'E-2.16',
    'linked-may-pay',
    'Organik bağlı (en az %51) şirketin ödemesi ya da adına kesilen fatura sayıldı.',
    'A payment by, or an invoice to, an organically linked company (at least 51 %) was counted.',
  );
  take(
    met.holderUnnamed,
    'evidence-account-holder',
    'beneficiary',
    'Sahibi yazmayan hesap özetleri yararlanıcının sayıldı.',
    'Statements that name no holder are taken to be the beneficiary’s.',
  );
  take(
    met.purchaseCurrency,
    'evidence-expense-currency',
    readings.expenseCurrency,
    'Lirayla ödenen dövizli alışverişte giderin para birimi: alışverişin ya da (seçildiyse) çekilen liranın.',
    'Currency of a purchase abroad paid from a lira card: the purchase’s or, where chosen, the lira debited.',
  );
  take(
    met.quarter,
    'E-2.10-quarter',
    'activity',
    'Giderin çeyreği, reklamın yayımlandığı çeyrektir; ödemesi sonraki çeyrekte olabilir.',
    'An expense belongs to the quarter in which the ads ran; it may be paid in the next.',
  );
  return list;
}
