/** An invoice of a platform, which is a PDF and not UBL: a person types it in beside the document. No VAT: the buyer declares it. */
export interface PlatformInvoice {
  readonly file: string;
  readonly platform: 'tiktok' | 'amazon' | 'ornekpazar';
  readonly issuer: string;
  readonly issuerCountry: string;
  readonly number: string;
  readonly day: string;
  /** First and last day of the service, both included. */
  readonly first: string;
  readonly last: string;
  /** ISO 3166 alpha-2, when the invoice is for one marketplace country. */
  readonly country?: string;
  readonly currency: string;
  /** Decimal text; whole yen. */
  readonly net: string;
  readonly what: string;
}

type Figures = readonly [
  number: string,
  day: string,
  first: string,
  last: string,
  currency: string,
  net: string,
];

function invoice(
  base: Pick<PlatformInvoice, 'platform' | 'issuer' | 'issuerCountry' | 'what'>,
  [number, day, first, last, currency, net]: Figures,
  country?: string,
): PlatformInvoice {
  const dated = { day: `2026-${day}`, first: `2026-${first}`, last: `2026-${last}` };
  const file = `invoices/${base.platform}-${number}.pdf`;
  return { ...base, ...dated, file, number, currency, net, ...(country === undefined ? {} : { country }) };
}

const TIKTOK = {
  platform: 'tiktok',
  issuer: 'TikTok Pte. Ltd.',
  issuerCountry: 'SG',
  what: 'TikTok Ads – advertising services',
} as const;

const AMAZON = {
  platform: 'amazon',
  issuer: 'Amazon Ads S.à r.l.',
  issuerCountry: 'LU',
  what: 'Sponsored Products – pay per click',
} as const;

const ORNEKPAZAR = {
  platform: 'ornekpazar',
  issuer: 'ÖrnekPazar EU B.V.',
  issuerCountry: 'NL',
  what: 'Promoted listings – pay per click',
} as const;

/** Three by TikTok for its prepaid balance, seven by Amazon for one marketplace each, one that names no country. */
export const PLATFORM_INVOICES: readonly PlatformInvoice[] = [
  invoice(TIKTOK, ['TTI-2604-0871', '04-16', '04-01', '04-15', 'USD', '1200.00']),
  invoice(TIKTOK, ['TTI-2604-1634', '05-04', '04-16', '04-30', 'USD', '3000.00']),
  invoice(TIKTOK, ['TTI-2606-0925', '06-16', '06-01', '06-15', 'USD', '1500.00']),
  invoice(AMAZON, ['AMZ-DE-2604-001', '04-30', '04-01', '04-30', 'EUR', '374.95'], 'DE'),
  invoice(AMAZON, ['AMZ-DE-2606-001', '06-11', '06-01', '06-10', 'EUR', '225.05'], 'DE'),
  invoice(AMAZON, ['AMZ-US-2605-001', '06-02', '05-01', '05-31', 'USD', '280.00'], 'US'),
  invoice(AMAZON, ['AMZ-US-2606-001', '06-28', '06-01', '06-27', 'USD', '220.00'], 'US'),
  invoice(AMAZON, ['AMZ-JP-2605-001', '05-22', '05-01', '05-21', 'JPY', '45000'], 'JP'),
  invoice(AMAZON, ['AMZ-UK-2606-001', '06-14', '06-01', '06-13', 'GBP', '90.00'], 'GB'),
  invoice(AMAZON, ['AMZ-UK-2606-002', '06-23', '06-14', '06-22', 'GBP', '60.00'], 'GB'),
  invoice(ORNEKPAZAR, ['OPE-2605-014', '06-03', '05-01', '05-31', 'EUR', '320.01']),
];

/** A month of the prepaid dollar balance, as the platform's billing statement shows it. Amounts in US dollars. */
export interface BillingStatement {
  readonly file: string;
  readonly number: string;
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly opening: string;
  readonly entries: readonly { readonly day: string; readonly text: string; readonly amount: string }[];
  readonly closing: string;
  readonly note: string;
}

/** April: 0.00 + 1,000 + 2,000 + 1,200 − 1,200 − 3,000 = 0.00. June: 0.00 + 2,000 − 1,500 = 500.00 left over. */
export const STATEMENTS: readonly BillingStatement[] = [
  {
    file: 'invoices/tiktok-statement-2026-04.pdf',
    number: 'TTS-2604-0417',
    title: 'April 2026',
    first: '2026-04-01',
    last: '2026-04-30',
    opening: '0.00',
    entries: [
      { day: '2026-04-01', text: 'Balance added TTP-20260401-01', amount: '1000.00' },
      { day: '2026-04-10', text: 'Balance added TTP-20260410-01', amount: '2000.00' },
      { day: '2026-04-15', text: 'Ad spend 1–15 April, invoice TTI-2604-0871', amount: '-1200.00' },
      { day: '2026-04-17', text: 'Balance added TTP-20260417-01', amount: '1200.00' },
      { day: '2026-04-30', text: 'Ad spend 16–30 April, invoice TTI-2604-1634', amount: '-3000.00' },
    ],
    closing: '0.00',
    note: 'Nothing is left of the balance at the end of the month.',
  },
  {
    file: 'invoices/tiktok-statement-2026-06.pdf',
    number: 'TTS-2606-0417',
    title: 'June 2026',
    first: '2026-06-01',
    last: '2026-06-30',
    opening: '0.00',
    entries: [
      { day: '2026-06-02', text: 'Balance added TTP-20260602-01', amount: '2000.00' },
      { day: '2026-06-15', text: 'Ad spend 1–15 June, invoice TTI-2606-0925', amount: '-1500.00' },
    ],
    closing: '500.00',
    note: 'Ad spend of 29–30 June (150.00 USD) is billed in July. Spend of 16–28 June was billed through your agency.',
  },
];
