import type { FactEntry, FactValue, LineEntry } from '@kervan/law';
import { type Dice, told } from './dice.fixture.ts';
import { halfYearOf, monthsLater, quarterOf } from './evaluator/days.ts';
import type { Scene } from './random-scenes.fixture.ts';

/** Answers that let a line pass, and one that does not. */
export const ANSWERS: Readonly<Record<string, readonly [FactValue, FactValue]>> = {
  legalPerson: [true, false],
  unionMember: [true, false],
  dysRegistered: [true, false],
  trademarkTurkiye: [true, false],
  trademarkAbroad: ['registered', 'applied'],
  accountManaged: [true, false],
  accessGiven: [true, false],
  turkishProduct: [true, false],
  listingComplete: [true, false],
  payer: ['linkedCompany', 'other'],
  paymentChannel: ['bank', 'customerCheque'],
  relatedParty: [false, true],
  supportedElsewhere: [false, true],
  foreignLanguageAbroad: [true, false],
  activityListed: [true, false],
  objected: [false, true],
  databaseListed: [true, false],
  provider: ['listed', 'other'],
  becameSale: [true, false],
  depotApproved: [true, false],
  marketplaceApproved: [true, false],
  storeOpened: [true, false],
  serviceListed: [true, false],
  entryCondition: [true, false],
  retailGoods: [true, false],
  realisationReport: [true, false],
  feasibility: [true, false],
  directorateApproved: [true, false],
};

const RATIOS = ['100', '100', '100', '87.5', '33.33', '0.01', '99.99'];

const EXPORTS = [
  '12000000.00',
  '12000000.00',
  '12000000.00',
  '12000000.00',
  '5000000.01',
  '5000000.00',
  '2500000.01',
  '2500000.00',
  '1000000.01',
  '1000000.00',
  '0.00',
];

/** Every fact of the claim but the sales, told of the whole claim; now and then something narrower beside it. */
export function randomAnswers(dice: Dice, scene: Scene, lines: readonly LineEntry[]): FactEntry[] {
  const { clean } = scene;
  const wide = [
    told('status', scene.status),
    told('companyGrade', dice.oneIn(12) ? 'other' : 'top'),
    told('brandProgramme', dice.oneIn(2)),
    told('turkishProductRatio', dice.of(RATIOS)),
    told('exportPreviousYear', { amount: dice.of(EXPORTS), currency: 'USD' }),
    told('countryPicked', dice.oneIn(3)),
    told('autoParts', dice.oneIn(2)),
    ...standing(dice, scene),
    ...Object.entries(ANSWERS).map(([name, [good, bad]]) =>
      told(name, !clean && dice.oneIn(35) ? bad : good),
    ),
  ];
  const narrow = dice.oneIn(clean ? 20 : 4)
    ? Array.from({ length: 1 + dice.upTo(2) }, () => aside(dice, lines))
    : [];
  return dice.oneIn(2) ? [...wide, ...narrow] : [...narrow, ...wide];
}

/** Something told of one line's support, platform, country, item or period, or of several of them together. */
function aside(dice: Dice, lines: readonly LineEntry[]): FactEntry {
  const { support, platform, country, item, activity } = dice.of(lines);
  const [name, [good, bad]] = dice.of(Object.entries(ANSWERS));
  const day = dice.oneIn(4) ? monthsLater(activity.from, 1) : activity.from;
  const period = dice.of([quarterOf(day), halfYearOf(day), day.slice(0, 7)]);
  const subject = {
    ...(dice.oneIn(3) ? { support } : {}),
    ...(dice.oneIn(3) ? { platform } : {}),
    ...(dice.oneIn(3) && country !== undefined ? { country } : {}),
    ...(dice.oneIn(3) && item !== undefined ? { item } : {}),
  };
  const value = dice.oneIn(3) ? good : bad;
  const isWide = Object.keys(subject).length === 0;
  return told(name, value, isWide || dice.oneIn(3) ? { ...subject, period } : subject);
}

/** Pre-approval long ago, or so that support starts in the period, or so that its years end in it. */
function standing(dice: Dice, { first, supports, clean }: Scene): FactEntry[] {
  const years = supports.includes('e-export/national-platform') ? 60 : 36;
  const preApproval = randomPreApproval(dice, first, clean, years);
  const coverage =
    !clean && dice.oneIn(12)
      ? monthsLater(preApproval, 1)
      : dice.of([preApproval, monthsLater(preApproval, -1)]);
  const ofCountry =
    !clean && dice.oneIn(6)
      ? [
          told('preApprovalDay', randomPreApproval(dice, first, clean), {
            country: dice.of(['US', 'DE', 'CN']),
          }),
        ]
      : [];
  return [
    told('preApprovalDay', preApproval),
    told('coverageDay', coverage),
    told('euPreApprovalDay', dice.oneIn(3) ? randomPreApproval(dice, first, clean) : preApproval),
    ...ofCountry,
  ];
}

function randomPreApproval(dice: Dice, first: string, clean: boolean, months = 36): string {
  const odd = dice.oneIn(clean ? 12 : 3);
  if (odd && dice.oneIn(2)) return monthsLater(first, -months + dice.of([-1, 0, 1]));
  if (odd) return dice.of([monthsLater(first, 1), `${first.slice(0, 8)}15`]);
  if (first >= '2026' && dice.oneIn(6)) return dice.of(['2026-01-16', '2026-01-17', '2025-12-31']);
  return monthsLater(first, -9);
}
