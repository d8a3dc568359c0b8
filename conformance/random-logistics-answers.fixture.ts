import type { FactEntry, FactValue, LineEntry } from '@kervan/law';
import { type Dice, told } from './dice.fixture.ts';
import { daysLater, monthsLater } from './evaluator/days.ts';
import type { Scene } from './random-logistics-scenes.fixture.ts';

type Answers = readonly [good: readonly FactValue[], bad: readonly FactValue[]];

const YES: Answers = [[true], [false]];
const NO: Answers = [[false], [true]];

/** Answers that let a line pass, and those that may not. */
export const ANSWERS: Readonly<Record<string, Answers>> = {
  residentInTurkiye: YES,
  hibMember: YES,
  transportLicence: [
    ['carriage', 'carriage', 'logisticsOperation', 'forwarding'],
    ['agency', 'none'],
  ],
  officeInTurkiye: YES,
  repealHolds: [[false, false, true], [true]],
  formProper: YES,
  trademarkTurkiye: YES,
  relatedParty: NO,
  preApproved: YES,
  preApprovalSigned: YES,
  paidBy: [
    ['applicant', 'applicant', 'partner', 'employee', 'signatory'],
    ['other', 'foreignUnit', 'foreignUnit'],
  ],
  payerLinkProven: YES,
  paymentMeans: [
    ['bank'],
    ['cheque', 'cheque', 'endorsedCheque', 'outsideBanking', 'outsideBanking', 'outsideBanking'],
  ],
  chequeApproved: [[true, false], [false]],
  paymentPaperValid: [[true, false], [false]],
  issuedAbroad: [[true, false], [true]],
  counsellorOpinion: [['approved'], ['priceTooHigh', 'refused']],
  translation: [['turkishOrEnglish', 'sworn'], ['none']],
  natureClear: YES,
  contract: [['wetSigned', 'standardTerms', 'onInvoice'], ['none']],
  documentListed: YES,
  climateDocument: [[true, false], [false]],
  unitHolder: [['beneficiary', 'foreignCompany'], ['foreignCompany']],
  organicBond: [['partner', 'partners51', 'listedPartners51'], ['none']],
  unitOpinion: [['positive'], ['none', 'negative']],
  lease: [['unchanged', 'changedApproved'], ['changedNotApproved']],
  sublet: NO,
  rentMonthsShown: YES,
  promotionListed: YES,
  targetReached: YES,
  eventMaterialShown: YES,
  counsellorToldBefore: YES,
  foreignExchangeEarning: YES,
  regularAds: YES,
  audience: [['foreign'], ['turkishLanguage', 'towardsTurkiye', 'turkishMedia']],
  sentAbroadProven: YES,
  eventListed: YES,
  organisationListed: YES,
  stand: YES,
  economyClass: YES,
  tripFrom: [['turkiye', 'turkiye', 'previousEvent'], ['previousEvent']],
  missionOpinion: YES,
  attendedWhole: YES,
  offRoute: NO,
  sameRoute: [[true, true, false], [false]],
  standIn: NO,
  mirrored: YES,
  otherTasksDone: YES,
  aimsServed: YES,
  adPaymentsComplete: [[true], [false]],
};

/** More than any threshold. */
export const PLENTY = '990000000.00';

/** Just the threshold of one of the years, a kuruş less, or plenty. */
const TURNOVERS = ['25000000', '50097500', '76095597', '113995009'];
const PROGRAMMES = [
  '119999.99',
  '120000.00',
  '240000.00',
  '240467.99',
  '365258.00',
  '547173.99',
  '547174.00',
];

/** Every fact that is told of the whole claim; now and then something narrower beside it. */
export function randomAnswers(dice: Dice, scene: Scene, lines: readonly LineEntry[]): FactEntry[] {
  const lira = (amount: string) => ({ amount, currency: 'TRY' });
  // Where there is one answer nothing is thrown.
  const pick = (values: readonly FactValue[]) =>
    values.length === 1 ? (values[0] ?? true) : dice.of(values);
  const answer = (name: string, [good, bad]: Answers) => pick(scene.off.includes(name) ? bad : good);
  const turnover = dice.of(TURNOVERS);
  const below = String(Number(turnover) - 1);
  const wide = [
    told('applicant', scene.applicant),
    told('logisticsTurnover', lira(dice.oneIn(12) ? dice.of([`${turnover}.00`, `${below}.99`]) : PLENTY)),
    told('programmeCost', lira(dice.of(PROGRAMMES))),
    told('foreignShare', dice.of(['100', '60', '51', '33.33', '66.67', '0.01'])),
    told('additionalPoints', dice.of(['0', '5', '7.5', '10', '12', '0.05'])),
    told('comparableFare', lira(dice.of(['0.01', '5000.00', '20000.00', '900000.00']))),
    ...Object.entries(ANSWERS).map(([name, answers]) => told(name, answer(name, answers))),
    ...start(dice, lines),
    ...(dice.oneIn(20) ? [told('filingExtendedTo', daysLater(scene.filedOn, dice.of([-1, 0, 9])))] : []),
  ];
  const narrow = dice.oneIn(scene.clean ? 15 : 4)
    ? Array.from({ length: 1 + dice.upTo(2) }, () => aside(dice, lines))
    : [];
  return dice.oneIn(2) ? [...wide, ...narrow] : [...narrow, ...wide];
}

/** Something told of one line's support, country or item, or of several of them together. */
function aside(dice: Dice, lines: readonly LineEntry[]): FactEntry {
  const { support, country, item, activity } = dice.of(lines);
  const [name, [good, bad]] = dice.of(Object.entries(ANSWERS));
  const subject = {
    ...(dice.oneIn(2) ? { support } : {}),
    ...(dice.oneIn(3) && country !== undefined ? { country } : {}),
    ...(dice.oneIn(3) && item !== undefined ? { item } : {}),
    ...(dice.oneIn(6) ? { period: activity.from.slice(0, 7) } : {}),
  };
  return told(name, dice.of(dice.oneIn(2) ? good : bad), subject);
}

/**
 * When support began: told, with a year that turns or five years that end about some line's days, or the first application; rarely
 * nobody tells.
 */
function start(dice: Dice, lines: readonly LineEntry[]): FactEntry[] {
  if (dice.oneIn(30)) return [told('firstApplication', false)];
  const isUnit = lines.some(({ support }) => support === 'logistics/unit');
  if (dice.oneIn(isUnit ? 2 : 4)) return [told('firstApplication', true)];
  const { activity, document } = dice.of(lines);
  const about = daysLater(dice.of([activity.from, document.day]), dice.upTo(40) - 10);
  const years = dice.of([0, 1, 1, 2, 3, 4, 5]);
  const day = dice.oneIn(12) ? '2024-02-29' : monthsLater(about, -12 * years);
  const one = [told('firstApplication', false), told('supportStart', day)];
  if (!dice.oneIn(6)) return one;
  const { item, support } = dice.of(lines);
  const subject = item !== undefined && dice.oneIn(2) ? { item } : { support };
  return [...one, told('supportStart', daysLater(day, dice.upTo(60) - 30), subject)];
}
