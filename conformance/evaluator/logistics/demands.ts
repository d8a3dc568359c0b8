import { monthsLater } from '../days.ts';
import type { Article, Demand } from './article.ts';
import { type Asked, all, some } from './asked.ts';
import {
  DECISION,
  figureOn,
  REPEAL_FROM,
  REPEAL_PUBLISHED,
  TURNOVER,
  TURNOVER_AS_PRINTED,
} from './tables.ts';

/** Kinds of advertising that are checked online and may be paid many times a month. */
export const ONLINE_ADS = ['searchAds', 'socialMediaAds'] as const;

/** What every support asks, in the order of the circular's own checks; the support's own demands stand in the middle. */
export function demandsOf(article: Article, asked: Asked, demand: Demand): void {
  standing(article, asked, demand);
  inForce(article, asked, demand);
  filedInTime(article, asked, demand);
  demand('L-16.11', () => asked.yes('formProper'));
  if (article.preApproval !== undefined)
    demand('L-16.12', () =>
      some(
        () => asked.yes('preApprovalSigned'),
        () => article.preApproval?.(asked) === false,
      ),
    );
  article.demands(asked, demand);
  payment(article, asked, demand);
  papers(article, asked, demand);
}

/** L-14.1 asks of beneficiaries; of the others the circular asks nothing but who they are. */
function standing({ applicants: [rule, ...who] }: Article, asked: Asked, demand: Demand): void {
  const ofBeneficiary = (name: string, holds: () => boolean) =>
    demand(name, () => some(() => !asked.beneficiary, holds));
  ofBeneficiary('K-75', () => asked.yes('residentInTurkiye'));
  ofBeneficiary('L-3.1f', () => !asked.is('transportLicence', 'agency'));
  ofBeneficiary('L-14.1.1', () => asked.yes('hibMember'));
  ofBeneficiary('L-14.1.2', () => turnsOverEnough(asked));
  ofBeneficiary('L-14.1.3', () => {
    const enough =
      asked.reading('O-12') === 'carriage-only'
        ? ['carriage']
        : ['carriage', 'logisticsOperation', 'forwarding'];
    return asked.is('transportLicence', ...enough);
  });
  ofBeneficiary('L-14.1.4', () => asked.yes('officeInTurkiye'));
  demand(rule, () => asked.is('applicant', ...who));
}

/** L-14.1.2: by the figure of the year in which the application is filed, that figure included. */
function turnsOverEnough(asked: Asked): boolean {
  const reading = asked.reading('C-4');
  if (reading === 'dropped') return true;
  const threshold =
    reading === 'as-printed'
      ? TURNOVER_AS_PRINTED * 100n
      : figureOn(TURNOVER, asked.filed, asked.days.knownOn);
  const turnover = asked.lira('logisticsTurnover');
  return threshold === undefined ? asked.withoutFigure('L-14.1.2') : turnover >= threshold;
}

/**
 * L-16.1, and the end of the regime, of which an authorised person has the last word (O-39). Of a unit opened before the Decision
 * the days after it are paid (L-6.3, O-20), of what runs into 2026 the days before it; the others are cut off in the period.
 */
function inForce({ support, period }: Article, asked: Asked, demand: Demand): void {
  const { line, days } = asked;
  const isUnit = support === 'logistics/unit';
  demand('L-16.1', () =>
    all(
      () => (isUnit ? asked.lastDay : line.activity.from) > DECISION,
      () => asked.paid > DECISION,
    ),
  );
  demand('O-39', () =>
    some(
      () => days.knownOn < REPEAL_PUBLISHED,
      () =>
        (period?.by === 'activity' ? line.activity.from : asked.lastDay) < REPEAL_FROM &&
        asked.paid < REPEAL_FROM,
      () => !asked.yes('repealHolds'),
    ),
  );
}

