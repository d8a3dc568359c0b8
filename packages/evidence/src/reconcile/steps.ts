import { fill, type Money, showMoney, type Words, words } from '@kervan/kit';
import type { LineDetail, MatchedBy } from './model.ts';

const MATCHED: Readonly<Record<MatchedBy, Words>> = {
  confirmed: words(
    'Ödeme ile fatura bir kişi tarafından eşleştirildi.',
    'A person confirmed that this payment paid the invoice.',
  ),
  number: words(
    'Ödemenin açıklaması fatura numarasını anıyor.',
    'The payment’s text names the invoice number.',
  ),
  amount: words('Aynı alıcıya aynı tutarda ödeme.', 'A payment of the same amount to the same payee.'),
  'amount-only': words(
    'Yalnız tutar uyuyor; başka fatura ve ödeme uymuyor.',
    'Only the amount fits; no other invoice and no other payment does.',
  ),
  'oldest-first': words(
    'Aynı alıcının en eski faturasından başlanarak (payment-spread).',
    'The same payee’s oldest invoice first (payment-spread).',
  ),
  balance: words(
    'Ön ödemeli bakiyeden, ilk giren ilk çıkar (payment-spread).',
    'From the prepaid balance, first in first out (payment-spread).',
  ),
};

const LIMITED: Readonly<Record<LineDetail['limitedBy'], Words>> = {
  nothing: words('Üçü de buna yetiyor: ödenen tutar istendi.', 'All three allow it: what was paid is asked.'),
  reported: words('Rapordaki harcama sınırladı (E-2.33).', 'Limited by the reported spend (E-2.33).'),
  invoiced: words('Fatura sınırladı (E-2.33).', 'Limited by the invoice (E-2.33).'),
  debit: words('Hesaptan çıkan lira sınırladı.', 'Limited by the lira that were debited.'),
  'rate-missing': words(
    'Kur eksik: tutar henüz bilinmiyor.',
    'A rate is missing: the amount is not known yet.',
  ),
};

function amount(value: Money): Words {
  return words(showMoney(value, 'tr'), showMoney(value, 'en'));
}

/** How a line came about, step by step, in words; each step with its amount where it has one. */
export function lineSteps(detail: LineDetail): { readonly words: Words; readonly amount?: Money }[] {
  const { invoiced, paid, reportedLeft, asked, lira } = detail;
  const step = (template: Words, value: Money): { words: Words; amount: Money } => ({
    words: fill(template, { amount: amount(value) }),
    amount: value,
  });
  return [
    step(
      words(
        'Faturanın bu ülkeye düşen, KDV’siz ve ücretsiz payı: {amount}.',
        'The invoice’s share for this country, without VAT and fees: {amount}.',
      ),
      invoiced,
    ),
    { words: MATCHED[detail.matchedBy] },
    step(words('Bu ödemenin ödediği: {amount}.', 'Paid of it by this payment: {amount}.'), paid),
    step(
      words('Raporda bu ödeme için kalan harcama: {amount}.', 'Reported spend still left for it: {amount}.'),
      reportedLeft,
    ),
    { words: LIMITED[detail.limitedBy] },
    ...(asked === undefined ? [] : [step(words('İstenen: {amount}.', 'Asked: {amount}.'), asked)]),
    ...(lira === undefined || asked?.currency === 'TRY'
      ? []
      : [
          step(
            words(
              'Ödeme gününün TCMB alış kuruyla: {amount} (E-2.24).',
              'At the TCMB buying rate of the payment day: {amount} (E-2.24).',
            ),
            lira,
          ),
        ]),
  ];
}
