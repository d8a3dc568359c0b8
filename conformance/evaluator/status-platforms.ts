import { NotTold } from './claim.ts';
import { either, type Firm, is, reaches, type Verdict, verdict, yes } from './status-answers.ts';
import { companyForm, everyStatus, type Judged, textOn } from './status-common.ts';

/** What marketplaces and B2B platforms are asked alike (E-1.5.1, E-1.6.1), as one source of 2024 tells it. */
function platform(asked: Firm, status: string): Record<string, Verdict> {
  if (textOn(asked.on, asked.knownOn) !== '2024') throw new NotTold(`conditions on ${asked.on}`);
  return {
    ...everyStatus(asked, status),
    headOffice: yes(asked, 'headOfficeTurkiye'),
    inOperation: yes(asked, 'activeLastTwoYears'),
    trustStamp: is(asked, 'trustMark', 'stamp', 'equivalent'),
    infrastructure: yes(asked, 'infrastructureProvider'),
  };
}

/** E-1.1.4, E-1.5.1. */
export function marketplace(asked: Firm): Judged {
  return {
    conditions: {
      ...platform(asked, 'marketplace'),
      intermediary: yes(asked, 'runsMarketplace'),
      fulfilment: yes(asked, 'fulfilment'),
      integration: yes(asked, 'paymentLogisticsIntegration'),
      serviceProviders: reaches(asked, 'serviceProviders', [1_000n, 1n]),
      products: reaches(asked, 'listedProducts', [100_000n, 1n]),
      export: either(
        reaches(asked, 'previousYearExport', [5_000_000n, 1n]),
        reaches(asked, 'etbisNetSales', [1_000_000_000n, 1n], true),
      ),
    },
    whole: true,
  };
}

/** E-1.1.5, E-1.6. */
export function b2bPlatform(asked: Firm): Judged {
  const better = reaches(asked, 'worldRanking', [200_000n, 1n]) === 'fails';
  return {
    conditions: {
      ...platform(asked, 'b2bPlatform'),
      companyForm: companyForm(asked),
      ordering: yes(asked, 'runsB2bPlatform'),
      browsers: yes(asked, 'worksInBrowsers'),
      links: yes(asked, 'linksLive'),
      availability: reaches(asked, 'availability', [99n, 100n]),
      traffic: yes(asked, 'bearsHeavyTraffic'),
      paidMembers: reaches(asked, 'paidMembers', [1_000n, 1n]),
      ranking: verdict(better),
      search: yes(asked, 'searchFilter'),
      memberPages: yes(asked, 'memberPagesShown'),
      indexed: reaches(asked, 'indexedResults', [250_000n, 1n]),
    },
    whole: true,
  };
}

/** E-1.1.6, E-1.7.1. */
export function consortium(asked: Firm): Judged {
  if (textOn(asked.on, asked.knownOn) !== '2024') throw new NotTold(`conditions on ${asked.on}`);
  return {
    conditions: {
      ...everyStatus(asked, 'consortium'),
      companyForm: companyForm(asked),
      purpose: yes(asked, 'steersManufacturers'),
      endToEnd: yes(asked, 'endToEndExport'),
      toConsumer: yes(asked, 'directToConsumer'),
      abroad: yes(asked, 'storageOrReturnsAbroad'),
      integration: yes(asked, 'integratedAbroad'),
      staff: yes(asked, 'sufficientStaff'),
      headOffice: yes(asked, 'headOfficeTurkiye'),
      transactions: either(
        reaches(asked, 'transactionsPreviousYear', [100n, 1n]),
        reaches(asked, 'transactionsThisYear', [100n, 1n]),
      ),
      iso27001: yes(asked, 'iso27001'),
      trustStamp: is(asked, 'trustMark', 'stamp'),
      capital: reaches(asked, 'paidUpCapital', [5_000_000n, 1n], true),
    },
    whole: true,
  };
}
