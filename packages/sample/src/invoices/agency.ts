/** A UBL-TR invoice of the agency: one line of ad placement with 20 % VAT. Amounts are decimal text in `currency`. */
export interface AgencyInvoice {
  readonly file: string;
  readonly number: string;
  readonly uuid: string;
  readonly profile: 'EARSIVFATURA' | 'TEMELFATURA' | 'TICARIFATURA';
  readonly day: string;
  readonly time: string;
  readonly first: string;
  readonly last: string;
  readonly line: string;
  readonly currency: 'TRY' | 'USD';
  /** Lira for one dollar as the agency printed it; the law converts at the payment day instead. */
  readonly printedRate?: string;
  readonly net: string;
  readonly tax: string;
  readonly payable: string;
  readonly inWords: string;
}

/** 20,400.00 × 20 % = 4,080.00; 20,500.00 × 20 % = 4,100.00; 1,000.00 × 20 % = 200.00. */
export const AGENCY_INVOICES: readonly AgencyInvoice[] = [
  {
    file: 'invoices/ODA2026000000041.xml',
    number: 'ODA2026000000041',
    uuid: '0a0ca041-2026-4518-8a41-000000000041',
    profile: 'EARSIVFATURA',
    day: '2026-05-18',
    time: '14:05:00',
    first: '2026-05-01',
    last: '2026-05-15',
    line: 'TikTok reklam yayını, 1–15 Mayıs 2026 (yurt dışı)',
    currency: 'TRY',
    net: '20400.00',
    tax: '4080.00',
    payable: '24480.00',
    inWords: 'YALNIZ YİRMİDÖRTBİNDÖRTYÜZSEKSEN TÜRK LİRASI',
  },
  {
    file: 'invoices/ODA2026000000047.xml',
    number: 'ODA2026000000047',
    uuid: '0a0ca047-2026-4602-8a47-000000000047',
    profile: 'TEMELFATURA',
    day: '2026-06-02',
    time: '10:20:00',
    first: '2026-05-16',
    last: '2026-05-31',
    line: 'TikTok reklam yayını, 16–31 Mayıs 2026 (yurt dışı)',
    currency: 'TRY',
    net: '20500.00',
    tax: '4100.00',
    payable: '24600.00',
    inWords: 'YALNIZ YİRMİDÖRTBİNALTIYÜZ TÜRK LİRASI',
  },
  {
    file: 'invoices/ODA2026000000052.xml',
    number: 'ODA2026000000052',
    uuid: '0a0ca052-2026-4629-8a52-000000000052',
    profile: 'TICARIFATURA',
    day: '2026-06-29',
    time: '16:40:00',
    first: '2026-06-16',
    last: '2026-06-28',
    line: 'TikTok reklam yayını, 16–28 Haziran 2026 (yurt dışı)',
    currency: 'USD',
    printedRate: '45.7925',
    net: '1000.00',
    tax: '200.00',
    payable: '1200.00',
    inWords: 'YALNIZ BİNİKİYÜZ ABD DOLARI',
  },
];
