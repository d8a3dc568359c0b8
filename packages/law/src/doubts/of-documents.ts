import { words } from '@kervan/kit';
import { DOCUMENTS_SILENT, type Doubt, NO_SOURCE } from './doubt.ts';

/** How documents become lines. */
export const ofDocuments: readonly Doubt[] = [
  {
    id: 'E-2.22',
    place: words('Gider KDV’siz mi değerlendirilir?', 'Is the expense valued without VAT?'),
    readings: {
      'without-vat': words(
        'KDV’siz (KOR, Bakanlık destekleri için genel)',
        'without VAT (KOR, general for Ministry supports)',
      ),
    },
    taken: 'without-vat',
    why: words('Genel kural; 5986 için teyit edilmedi.', 'A general rule; not confirmed for 5986.'),
    bearsOn: ['E-2.22'],
    actsOn: 'lines',
  },
  {
    id: 'E-2.33-base',
    place: words(
      'Rapor, fatura ve ödemeden hangisi desteğe esastır?',
      'Which of reported, invoiced and paid is the base?',
    ),
    readings: {
      least: words(
        'platform, dönem ve ülke başına üçünün en küçüğü',
        'the least of the three per platform, period and country',
      ),
    },
    taken: 'least',
    why: NO_SOURCE,
    bearsOn: ['E-2.33'],
    actsOn: 'lines',
  },
  {
    id: 'E-2.33-country',
    place: words(
      'Ülkesi yazmayan fatura ülkelere nasıl dağılır?',
      'How does an invoice without a country spread over countries?',
    ),
    readings: {
      'report-shares': words(
        'aynı dönemin rapordaki ülke payları',
        'the report’s country shares of the same period',
      ),
    },
    taken: 'report-shares',
    why: NO_SOURCE,
    bearsOn: ['E-2.33'],
    actsOn: 'lines',
  },
  {
    id: 'payment-spread',
    place: words('Ödeme faturalara nasıl dağılır?', 'How does a payment spread over invoices?'),
    readings: {
      'oldest-first': words(
        'en eski fatura önce; ön ödemede ilk giren ilk çıkar',
        'the oldest invoice first; a prepaid balance first in, first out',
      ),
    },
    taken: 'oldest-first',
    why: NO_SOURCE,
    bearsOn: ['E-2.33'],
    actsOn: 'lines',
  },
  {
    id: 'E-2.16',
    place: words(
      'Organik bağlı şirketin ödemesi sayılır mı?',
      'Does a payment by an organically linked company count?',
    ),
    readings: {
      'linked-may-pay': words(
        'en az %51 bağlı şirketinki sayılır',
        'it counts from a company linked by at least 51 %',
      ),
    },
    taken: 'linked-may-pay',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.16'],
    actsOn: 'lines',
  },
  {
    id: 'evidence-opening-balance',
    place: words(
      'Belgelerden önceki platform bakiyesi ne kadardı?',
      'What was the platform balance before the documents begin?',
    ),
    readings: {
      nothing: words('sıfır sayılır', 'taken as nothing'),
    },
    taken: 'nothing',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.33'],
    actsOn: 'lines',
  },
  {
    id: 'evidence-invoice-period',
    place: words(
      'Hizmet dönemi yazmayan fatura hangi döneme aittir?',
      'To which period does an invoice without a service period belong?',
    ),
    readings: {
      'month-of-invoice': words('kendi gününün dönemine', 'to that of its own day'),
    },
    taken: 'month-of-invoice',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.33'],
    actsOn: 'lines',
  },
  {
    id: 'evidence-comparison-period',
    place: words('Karşılaştırma hangi dönem başına yapılır?', 'Per what period is the comparison made?'),
    readings: {
      month: words('ay başına', 'per month'),
      'as-reported': words(
        'rapor satırlarının aştığı aylar birlikte',
        'months that report rows reach over together',
      ),
      quarter: words('çeyrek başına', 'per quarter'),
    },
    taken: 'month',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.33'],
    actsOn: 'lines',
  },
  {
    id: 'evidence-rows-over-quarters',
    place: words(
      'Çeyrek sınırını aşan rapor satırı nasıl bölünür?',
      'How is a report row that reaches over the end of a quarter split?',
    ),
    readings: {
      'by-days': words('günlerine göre', 'by its days'),
    },
    taken: 'by-days',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.33', 'E-4.3'],
    actsOn: 'lines',
  },
  {
    id: 'evidence-invoice-list',
    place: words(
      'Platformun kendi fatura listesi fatura sayılır mı?',
      'Does a platform’s own list of invoices count as invoices?',
    ),
    readings: {
      counts: words('sayılır; kılavuz ona fatura der', 'it does; the guide calls it invoices'),
    },
    taken: 'counts',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.33'],
    actsOn: 'lines',
  },
  {
    id: 'evidence-account-holder',
    place: words('Sahibi yazmayan hesap özeti kimindir?', 'Whose is a statement that names no holder?'),
    readings: {
      beneficiary: words('yararlanıcının', 'the beneficiary’s'),
    },
    taken: 'beneficiary',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.16'],
    actsOn: 'lines',
  },
  {
    id: 'evidence-expense-currency',
    place: words(
      'Lirayla ödenen dövizli alışverişte giderin para birimi hangisidir?',
      'What is the currency of a foreign purchase paid from a lira card?',
    ),
    readings: {
      purchase: words('alışverişin', 'the purchase’s'),
      debited: words('çekilen lira', 'the lira debited'),
    },
    taken: 'purchase',
    why: DOCUMENTS_SILENT,
    bearsOn: ['E-2.24'],
    actsOn: 'lines',
  },
];
