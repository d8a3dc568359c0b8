import { type Words, words } from '@kervan/kit';
import { type Clock, type Length, yearsOfSupport } from '../clock.ts';
import {
  ADVERTISING,
  COMMISSION,
  DEPOT_RENT,
  E_EXPORT_PROMOTION,
  INTEGRATION,
  MARKETPLACE_PROMOTION,
  NATIONAL_PLATFORM,
  ONLINE_STORE,
  ORDER_FULFILMENT,
  PRODUCT_PLACEMENT,
  SUPPORTS_WITH_CLOCKS,
  UNIT,
} from '../supports.ts';

const OVER = words(
  'Bu günden sonraki gider bu süreye ait olmaz ve desteklenmez.',
  'Spending after this day is outside the period and not supported.',
);

interface Term {
  readonly id: string;
  readonly rules: readonly [string, ...string[]];
  readonly support: string;
  readonly title: Words;
  readonly length: Length;
  readonly doubts?: readonly string[];
}

function term(regime: Clock['regime'], { doubts = [], support, ...told }: Term): Clock {
  return {
    ...told,
    regime,
    kind: 'term',
    supports: [support],
    starts: ['supportStart'],
    metBy: [],
    contingent: false,
    closedDay: 'none',
    doubts: [...doubts, 'M-4'],
    consequence: OVER,
  };
}

function threeYears(rule: string, support: string, per: Words, doubts: readonly string[] = []): Clock {
  return term('e-export', {
    id: `${support}-term`,
    rules: [rule, 'E-2.9'],
    support,
    title: words(
      `Üç yıllık destek süresinin sonu (${per.tr})`,
      `End of the three years of support (${per.en})`,
    ),
    length: yearsOfSupport(3),
    doubts,
  });
}

function fiveYears(rule: string, support: string, ofMonth?: true): Clock {
  return term('logistics', {
    id: `${support}-term`,
    rules: [rule, 'L-16.6'],
    support,
    title: words('Beş yıllık destek süresinin sonu', 'End of the five years of support'),
    length: yearsOfSupport(5, ofMonth),
    doubts: ofMonth === undefined ? [] : ['O-26', 'C-3'],
  });
}

const COUNTRY = words('ülke başına', 'per country');
const MARKETPLACE = words('pazaryeri başına', 'per marketplace');

/** When support begins after a pre-approval, and when its years are over. */
export const ofTerms: readonly Clock[] = [
  {
    id: 'e-export/support-start',
    kind: 'earliest',
    regime: 'e-export',
    rules: ['E-2.9'],
    supports: SUPPORTS_WITH_CLOCKS['e-export'],
    title: words('Destek süresinin başlangıcı', 'Start of the support period'),
    starts: ['preApproval'],
    length: { is: 'next-month' },
    metBy: [],
    gives: 'supportStart',
    contingent: true,
    closedDay: 'none',
    doubts: ['E-2.9-earlier-spending'],
    consequence: words('Bu günden önceki harcama desteklenmez.', 'Earlier spending is not supported.'),
  },
  threeYears('E-4.5', MARKETPLACE_PROMOTION, MARKETPLACE),
  threeYears('E-5.5', E_EXPORT_PROMOTION, COUNTRY),
  threeYears(
    'E-6.6',
    ORDER_FULFILMENT,
    words('ülke başına; Avrupa Birliği tek ülke', 'per country; the European Union as one'),
  ),
  threeYears('E-7.1', DEPOT_RENT, COUNTRY),
  threeYears('E-8.3', INTEGRATION, MARKETPLACE),
  threeYears('E-9.4', ONLINE_STORE, COUNTRY),
  threeYears('E-10.2', COMMISSION, words('pazaryeri ve ülke başına', 'per marketplace and country'), [
    'E-2.31-commission',
  ]),
  term('e-export', {
    id: 'e-export/national-platform-term',
    rules: ['E-11.2.4'],
    support: NATIONAL_PLATFORM,
    title: words('Beş yıllık destek süresinin sonu', 'End of the five years of support'),
    length: yearsOfSupport(5),
  }),
  fiveYears('L-6.15', UNIT, true),
  fiveYears('L-7.7', ADVERTISING),
  fiveYears('L-10.4', PRODUCT_PLACEMENT),
];
