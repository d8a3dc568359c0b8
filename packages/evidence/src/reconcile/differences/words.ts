import { type Words, words } from '@kervan/kit';
import type { DifferenceReason } from '../model.ts';
import type { Detail } from './bridge.ts';

const BY_DETAIL: Readonly<Partial<Record<Detail, Words>>> = {
  'invoice-missing': words(
    'Bu dönem ve ülke için fatura yok: fatura belgesi eksik ya da henüz kesilmemiş.',
    'There is no invoice for this period and country: it is missing or not yet issued.',
  ),
  'invoice-short': words(
    'Faturalar rapordaki harcamayı tam karşılamıyor: bir fatura eksik olabilir.',
    'The invoices do not cover all of the reported spend: one may be missing.',
  ),
  'report-missing': words(
    'Faturanın günleri için raporda harcama yok: dönemin reklam raporu eksik.',
    'The report shows no spend for the invoice’s days: the ad report of that time is missing.',
  ),
  'payment-missing': words(
    'Faturanın bu kısmı için ödeme belgesi bulunamadı.',
    'No payment document was found for this part of the invoice.',
  ),
  'payment-later': words(
    'Eldeki hesap özetleri ödeme gününden önce bitiyor: ödeme sonraki dönemin özetinde olabilir.',
    'The statements at hand end before it is due: the payment may stand in the next one.',
  ),
  'bank-line-missing': words(
    'Platformun listesindeki bu yükleme için banka satırı yok: ödeme kanıtlanmadı.',
    'There is no bank line for this row of the platform’s list: the payment is not proven.',
  ),
  'billed-next': words(
    'Dönem sonundaki harcama sonraki dönemin faturasında (platformlar 72 saate kadar geç faturalar).',
    'Spend at the end of the period stands on the next period’s invoice (platforms bill up to 72 hours late).',
  ),
  'billed-before': words(
    'Bu dönemin faturası önceki dönemin sonundaki harcamayı da içeriyor.',
    'This period’s invoice also holds spend from the end of the period before.',
  ),
  'invoiced-ahead': words(
    'Bu dönemin faturası sonraki dönemin harcamasını da içeriyor.',
    'This period’s invoice also holds spend of the next period.',
  ),
  'invoiced-after': words(
    'Bu harcama bir önceki dönemin faturasında.',
    'This spend stands on the invoice of the period before.',
  ),
  'last-hours': words(
    'Dönemin son üç günündeki harcama henüz faturalanmamış olabilir (72 saate kadar).',
    'Spend of the period’s last three days may not be billed yet (up to 72 hours).',
  ),
  'fee-line': words(
    'Faturadaki ajans ücreti ve reklam dışı kalemler (E-2.21).',
    'The agency’s fee and items other than advertising on the invoice (E-2.21).',
  ),
  'above-spend': words(
    'Ajansın faturası rapordaki harcamanın üstünde: ajans ücreti ya da ajansın kuru.',
    'The agency’s invoice is above the reported spend: its fee or its exchange rate.',
  ),
  'rate-or-spend': words(
    'Kur farkı ya da rapordan farklı harcama: bu belgelerle ikisi ayrılamaz.',
    'A rate difference or spend unlike the report’s: these documents cannot tell the two apart.',
  ),
};

const BY_REASON: Readonly<Record<DifferenceReason, Words>> = {
  timing: words('Zamanlama farkı.', 'Timing.'),
  tax: words(
    'Faturadaki KDV; desteğe esas tutar KDV’sizdir (E-2.22).',
    'VAT on the invoice; the base is without VAT (E-2.22).',
  ),
  'agency-fee': words('Ajans ücreti.', 'Agency fee.'),
  'prepaid-balance': words(
    'Faturası görülmeyen harcama ön ödemeli bakiyeden düştü.',
    'Spend whose invoice is not there was taken from the prepaid balance.',
  ),
  rounding: words('Kuruş ve sent yuvarlaması.', 'Rounding to the minor unit.'),
  exchange: words(
    'Bankanın kuru ile TCMB alış kuru arasındaki fark.',
    'The bank’s rate against the central bank’s buying rate.',
  ),
  'missing-document': words('Eksik belge.', 'A missing document.'),
  'other-payer': words(
    'Başka birinin hesabından ya da kartından ödendi; sayılmadı.',
    'Paid from somebody else’s account or card; not counted.',
  ),
  'other-customer': words(
    'Fatura başka bir alıcıya kesilmiş; sayılmadı.',
    'The invoice is made out to another customer; not counted.',
  ),
  'faulty-invoice': words(
    'Faturada hata bulundu; bir kişi doğrulayana kadar sayılmadı.',
    'A fault was found on the invoice; not counted until a person confirms it.',
  ),
  'not-matched': words(
    'Uyan bir ödeme var ama hangi faturaya ait olduğu seçilemedi.',
    'A payment fits, but it could not be told which invoice it is for.',
  ),
  'above-report': words('Fatura rapordaki harcamanın üstünde.', 'The invoice is above the reported spend.'),
};

export function partWords(reason: DifferenceReason, detail: Detail): Words {
  return BY_DETAIL[detail] ?? BY_REASON[reason];
}
