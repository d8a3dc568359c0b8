import { words } from '@kervan/kit';
import { isTrue } from '../../constructs/choices.ts';
import { factDay, fixedDay, onOrAfter, onOrBefore } from '../../constructs/days.ts';
import { all, restingOn } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import { spendingDay, supportStart } from './days.ts';

/** The Decision is in force: earlier spending is out (E-12.3.1). */
export const inForce: Demand = demand(
  'E-12.3.1',
  'standing',
  onOrAfter(spendingDay, fixedDay('2022-08-25')),
  words(
    '5986 sayılı Karar 25.08.2022’de yürürlüğe girdi; önceki gider desteklenmez.',
    'Decision 5986 came into force on 25 August 2022; earlier spending is not supported.',
  ),
);

/** What is asked of every single firm, whatever the support (section 2 and 1.2 of the facts). */
export const standingDemands: readonly Demand[] = [
  inForce,
  demand(
    'E-1.2.3',
    'standing',
    all(isTrue('legalPerson'), isTrue('unionMember')),
    words(
      'Tüzel kişilik ve ihracatçı birliği üyeliği zorunludur.',
      'Legal personality and membership of an exporters’ association are mandatory.',
    ),
  ),
  demand(
    'E-1.2.4',
    'standing',
    isTrue('dysRegistered'),
    words('DYS kaydı zorunludur.', 'Registration in DYS is mandatory.'),
  ),
  demand(
    'E-1.2.5',
    'permission',
    restingOn('E-1.2.5-same-day', onOrBefore(factDay('coverageDay'), factDay('preApprovalDay'))),
    words(
      'Ön onay kapsam kararından önce olamaz: sıra kapsam, ön onay, faaliyet, ödemedir.',
      'Pre-approval cannot come before coverage: the order is coverage, pre-approval, activity, payment.',
    ),
  ),
  demand(
    'E-2.9',
    'permission',
    restingOn('E-2.9-straddling', onOrAfter(spendingDay, supportStart)),
    words(
      'Harcama, ön onayı izleyen ayın ilk gününden önce yapılmış.',
      'The spending is before the first day of the month after pre-approval.',
    ),
  ),
];
