import { type Words, words } from '@kervan/kit';
import { reaches } from '../../constructs/amounts.ts';
import { isTrue, noneOf, oneOf } from '../../constructs/choices.ts';
import type { Condition } from '../../constructs/condition.ts';
import { filingDay } from '../../constructs/days.ts';
import { always, any, reading } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';
import { turnoverThresholdByReading } from '../amounts/index.ts';

/** The criteria of art. 14 are asked of beneficiaries; cooperation bodies and organisers have none. */
function ofBeneficiaries(condition: Condition): Condition {
  return any(noneOf('applicant', 'beneficiary'), condition);
}

const TURNOVER = words('iki yıllık ortalama ciro eşiği', 'threshold of the two-year average turnover');

function turnoverUnder(name: string): Condition {
  const history = turnoverThresholdByReading.by[name];
  if (history === null || history === undefined) return always;
  return reaches('logisticsTurnover', { rule: 'L-14.1.2', name: TURNOVER, history }, filingDay);
}

const LICENCES = ['carriage', 'logisticsOperation', 'forwarding'] as const;

/** Who may apply at all (K-75, L-3.1f, L-14.1). */
export const standingDemands: readonly Demand[] = [
  demand(
    'K-75',
    'standing',
    ofBeneficiaries(isTrue('residentInTurkiye')),
    words(
      'Yararlanıcı Türkiye’de yerleşik bir şirket değil.',
      'The beneficiary is not a company resident in Türkiye.',
    ),
  ),
  demand(
    'L-3.1f',
    'standing',
    ofBeneficiaries(noneOf('transportLicence', 'agency')),
    words('Acentelik hizmetleri kapsam dışıdır.', 'Agency services are outside the support.'),
  ),
  demand(
    'L-14.1.1',
    'standing',
    ofBeneficiaries(isTrue('hibMember')),
    words(
      'Hizmet İhracatçıları Birliği üyeliği yok.',
      'There is no membership of the Service Exporters’ Association (HİB).',
    ),
  ),
  demand(
    'L-14.1.2',
    'standing',
    ofBeneficiaries(
      reading('C-4', {
        indexed: turnoverUnder('indexed'),
        'as-printed': turnoverUnder('as-printed'),
        dropped: always,
      }),
    ),
    words(
      'Son iki takvim yılının ortalama lojistik ve taşımacılık cirosu eşiğin altında.',
      'The average turnover from logistics and transport of the last two calendar years is under the threshold.',
    ),
  ),
  demand(
    'L-14.1.3',
    'standing',
    ofBeneficiaries(
      reading('O-12', {
        'any-of-three': oneOf('transportLicence', ...LICENCES),
        'carriage-only': oneOf('transportLicence', 'carriage'),
      }),
    ),
    words(
      'Ulaştırma ve Altyapı Bakanlığından alınmış gerekli belge yok.',
      'The document needed from the Ministry of Transport and Infrastructure is missing.',
    ),
  ),
  demand(
    'L-14.1.4',
    'standing',
    ofBeneficiaries(isTrue('officeInTurkiye')),
    words('Türkiye’de fiziksel ofis yok.', 'There is no physical office in Türkiye.'),
  ),
];

/** Who may apply for one support. */
export function applicants(rule: string, says: Words, ...answers: readonly string[]): Demand {
  return demand(rule, 'standing', oneOf('applicant', ...answers), says);
}

export const ONLY_BENEFICIARIES = words(
  'Bu destekten yalnızca yararlanıcılar (lojistik ve taşımacılık firmaları) yararlanır.',
  'This support is for beneficiaries (logistics and transport firms) only.',
);

export const FIRMS_AND_BODIES = words(
  'Bu destekten yararlanıcılar ve işbirliği kuruluşları yararlanır.',
  'This support is for beneficiaries and cooperation bodies.',
);

export const ONLY_BODIES = words(
  'Bu desteğe işbirliği kuruluşları başvurur.',
  'Cooperation bodies apply for this support.',
);

/** Firms and bodies, the General Secretariat of HİB among the bodies (L-3.1c). */
export const FIRMS = ['beneficiary', 'cooperationBody', 'hib'] as const;
export const BODIES = ['cooperationBody', 'hib'] as const;
