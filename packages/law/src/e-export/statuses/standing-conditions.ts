import { type Grade, words } from '@kervan/kit';
import type { Status } from '../../facts/catalogue.ts';
import { asks, byVersion, type StatusCondition, source, standing } from './condition.ts';
import { answerIs, isYes } from './requirements/answers.ts';
import { decision } from './versions.ts';

/** What every status asks: legal personality, membership, registration, and no other status beside it (E-1.2). */
export function standingConditions(status: Status): readonly StatusCondition[] {
  return [
    standing(
      'oneStatus',
      source('E-1.2.1', 'second-hand', 'GIL, TAS'),
      words('Tek statü', 'One status'),
      answerIs(
        'statusInUse',
        ['none', status],
        words('başka bir statünün kullanılmaması', 'no other status in use'),
      ),
      {
        doubts: ['E-13.3'],
        note: words(
          'Bir yararlanıcı bütün desteklerden tek bir statüyle yararlanır. Statünün nasıl değiştirileceğini kaynaklar söylemiyor.',
          'A beneficiary uses one status for all supports. How a status is changed the sources do not say.',
        ),
      },
    ),
    standing(
      'legalPerson',
      source('E-1.2.3', 'text', 'TIMS, TAS'),
      words('Tüzel kişilik', 'Legal personality'),
      answerIs(
        'legalForm',
        ['commercialCompany', 'cooperative', 'otherLegalPerson'],
        words(
          'tüzel kişilik (şirket, kooperatif ya da başka bir tüzel kişi)',
          'legal personality (a company, a cooperative or another legal person)',
        ),
      ),
    ),
    standing(
      'unionMember',
      source('E-1.2.3', 'text', 'TIMS, TAS'),
      words('İhracatçı birliği üyeliği', 'Membership of an exporters’ association'),
      isYes('unionMember'),
    ),
    standing(
      'dysRegistered',
      source('E-1.2.4', 'second-hand', 'GIL, TAS'),
      words('DYS kaydı', 'Registration in DYS'),
      isYes('dysRegistered'),
      {
        note: words(
          'MERSİS bilgileri güncel, NACE kodu doğru olmalıdır; kaydı merkez şirket yapar, şubeler yapamaz.',
          'MERSİS data must be current and the NACE code right; the head company registers, branches cannot.',
        ),
      },
    ),
  ];
}

/** A company of the Decision, cooperatives included; sole traders and ordinary partnerships are outside (E-1.1.2). */
export function companyForm(rule: string, sources: string, grade: Grade): StatusCondition {
  return byVersion('companyForm', rule, words('Şirket ya da kooperatif', 'A company or a cooperative'), [
    asks(decision(sources, grade), rule, answerIs('legalForm', ['commercialCompany', 'cooperative'])),
  ]);
}

export const SEKRETARYA = words('TİM E-İhracat Sekretaryası', 'the TİM E-İhracat Sekretaryası');
export const GENERAL_DIRECTORATE = words('Genel Müdürlük', 'the General Directorate');
