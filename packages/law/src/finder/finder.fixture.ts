import { parseDay } from '@kervan/kit';
import type { StatusFactEntry } from '../e-export/statuses/status-file.ts';
import type { FactEntry, FactValue } from '../facts/claim-file.ts';
import type { FinderFile, FinderSupportView, FinderView } from '../view/finder-view.ts';
import { findSupports } from './find-supports.ts';

/** Made-up firms for tests of the finder. */
const ORIGIN = { kind: 'declaration', by: 'Örnek A.Ş.' } as const;

export type Told = Readonly<Record<string, FactValue | undefined>>;

/** A company in good order that exported 987,600.00 USD last year. */
export const COMPANY: Told = {
  status: 'company',
  legalPerson: true,
  unionMember: true,
  dysRegistered: true,
  coverageDay: '2025-05-05',
  preApprovalDay: '2025-06-10',
  companyGrade: 'top',
  brandProgramme: false,
  trademarkTurkiye: true,
  trademarkAbroad: 'registered',
  accountManaged: true,
  accessGiven: true,
  listingComplete: true,
  turkishProduct: true,
  exportPreviousYear: { amount: '987600.00', currency: 'USD' },
};

export function entries(told: Told): FactEntry[] {
  return Object.entries(told).flatMap(([fact, value]) =>
    value === undefined ? [] : [{ fact, value, origin: ORIGIN, recordedOn: '2026-05-01' }],
  );
}

/** Status answers; a year may be told behind the name: `previousYearExport@2026`. */
export function statusEntries(told: Readonly<Record<string, StatusFactEntry['value']>>): StatusFactEntry[] {
  return Object.entries(told).map(([name, value]) => {
    const [fact, year] = name.split('@') as [string, string | undefined];
    return {
      fact,
      value,
      ...(year === undefined ? {} : { year: Number(year) }),
      origin: ORIGIN,
      recordedOn: '2026-05-01',
    };
  });
}

/** The company with changes, asked on 20 May 2026 unless told otherwise; `undefined` takes a fact back. */
export function find(
  changes: Told = {},
  more: Partial<FinderFile> = {},
  on = '2026-05-20',
  knownOn = on,
): FinderView {
  return findSupports(
    { format: 'kervan-finder/1', facts: entries({ ...COMPANY, ...changes }), ...more },
    { on: parseDay(on), knownOn: parseDay(knownOn) },
  );
}

/** What a logistics firm in good order tells: member of HİB, 120,000,000 TL mean turnover, a forwarding licence, an office. */
export const FORWARDER: Told = {
  applicant: 'beneficiary',
  residentInTurkiye: true,
  hibMember: true,
  logisticsTurnover: { amount: '120000000.00', currency: 'TRY' },
  transportLicence: 'forwarding',
  officeInTurkiye: true,
  trademarkTurkiye: true,
};

/** The forwarder with changes, asked about Decision 5448 on 1 July 2025 unless told otherwise. */
export function findLogistics(
  changes: Told = {},
  more: Partial<FinderFile> = {},
  on = '2025-07-01',
  knownOn = on,
): FinderView {
  return findSupports(
    {
      format: 'kervan-finder/1',
      regimes: ['logistics'],
      facts: entries({ ...FORWARDER, ...changes }),
      ...more,
    },
    { on: parseDay(on), knownOn: parseDay(knownOn) },
  );
}

/** One support of an answer, by the last part of its id; one of Decision 5448 where that is told. */
export function support(view: FinderView, name: string, regime = 'e-export'): FinderSupportView {
  const found = view.supports.find(({ support: id }) => id === `${regime}/${name}`);
  if (found === undefined) throw new Error(`no support ${name}`);
  return found;
}

export const MARKETPLACE = 'digital-marketplace-promotion';
export const STORE = 'online-store';
