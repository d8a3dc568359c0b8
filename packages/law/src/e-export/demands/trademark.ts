import { words } from '@kervan/kit';
import { isTrue, oneOf } from '../../constructs/choices.ts';
import { all, any, reading } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';

/** The mark at home, asked for every support (E-2.14; the circular's exception 5/5 was not found). */
export const trademarkAtHome: Demand = demand(
  'E-2.14',
  'permission',
  isTrue('trademarkTurkiye'),
  words('Marka Türkiye’de tescilli olmalı.', 'The mark must be registered in Türkiye.'),
);

/** The mark abroad, asked for m.4, m.6 and m.9 (E-2.14). */
export const trademarkAbroad: Demand = demand(
  'E-2.14',
  'permission',
  all(
    isTrue('trademarkTurkiye'),
    reading('E-13.13', {
      registration: oneOf('trademarkAbroad', 'registered'),
      application: any(oneOf('trademarkAbroad', 'registered'), oneOf('trademarkAbroad', 'applied')),
    }),
  ),
  words(
    'Marka Türkiye’de ve ön onaydan önce en az bir Madrid Sistemi ülkesinde tescilli olmalı.',
    'The mark must be registered in Türkiye and, before pre-approval, in at least one Madrid System country.',
  ),
);