/** L-16.2, L-16.3, L-16.5: not before what the claim is for, not later than six months after. */
function filedInTime({ window }: Article, asked: Asked, demand: Demand): void {
  const rule = { payment: 'L-16.3', document: 'L-16.5', event: 'L-16.2' }[window];
  const from = () => {
    if (window === 'payment') return asked.paid;
    return asked.word(window === 'document' ? 'documentIssuedOn' : 'eventEnd');
  };
  demand(rule, () =>
    all(
      () => asked.filed >= asked.paid,
      () => asked.filed >= from(),
      () =>
        some(
          () => asked.filed <= monthsLater(from(), 6),
          () => asked.told('filingExtendedTo') !== undefined && asked.filed <= asked.word('filingExtendedTo'),
        ),
    ),
  );
}

/** L-18.3 to L-18.21: who paid, and how. */
function payment({ foreignUnitPays = false }: Article, asked: Asked, demand: Demand): void {
  const own = foreignUnitPays ? ['applicant', 'foreignUnit'] : ['applicant'];
  demand('L-18.3', () => asked.is('paidBy', ...own, 'partner', 'employee', 'signatory'));
  demand('L-18.7', () =>
    some(
      () => asked.is('paidBy', ...own),
      () =>
        all(
          () => asked.is('paymentMeans', 'bank'),
          () => asked.yes('payerLinkProven'),
        ),
    ),
  );
  demand('L-18.5', () =>
    some(
      () => !asked.is('paymentMeans', 'outsideBanking'),
      () => asked.yes('paymentPaperValid'),
    ),
  );
  demand('L-18.21a', () => !asked.is('paymentMeans', 'endorsedCheque'));
  demand('L-18.21', () =>
    some(
      () => !asked.is('paymentMeans', 'cheque'),
      () => asked.yes('chequeApproved'),
    ),
  );
  demand('L-18.9', () => !asked.yes('relatedParty'));
}

/** L-16.15, L-18.11, L-18.16: language, the Counsellor's word on papers from abroad, what the paper is for. */
function papers({ withoutCounsellor = false }: Article, asked: Asked, demand: Demand): void {
  demand('L-16.15', () => asked.is('translation', 'turkishOrEnglish', 'sworn'));
  if (!withoutCounsellor && !asked.kind(...ONLINE_ADS)) {
    const counsellor = (...opinions: readonly string[]) =>
      some(
        () => !asked.yes('issuedAbroad'),
        () => asked.is('counsellorOpinion', ...opinions),
      );
    demand('L-18.11', () => counsellor('approved', 'priceTooHigh'));
    // A price found too high refuses the whole, it does not cut it (M-12).
    demand('M-12', () => counsellor('approved', 'refused'));
  }
  demand('L-18.16', () => asked.yes('natureClear'));
}

/** L-18.15, L-18.17.3 to .5: what is asked of promotion wherever it is supported for its own sake. */
export function promotion(asked: Asked, demand: Demand): void {
  demand('L-18.15', () => !asked.is('contract', 'none'));
  demand('L-18.17.3', () => !asked.is('audience', 'turkishLanguage'));
  demand('L-18.17.4', () => !asked.is('audience', 'towardsTurkiye'));
  demand('L-18.17.5', () => !asked.is('audience', 'turkishMedia'));
}

/** The approval comes before the day it is for, or by the other reading on that day at the latest. */
export function approvedBefore(asked: Asked, day: () => string): boolean {
  return all(
    () => asked.yes('preApproved'),
    () => {
      const approval = asked.word('preApprovalDay');
      return asked.reading('approval-day') === 'same-day' ? approval <= day() : approval < day();
    },
  );
}

/** Pre-approval of an event: asked for so many months ahead and given before it begins (O-36). */
export function eventApproved(asked: Asked, monthsAhead: number): boolean {
  const start = () => asked.word('eventStart');
  return all(
    () => approvedBefore(asked, start),
    () => asked.word('preApprovalFiledOn') <= monthsLater(start(), -monthsAhead),
  );
}
