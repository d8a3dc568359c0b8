import type { ClaimFile, FactEntry, FactValue } from '@kervan/law';

function told(fact: string, value: FactValue): FactEntry {
  return { fact, value, origin: { kind: 'declaration', by: 'Örnek A.Ş.' }, recordedOn: '2026-07-20' };
}

/** One line of 1,000.00 dollars in the United States, paid on 4 May 2026 at 44.1234, with every fact told. */
export const CLAIM: ClaimFile = {
  format: 'kervan-claim/1',
  claim: 'tek-satir',
  regime: 'e-export',
  beneficiary: 'ornek',
  quarter: '2026-Q2',
  filedOn: '2026-07-24',
  facts: [
    told('status', 'retailSite'),
    told('legalPerson', true),
    told('unionMember', true),
    told('dysRegistered', true),
    told('coverageDay', '2025-01-16'),
    told('brandProgramme', false),
    told('trademarkTurkiye', true),
    told('trademarkAbroad', 'registered'),
    told('preApprovalDay', '2025-02-21'),
    told('turkishProduct', true),
    told('turkishProductRatio', '100'),
    told('accountManaged', true),
    told('accessGiven', true),
    told('listingComplete', true),
    told('payer', 'beneficiary'),
    told('paymentChannel', 'bank'),
    told('relatedParty', false),
    told('supportedElsewhere', false),
    told('foreignLanguageAbroad', true),
    told('activityListed', true),
  ],
  lines: [
    {
      id: 'us',
      support: 'e-export/e-export-promotion',
      kind: 'socialMediaAds',
      platform: 'tiktok',
      country: 'US',
      activity: { from: '2026-04-01', until: '2026-05-01' },
      document: { number: 'TTI-2604-1', issuer: 'TikTok', day: '2026-05-02' },
      payment: { reference: 'P-1', day: '2026-05-04' },
      amount: { amount: '1000.00', currency: 'USD' },
    },
  ],
  rates: [{ currency: 'USD', day: '2026-05-04', unit: 1, buying: '44.1234', bulletin: '2026/84' }],
};
