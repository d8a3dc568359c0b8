import { words } from '@kervan/kit';
import { isFalse, isTrue, oneOf } from '../constructs/choices.ts';
import {
  activityStart,
  before,
  dayByReading,
  documentDay,
  factDay,
  filingDay,
  fixedDay,
  monthAfter,
  monthsAfter,
  onOrAfter,
  onOrBefore,
  paymentDay,
  quarterEnd,
  quarterStart,
} from '../constructs/days.ts';
import { all, any, reading, restingOn } from '../constructs/logic.ts';
import { type Demand, demand } from '../constructs/rule.ts';

/** First day of the support period: the first of the month after the pre-approval (E-2.9). */
export const supportStart = monthAfter(factDay('preApprovalDay'));

/** The day that books an expense to a year (E-2.31), by the reading in force. */
export const expenseDay = dayByReading('E-2.31-expense-day', {
  'payment-day': paymentDay,
  'document-day': documentDay,
  'activity-start': activityStart,
});

/** The day by which spending is told to be before or after the start of the support period (E-2.9). */
const spendingDay = dayByReading('E-2.9-earlier-spending', {
  'activity-start': activityStart,
  'payment-day': paymentDay,
});

/** What is asked of every beneficiary, whatever the support (section 2 and 1.2 of the facts). */
export const standingDemands: readonly Demand[] = [
  demand(
    'E-12.3.1',
    'standing',
    onOrAfter(spendingDay, fixedDay('2022-08-25')),
    words(
      '5986 sayılı Karar 25.08.2022’de yürürlüğe girdi; önceki gider desteklenmez.',
      'Decision 5986 came into force on 25 August 2022; earlier spending is not supported.',
    ),
  ),
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

/** Filing: within six months, in the quarter's application (E-2.10). */
export const windowDemands: readonly Demand[] = [
  demand(
    'E-2.10',
    'window',
    all(
      reading('E-2.10-quarter', {
        activity: all(onOrAfter(activityStart, quarterStart), before(activityStart, quarterEnd)),
        payment: all(onOrAfter(paymentDay, quarterStart), before(paymentDay, quarterEnd)),
      }),
      onOrAfter(filingDay, paymentDay),
      onOrBefore(
        filingDay,
        monthsAfter(dayByReading('E-13.12', { 'payment-document': paymentDay, invoice: documentDay }), 6),
      ),
    ),
    words(
      'Gider bu çeyreğin başvurusuna ait değil ya da başvuru altı aylık süre içinde değil.',
      'The expense does not belong to this quarter’s application, or the application is not within the six months.',
    ),
  ),
];

/** What every line must satisfy under sections 2.11–2.28. */
export const lineDemands: readonly Demand[] = [
  demand(
    'E-2.11',
    'lines',
    // Companies in the Brand/Turquality programme are not asked for it (E-1.3.8).
    any(isTrue('turkishProduct'), all(oneOf('status', 'company'), isTrue('brandProgramme'))),
    words(
      'Ürünler tamamen ya da kısmen Türkiye’de üretilmiyor.',
      'The products are not wholly or partly made in Türkiye.',
    ),
  ),
  demand(
    'E-2.15',
    'lines',
    isTrue('accountManaged'),
    words(
      'Platform hesabını yararlanıcı ya da organik bağlı şirketi yönetmiyor.',
      'The platform account is not managed by the beneficiary or an organically linked company.',
    ),
  ),
  demand(
    'E-2.18',
    'lines',
    isTrue('accessGiven'),
    words(
      'İncelemeci kuruluşa hesaba erişim verilmemiş; analist yetkisi verin.',
      'The examining body has no access to the account; give it analyst access.',
    ),
  ),
  demand(
    'E-2.16',
    'lines',
    oneOf('payer', 'beneficiary', 'linkedCompany'),
    words(
      'Ödeyen yararlanıcı ya da en az %51 bağlı şirketi değil.',
      'The payer is neither the beneficiary nor a company linked by at least 51 %.',
    ),
  ),
  demand(
    'E-2.17',
    'lines',
    isFalse('relatedParty'),
    words(
      'Harcamayı yapanla faturayı düzenleyen ilişkili.',
      'The spender and the invoice issuer are related.',
    ),
  ),
  demand(
    'E-2.20',
    'lines',
    isFalse('objected'),
    words(
      'İncelemeci, tanıtımı Türk ürünlerinin ya da ülkenin imajına zararlı buldu.',
      'The examiner found the promotion harmful to the image of Turkish products or the country.',
    ),
  ),
  demand(
    'E-2.23',
    'lines',
    oneOf('paymentChannel', 'bank'),
    words(
      'Ödeme banka yoluyla yapılmamış; nakit, müşteri çeki ve cirolu çek kabul edilmez.',
      'Not paid through a bank; cash, customer cheques and endorsed cheques are out.',
    ),
  ),
  demand(
    'E-2.28',
    'lines',
    isFalse('supportedElsewhere'),
    words(
      'Aynı gider başka bir program kapsamında desteklenmiş.',
      'The same expense has been supported under another programme.',
    ),
  ),
];

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

/** GTIN, origin and registered brand in each listing (E-2.12). */
export const listingDuty: Demand = demand(
  'E-2.12',
  'lines',
  isTrue('listingComplete'),
  words(
    'İlanlarda KTÜN (GTIN), menşe ülke ya da tescilli marka eksik.',
    'The listings lack GTIN, country of origin or the registered brand.',
  ),
);

/** Three years from the start of the support period (per marketplace E-4.5, per country E-5.5). */
export function threeYears(rule: string, per: { readonly tr: string; readonly en: string }): Demand {
  return demand(
    rule,
    'permission',
    before(spendingDay, monthsAfter(supportStart, 36)),
    words(
      `${per.tr} başına üç yıllık destek süresi dolmuş.`,
      `The three years of support per ${per.en} are over.`,
    ),
  );
}
