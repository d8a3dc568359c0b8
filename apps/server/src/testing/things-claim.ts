import type { ClaimFile, FactValue, LedgerEntry, LineEntry } from '@kervan/law';

/** What is counted, and the facts under which its expenses of the first half of 2025 are due. */
const OF: Readonly<
  Record<
    ThingsOf,
    Pick<LineEntry, 'support' | 'kind'> & { readonly facts: Readonly<Record<string, FactValue>> }
  >
> = {
  depot: {
    support: 'e-export/depot-rent',
    kind: 'netRent',
    facts: {
      status: 'retailSite',
      legalPerson: true,
      unionMember: true,
      dysRegistered: true,
      coverageDay: '2024-05-06',
      brandProgramme: false,
      trademarkTurkiye: true,
      preApprovalDay: '2024-06-10',
      turkishProductRatio: '100',
      depotApproved: true,
      payer: 'beneficiary',
      paymentChannel: 'bank',
      relatedParty: false,
      supportedElsewhere: false,
    },
  },
  project: {
    support: 'e-export/promotion-project',
    kind: 'promotion',
    facts: { status: 'cooperationBody', preApprovalDay: '2024-06-10' },
  },
};

/** Depot units or projects. */
export type ThingsOf = 'depot' | 'project';

/** A thing that runs for some days. */
export interface Thing {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
}

/** An expense of 1,000.00 lira for each thing, in Germany, paid on the day after its last one: 500.00 of award each. */
export function thingsClaim(
  claim: string,
  of: ThingsOf,
  things: readonly Thing[],
  ledger: readonly LedgerEntry[],
): ClaimFile {
  const { support, kind, facts } = OF[of];
  return {
    format: 'kervan-claim/1',
    claim,
    regime: 'e-export',
    beneficiary: 'own',
    quarter: '2025-H1',
    filedOn: '2025-07-21',
    facts: Object.entries(facts).map(([fact, value]) => ({
      fact,
      value,
      origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
      recordedOn: '2025-07-01',
    })),
    lines: things.map(({ name, from = '2025-02-01', until = '2025-06-01' }) => ({
      id: name,
      support,
      item: name,
      kind,
      platform: 'own',
      country: 'DE',
      activity: { from, until },
      document: { number: `R-${claim}-${name}`, issuer: 'Lager GmbH', day: until },
      payment: { reference: `P-${claim}-${name}`, day: until },
      amount: { amount: '1000.00', currency: 'TRY' },
    })),
    rates: [],
    ...(ledger.length === 0 ? {} : { ledger }),
  };
}
