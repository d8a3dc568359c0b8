import { type Claim, type Line, mustBeTold, NotTold, toldOf } from './claim.ts';
import { firstOfNextMonth, monthsLater, quarterOf } from './days.ts';
import { CIRCULAR_2026 } from './tables.ts';

export const M4 = 'e-export/digital-marketplace-promotion';
export const M5 = 'e-export/e-export-promotion';

export const KINDS_4 = ['payPerClick', 'payPerOrder', 'display', 'reviewService'];
export const KINDS_5 = [
  'socialMediaAds',
  'socialMediaContent',
  'promotionalVisuals',
  'mediaBuying',
  'searchAds',
  'searchOptimisation',
  'appAds',
  'pushNotification',
  'nativeAds',
  'liveStream',
  'immersive',
  'influencer',
];

/** The day of the payment document, which books the expense (E-2.31). */
export function paidOn(line: Line): string {
  if (line.payment.day === undefined) throw new NotTold('payment day');
  return line.payment.day;
}

/** Every rule that a line breaks, in no order: one is enough to refuse it. Which of several is named is the engine's own choice. */
export function broken(claim: Claim, line: Line, knownOn: string): ReadonlySet<string> {
  const rules = new Set<string>();
  const ask = (name: string) => mustBeTold(claim, line, name);
  const demand = (holds: boolean, rule: string) => {
    if (!holds) rules.add(rule);
  };
  const status = ask('status');

  // Who may come at all.
  demand(ask('legalPerson') === 'yes' && ask('unionMember') === 'yes', 'E-1.2.3');
  demand(ask('dysRegistered') === 'yes', 'E-1.2.4');
  demand(ask('coverageDay') <= ask('preApprovalDay'), 'E-1.2.5');

  // Pre-approval: the support period begins on the first of the month after it and lasts three years.
  const begins = firstOfNextMonth(ask('preApprovalDay'));
  const ends = monthsLater(begins, 36);
  demand(line.activity.from >= begins, 'E-2.9');

  // The window: paid, but not longer than six months ago; the ads are of the quarter applied for (their first day tells).
  const paid = paidOn(line);
  if (claim.filedOn === undefined) throw new NotTold('filing day');
  demand(paid <= claim.filedOn && claim.filedOn <= monthsLater(paid, 6), 'E-2.10');
  demand(quarterOf(line.activity.from) === claim.quarter, 'E-2.10');

  // Brand, account, product, payer, papers.
  demand(ask('trademarkTurkiye') === 'yes', 'E-2.14');
  demand(ask('accountManaged') === 'yes', 'E-2.15');
  demand(ask('accessGiven') === 'yes', 'E-2.18');
  const excused = status === 'company' && ask('brandProgramme') === 'yes'; // E-1.3.8
  demand(excused || ask('turkishProduct') === 'yes', 'E-2.11');
  demand(['beneficiary', 'linkedCompany'].includes(ask('payer')), 'E-2.16');
  demand(ask('paymentChannel') === 'bank', 'E-2.23');
  demand(ask('relatedParty') === 'no', 'E-2.17');
  demand(ask('supportedElsewhere') === 'no', 'E-2.28');
  demand((toldOf(claim, line, 'objected') ?? false) === false || ask('objected') === 'no', 'E-2.20');

  if (line.support === M4) {
    demand(['company', 'consortium', 'retailSite'].includes(status), 'E-4.1');
    demand(KINDS_4.includes(line.kind), 'E-4.2');
    if (line.kind === 'payPerOrder') {
      demand(line.activity.from >= CIRCULAR_2026 && knownOn >= CIRCULAR_2026, 'E-4.2');
    }
    demand(line.activity.from < ends, 'E-4.5');
    demand(line.country !== 'TR', 'E-1.1.1');
    demand(ask('trademarkAbroad') === 'registered', 'E-2.14');
    demand(ask('listingComplete') === 'yes', 'E-2.12');
  } else {
    demand(['retailSite', 'marketplace', 'b2bPlatform', 'consortium'].includes(status), 'E-5.1');
    demand(KINDS_5.includes(line.kind) || ask('activityListed') === 'yes', 'E-5.2');
    demand(line.country !== 'TR' && ask('foreignLanguageAbroad') === 'yes', 'E-5.4');
    demand(line.activity.from < ends, 'E-5.5');
  }
  return rules;
}
