import { type Money, words } from '@kervan/kit';
import { STATUS_WORDS } from '../../facts/catalogue.ts';
import { asks, byVersion, type StatusCondition, source, standing } from './condition.ts';
import { answerIs, isYes } from './requirements/answers.ts';
import { anyOf, unsaidWhether } from './requirements/combine.ts';
import { amountAbove } from './requirements/thresholds.ts';
import { companyForm, standingConditions } from './standing-conditions.ts';
import type { StatusClass } from './status-class.ts';
import {
  CIRCULAR_2026,
  EARLY_2025,
  GUIDE_2025,
  LIMITS_2023,
  SEPTEMBER_2024,
  SLIDES_2022,
  type Version,
} from './versions.ts';

const RULE = 'E-1.3.7';

function overDollars(version: Version, whole: bigint) {
  const threshold: Money = { minor: whole * 100n, currency: 'USD' };
  return asks({ ...version, article: 'Genelge m.18' }, RULE, amountAbove('previousYearExport', threshold));
}

/**
 * The export threshold that some supports ask a company to be above (E-1.3.7), over time: 5 million USD, then 2.5, then 1. The
 * register tells all three as a threshold to be passed, so reaching it is not enough.
 */
export const companyExportThreshold: StatusCondition = byVersion(
  'aboveExportThreshold',
  RULE,
  words('İhracat eşiğinin üzerindeki şirket', 'A company above the export threshold'),
  [
    overDollars(SLIDES_2022, 5_000_000n),
    overDollars(LIMITS_2023, 2_500_000n),
    overDollars(SEPTEMBER_2024, 2_500_000n),
    overDollars(EARLY_2025, 2_500_000n),
    overDollars(GUIDE_2025, 2_500_000n),
    overDollars(CIRCULAR_2026, 1_000_000n),
  ],
  {
    doubts: ['E-13.28'],
    note: words(
      'Statünün koşulu değildir; çevrim içi mağaza gibi ek destekleri açar. GB ihracatı ile BGB e-ticaret ihracatı birlikte sayılır.',
      'Not a condition of the status; it opens further supports such as the online store. GB exports and BGB e-commerce exports count together.',
    ),
  },
);

/** The company of Decision 5986 (E-1.1.2, E-1.3). */
export const company: StatusClass = {
  id: 'company',
  title: STATUS_WORDS.company,
  rule: 'E-1.1.2',
  beneficiary: true,
  conditions: [
    companyForm('E-1.1.2', 'IST, OFI2, EID, TAS', 'second-hand'),
    ...standingConditions('company'),
    standing(
      'brand',
      source('E-1.3.2', 'second-hand', 'KD24, TRB25'),
      words('Marka', 'Brand'),
      answerIs('brand', ['applied', 'registered']),
      {
        doubts: ['E-13.13'],
        note: words(
          'Kapsam için başvuru yeter; desteklerin marka koşulu daha ağır olabilir (E-2.14).',
          'For coverage an application is enough; the supports may ask more of the brand (E-2.14).',
        ),
      },
    ),
    standing(
      'brandGoods',
      source('E-1.3.2', 'second-hand', 'KD24, TRB25'),
      words('Türk ürünleri', 'Turkish products'),
      anyOf(isYes('brandGoodsTurkish'), unsaidWhether(isYes('brandProgramme'))),
      {
        doubts: ['E-13.19'],
        note: words(
          'Marka/Turquality şirketlerinde Türkiye’de üretilme şartı aranmaz (E-1.3.8); bunun kapsam koşulunu da kaldırıp kaldırmadığı yazmıyor.',
          'Brand/Turquality companies are not asked that products be made in Türkiye (E-1.3.8); whether that lifts this condition of coverage too is not said.',
        ),
      },
    ),
  ],
  classes: [companyExportThreshold],
  decision: {
    examinedBy: words(
      'üyesi olunan ihracatçı birliği',
      'the exporters’ association of which the firm is a member',
    ),
    decidedBy: words(
      'üyesi olunan ihracatçı birlikleri genel sekreterliği (İBGS)',
      'the general secretariat of the exporters’ associations (İBGS) of which the firm is a member',
    ),
    form: 'EK-Şirket Başvuru Formu',
    filed: words('ilk başvuruyla birlikte', 'with the first application'),
    rules: ['E-1.2.2', 'E-1.2.6', 'E-1.3.1', 'E-1.3.3'],
  },
};
