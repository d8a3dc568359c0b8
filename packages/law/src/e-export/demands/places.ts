import { words } from '@kervan/kit';
import { isTrue, oneOf } from '../../constructs/choices.ts';
import type { Condition } from '../../constructs/condition.ts';
import { before, knownDay } from '../../constructs/days.ts';
import { listed } from '../../constructs/lists.ts';
import { all, any } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import { over } from '../../constructs/threshold.ts';
import { exportThreshold } from '../export-threshold.ts';
import { AMENDMENT_2026, CIRCULAR_2026, spendingDay } from './days.ts';
import { targetCountries } from './lists.ts';

/** Exports of the previous calendar year over the threshold of the day (E-1.3.7). */
export const overExportThreshold: Condition = over(
  'exportPreviousYear',
  {
    rule: 'E-1.3.7',
    name: words('önceki yılın ihracatı', 'the previous year’s export total'),
    history: exportThreshold,
  },
  spendingDay,
);

/** Before the amendment of 17 January 2026 was made or known. */
export const beforeAmendment: Condition = any(
  before(spendingDay, AMENDMENT_2026),
  before(knownDay, AMENDMENT_2026),
);

/** Before the circular of 13 April 2026 was made or known. */
export const beforeCircular2026: Condition = any(
  before(spendingDay, CIRCULAR_2026),
  before(knownDay, CIRCULAR_2026),
);

/** m.7 and m.8 since the amendment: target countries, and those the Ministry picks by market-entry conditions (E-2.4). */
export const targetOrPicked: Demand = demand(
  'E-2.4',
  'lines',
  any(beforeAmendment, listed(targetCountries, spendingDay), isTrue('countryPicked')),
  words(
    'Ülke hedef ülke değil ve Bakanlık pazara giriş koşullarına göre belirlememiş.',
    'The country is not a target country and the Ministry has not picked it by market-entry conditions.',
  ),
);

/** A company that is in the Brand/Turquality programme. */
export const brandCompany: Condition = all(oneOf('status', 'company'), isTrue('brandProgramme'));
