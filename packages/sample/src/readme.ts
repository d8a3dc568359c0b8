import { COMPANY, MADE_UP } from './company.ts';

/** README.txt of the folder: what each file is, in both languages. */
export const README = `${MADE_UP}

Bu klasördeki şirket, kişiler, belgeler, numaralar ve kurlar uydurmadır; hiçbiri gerçek değildir.
The company, people, documents, numbers and rates in this folder are made up; none of them is real.

${COMPANY.name}, 2026 yılı 2. çeyrek — second quarter of 2026

reports/tiktok-2026-Q2.xlsx
  TR  TikTok özel raporu, ülke ve gün kırılımında, USD hesabı. Türkiye satırları reddedilir.
  EN  TikTok custom report by country and day, dollar account. Its Türkiye rows are refused.
reports/tiktok-agency-2026-05.csv
  TR  Ajansın yönettiği TL hesabının Mayıs raporu.
  EN  The May report of the lira account that the agency ran.
reports/amazon-2026-Q2.xlsx
  TR  Amazon reklam raporu: harcama ve reklamla gelen satış. Almanya tam %20, Amerika üstünde.
  EN  Amazon ads report: spend and ad sales. Germany at exactly 20 %, the United States above it.
reports/ornekpazar-2026-05.csv
  TR  Uydurma bir pazaryerinin dönem raporu; sütunları mappings.json ile eşlenir.
  EN  The period report of an invented marketplace; its columns are mapped by mappings.json.
payments/tiktok-payments.csv
  TR  TikTok bakiye yüklemeleri. Sütun adları hiçbir kaynakta yok: uydurmadır, mappings.json ile onaylanmıştır.
  EN  TikTok top-ups. Its columns are documented nowhere: they are invented, and confirmed in mappings.json.
invoices/*.pdf
  TR  Platform faturaları ve TikTok aylık hesap özetleri. Faturalar typed-invoices.json'da elle girilmiştir;
      özetler aynı harcamayı tekrarlar, ayrıca sayılmaz.
  EN  Platform invoices and TikTok's monthly statements. The invoices are typed in in typed-invoices.json; the
      statements repeat the same spend and are not counted again.
invoices/*.xml
  TR  Ajansın UBL-TR faturaları, %20 KDV'li: ikisi TL, biri USD.
  EN  The agency's UBL-TR invoices with 20 % VAT: two in lira, one in dollars.
bank/account-try.xlsx, bank/account-usd.xlsx, bank/card.csv
  TR  Şirketin hesap hareketleri ve kart özeti; ilgisiz satırlar da var. Kart dosyası windows-1254'tür.
  EN  The company's account and card statements, with unrelated lines among them. The card file is windows-1254.
bank/card-partner.csv
  TR  Ortağın kendi kartı: bir faturayı o ödemiş.
  EN  The partner's own card, which paid one invoice.
rates/*.xml
  TR  TCMB bülteni biçiminde uydurma kurlar; bülten numarası ÖRNEK ile başlar.
  EN  Made-up rates in the shape of TCMB bulletins; their numbers begin with ÖRNEK.
beneficiary.json, facts.json, typed-invoices.json, mappings.json, platforms.json
  TR  Şirketin kimliği, beyanları, elle girilen faturalar, onaylanmış sütun eşlemeleri, uydurma pazaryerinin türü.
  EN  Who the company is, what it declares, the invoices typed in, the confirmed column mappings, what the
      invented marketplace is.
claim.json
  TR  Bu belgelerden çıkan başvuru: kervan assess claim.json
  EN  The claim that these documents make: kervan assess claim.json
expected.md, expected.json
  TR  Beklenen sonuç, elle hesaplanmış.
  EN  The expected result, worked out by hand.
`;
