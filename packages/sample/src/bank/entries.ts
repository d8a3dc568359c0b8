/** One line of a statement. Exactly one of `out` and `in` is given, as decimal text. */
export interface StatementLine {
  readonly day: string;
  readonly value: string;
  readonly reference: string;
  readonly text: string;
  readonly out?: string;
  readonly in?: string;
  /** For the card of many currencies. */
  readonly currency?: string;
}

type Line = readonly [day: string, value: string, reference: string, text: string, amount: string];

function out([day, value, reference, text, amount]: Line): StatementLine {
  return { day: `2026-${day}`, value: `2026-${value}`, reference, text, out: amount };
}

function into([day, value, reference, text, amount]: Line): StatementLine {
  return { day: `2026-${day}`, value: `2026-${value}`, reference, text, in: amount };
}

function charge(currency: string, line: Line): StatementLine {
  return { ...out(line), currency };
}

/** The lira account: two payments to the agency among the company's daily business. */
export const LIRA_LINES: readonly StatementLine[] = [
  out(['04-02', '04-02', 'D26040200017', 'DEPO KİRASI NİSAN 2026 – ÖRNEK GAYRİMENKUL', '42500.00']),
  out(['04-15', '04-15', 'D26041500102', 'SGK PRİM TAHSİLATI 2026/03', '68214.55']),
  into(['05-08', '05-08', 'D26050800044', 'SANAL POS HASILAT AKTARIMI', '185000.00']),
  out([
    '06-05',
    '06-05',
    'D26060500311',
    'EFT GÖRSEL ÖRNEK DİJİTAL REKLAM AJANSI FATURA ODA2026000000041',
    '24480.00',
  ]),
  out(['06-05', '06-05', 'D26060500312', 'EFT MASRAFI', '12.80']),
  out(['06-05', '06-05', 'D26060500313', 'EFT MASRAFI BSMV', '0.64']),
  out([
    '06-11',
    '06-11',
    'D26061100208',
    'EFT GÖRSEL ÖRNEK DİJİTAL REKLAM AJANSI FATURA ODA2026000000047',
    '24600.00',
  ]),
  out(['06-11', '06-11', 'D26061100209', 'EFT MASRAFI', '12.80']),
  out(['06-11', '06-11', 'D26061100210', 'EFT MASRAFI BSMV', '0.64']),
  out(['06-26', '06-26', 'D26062600075', 'KARGO BEDELİ HAZİRAN – ÖRNEK KARGO', '7310.00']),
];

/**
 * The dollar account: the prepaid top-ups and the agency's dollar invoice. The second top-up was ordered on Friday 10 April and has
 * the value date of Monday 13 April, the day on which Germany joined the target list.
 */
export const DOLLAR_LINES: readonly StatementLine[] = [
  out(['04-01', '04-01', 'S26040100009', 'SWIFT TIKTOK PTE LTD REKLAM BAKİYESİ TTP-20260401-01', '1000.00']),
  out(['04-10', '04-13', 'S26041000031', 'SWIFT TIKTOK PTE LTD REKLAM BAKİYESİ TTP-20260410-01', '2000.00']),
  out(['04-17', '04-17', 'S26041700014', 'SWIFT TIKTOK PTE LTD REKLAM BAKİYESİ TTP-20260417-01', '1200.00']),
  into(['05-20', '05-20', 'S26052000058', 'İHRACAT BEDELİ LINEN HOUSE EXAMPLE INC', '4750.00']),
  out(['06-02', '06-02', 'S26060200022', 'SWIFT TIKTOK PTE LTD REKLAM BAKİYESİ TTP-20260602-01', '2000.00']),
  out(['06-22', '06-22', 'S26062200040', 'ÖRNEK EXPRESS KARGO HAZİRAN', '310.00']),
  out([
    '06-30',
    '06-30',
    'S26063000087',
    'HAVALE GÖRSEL ÖRNEK DİJİTAL REKLAM AJANSI FATURA ODA2026000000052',
    '1200.00',
  ]),
  out(['06-30', '06-30', 'S26063000088', 'HAVALE MASRAFI', '15.00']),
];

/**
 * The company's card of many currencies. The charge of Friday 1 May (a holiday) has the value date of Monday 4 May; the one of
 * 28 May falls into the feast; the yen charge of 5 June names an invoice that is not among the documents.
 */
export const CARD_LINES: readonly StatementLine[] = [
  charge('TRY', ['04-12', '04-13', 'K26041200003', 'ÖRNEK KIRTASİYE ŞİŞLİ', '1250.40']),
  charge('EUR', ['05-01', '05-04', 'K26050100011', 'AMAZON ADVERTISING AMZ-DE-2604-001', '374.95']),
  {
    ...into(['05-11', '05-11', 'K26051100001', 'KART BORCU ÖDEMESİ TEŞEKKÜR EDERİZ', '25000.00']),
    currency: 'TRY',
  },
  charge('JPY', ['05-28', '05-28', 'K26052800007', 'AMAZON ADVERTISING AMZ-JP-2605-001', '45000.00']),
  charge('USD', ['06-03', '06-03', 'K26060300004', 'AMAZON ADVERTISING AMZ-US-2605-001', '280.00']),
  charge('JPY', ['06-05', '06-05', 'K26060500006', 'AMAZON ADVERTISING AMZ-JP-2605-002', '15000.00']),
  charge('EUR', ['06-09', '06-09', 'K26060900012', 'ORNEKPAZAR EU REKLAM OPE-2605-014', '320.01']),
  charge('EUR', ['06-12', '06-12', 'K26061200005', 'AMAZON ADVERTISING AMZ-DE-2606-001', '225.05']),
  charge('TRY', ['06-15', '06-15', 'K26061500009', 'ÖRNEK HAVAYOLLARI İSTANBUL', '8940.00']),
  charge('GBP', ['06-16', '06-16', 'K26061600002', 'AMAZON ADVERTISING AMZ-UK-2606-001', '90.00']),
  charge('USD', ['06-30', '06-30', 'K26063000015', 'AMAZON ADVERTISING AMZ-US-2606-001', '220.00']),
];

/** The partner's own card, which paid one invoice of the company: 60.00 pounds at the bank's 62.10 is 3,726.00 lira. */
export const PARTNER_LINES: readonly StatementLine[] = [
  out(['06-20', '06-20', 'P26062000004', 'ÖRNEK MARKET KADIKÖY', '684.25']),
  out(['06-25', '06-25', 'P26062500002', 'AMAZON ADVERTISING AMZ-UK-2606-002 60,00 GBP', '3726.00']),
];
