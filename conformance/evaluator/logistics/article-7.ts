import { monthsLater } from '../days.ts';
import type { Article } from './article.ts';
import { type Asked, all, some } from './asked.ts';
import { ONLINE_ADS, promotion } from './demands.ts';
import { ceiling, halfOrMore } from './rates.ts';
import { figureOn, PRE_APPROVAL, PRE_APPROVAL_THOUSAND } from './tables.ts';

const M7 = 'logistics/advertising';

const KINDS = [
  'searchAds',
  'socialMediaAds',
  'socialMediaManagement',
  'electronicPromotion',
  'multivision',
  'billboard',
  'printedMatter',
  'giveaway',
  'promoFilm',
  'mediaAdvertising',
  'otherPromotion',
];

/** L-18.17 names these out; the list of kinds need not refuse them once more. */
const NAMED_OUT = ['travel', 'lodging', 'materialCarriage', 'seo'];

/** L-7.4: what is shown or handed out at an event. */
const SHOWN = ['electronicPromotion', 'multivision', 'billboard', 'printedMatter', 'giveaway', 'promoFilm'];

/** m.7: advertising, promotion, marketing. */
export const article7: Article = {
  support: M7,
  row: 'advertising',
  applicants: ['L-7.2', 'beneficiary', 'cooperationBody', 'hib'],
  window: 'payment',
  preApproval: (asked) => !needsNone(asked),
  demands(asked, demand) {
    const { line } = asked;
    demand('L-7.1', () =>
      some(
        () =>
          all(
            () => asked.yes('preApproved'),
            () => asked.word('preApprovalFiledOn') <= monthsLater(line.activity.from, -2),
          ),
        () => needsNone(asked),
      ),
    );
    demand('L-7.2', () =>
      all(
        () => asked.yes('foreignExchangeEarning'),
        () => asked.filed >= asked.lastDay,
      ),
    );
    demand('L-18.17.1', () => !asked.kind('travel', 'lodging'));
    demand('L-18.17.2', () => !asked.kind('materialCarriage'));
    demand('L-18.17.6', () => !asked.kind('seo'));
    demand('L-7.6', () =>
      all(
        () => [...KINDS, ...NAMED_OUT].includes(line.kind),
        () => asked.yes('promotionListed'),
      ),
    );
    demand('L-16.4', () =>
      some(
        () => !asked.kind('socialMediaManagement'),
        () => asked.yes('regularAds'),
      ),
    );
    demand('L-7.3', () => asked.yes('targetReached'));
    demand('L-7.4', () =>
      some(
        () => !asked.kind(...SHOWN),
        () => asked.yes('eventMaterialShown'),
      ),
    );
    demand('L-7.5', () =>
      some(
        () => asked.kind(...ONLINE_ADS),
        () => !asked.yes('issuedAbroad'),
        () => asked.yes('counsellorToldBefore'),
      ),
    );
    demand('L-18.10', () =>
      some(
        () => !asked.kind('printedMatter', 'giveaway'),
        () => asked.yes('issuedAbroad'),
        () => asked.yes('sentAbroadProven'),
      ),
    );
    promotion(asked, demand);
  },
  period: { rule: 'L-7.7', by: 'activity', first: (line) => line.activity.from, group: () => M7 },
  rate: (asked) => halfOrMore(asked, () => asked.paid),
  limits: (asked, year) => [ceiling(asked, 'advertising', `${M7}/ceiling|${year}`)],
};

/** L-7.1, L-7.1a: beneficiaries need no pre-approval, nor does sector promotion below the threshold of its first day. */
function needsNone(asked: Asked): boolean {
  const table = asked.reading('O-38') === 'thousand' ? PRE_APPROVAL_THOUSAND : PRE_APPROVAL;
  const threshold = figureOn(table, asked.line.activity.from, asked.days.knownOn);
  return some(
    () => asked.beneficiary,
    () => {
      const cost = asked.lira('programmeCost');
      return threshold === undefined ? asked.withoutFigure('L-7.1') : cost < threshold;
    },
  );
}
