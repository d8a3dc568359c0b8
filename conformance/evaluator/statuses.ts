import { exportThreshold } from './lists.ts';
import { either, type Firm, is, reaches, type StatusFacts, type Verdict, yes } from './status-answers.ts';
import { companyForm, everyStatus, type Judged, textOn } from './status-common.ts';
import { b2bPlatform, consortium, marketplace } from './status-platforms.ts';

/**
 * E-1.3: a brand or an application for one, and Turkish goods of it. The companies of the brand programme are not asked for Turkish
 * goods (E-1.3.8), but whether already for coverage no source says.
 */
function company(asked: Firm): Judged {
  const threshold = exportThreshold(asked.on, asked.knownOn);
  return {
    conditions: {
      ...everyStatus(asked, 'company'),
      companyForm: companyForm(asked),
      brand: is(asked, 'brand', 'registered', 'applied'),
      brandGoods: either(
        yes(asked, 'brandGoodsTurkish'),
        yes(asked, 'brandProgramme') === 'holds' ? 'unknown' : 'fails',
      ),
      ...(threshold === undefined || asked.facts.previousYearExport === undefined
        ? {}
        : { aboveExportThreshold: reaches(asked, 'previousYearExport', [threshold, 1n], true) }),
    },
    whole: true,
  };
}

/** E-1.1.3, E-1.4: own site, two thirds online, head office; the rest by the text of the day. */
function retailSite(asked: Firm): Judged {
  const text = textOn(asked.on, asked.knownOn);
  const exports = (dollars: bigint) => reaches(asked, 'previousYearExport', [dollars, 1n]);
  const always = {
    ...everyStatus(asked, 'retailSite'),
    ownSite: yes(asked, 'sellsOnOwnSite'),
    headOffice: yes(asked, 'headOfficeTurkiye'),
    onlineShare: reaches(asked, 'onlineSalesShare', [2n, 3n]),
  };
  const quarter = { ownBrandShare: reaches(asked, 'ownBrandShare', [1n, 4n]) };
  if (text === '2026') {
    // From 2027 the figure in lira may have been raised, and nobody knows to what (E-12.1.2).
    const sales =
      asked.on < '2027-01-01' ? reaches(asked, 'etbisNetSales', [1_000_000_000n, 1n]) : ('unknown' as const);
    // Whether an equivalent of the stamp is still enough the circular does not say.
    const equivalent = is(asked, 'trustMark', 'equivalent') === 'holds' ? 'unknown' : 'fails';
    return {
      conditions: {
        ...always,
        ...quarter,
        ownInvoices: yes(asked, 'issuesOwnInvoices'),
        inOperation: yes(asked, 'activeLastTwoYears'),
        trustStamp: either(is(asked, 'trustMark', 'stamp'), yes(asked, 'infrastructureProvider'), equivalent),
        integration: yes(asked, 'paymentLogisticsIntegration'),
        export: either(exports(500_000n), sales),
      },
      whole: true,
    };
  }
  const common = {
    ...always,
    inOperation: yes(asked, 'activeTwoCalendarYears'),
    trustStamp: is(asked, 'trustMark', 'stamp', 'equivalent'),
  };
  return text === '2025'
    ? { conditions: { ...common, ...quarter, export: either(exports(1_000_000n), 'unknown') }, whole: false }
    : {
        conditions: {
          ...common,
          integration: yes(asked, 'paymentLogisticsIntegration'),
          export: exports(2_500_000n),
        },
        whole: false,
      };
}

/** E-1.8.1: the bodies that are named. */
function cooperationBody(asked: Firm): Judged {
  return { conditions: { namedBody: yes(asked, 'cooperationBody') }, whole: true };
}

const STATUSES = { company, retailSite, marketplace, b2bPlatform, consortium, cooperationBody };

export type StatusName = keyof typeof STATUSES;

export const STATUS_NAMES = Object.keys(STATUSES) as StatusName[];

/** Judges the conditions of a status on a day, on the law known on another. Throws `NotTold` for what is not told. */
export function judge(status: StatusName, facts: StatusFacts, on: string, knownOn: string): Judged {
  return STATUSES[status]({ facts, on, knownOn });
}

/** The status as a whole: one condition that fails decides. Classes within a status do not count. */
export function wholeOf({ conditions }: Judged): Verdict {
  const { aboveExportThreshold: _class, ...asked } = conditions;
  const verdicts = Object.values(asked);
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('unknown') ? 'unknown' : 'holds';
}
