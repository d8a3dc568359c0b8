import { words } from '@kervan/kit';
import { source, standing } from './condition.ts';
import { isYes } from './requirements/answers.ts';
import type { StatusClass } from './status-class.ts';

/** The cooperation body (E-1.8.1): named by the Decision, but no beneficiary of marketplace promotion and e-export promotion. */
export const cooperationBody: StatusClass = {
  id: 'cooperationBody',
  title: words('İşbirliği kuruluşu', 'Cooperation body'),
  rule: 'E-1.8.1',
  beneficiary: false,
  conditions: [
    standing(
      'namedBody',
      source('E-1.8.1', 'second-hand', 'GIL, EID'),
      words('Sayılan kuruluşlardan biri', 'One of the bodies named'),
      isYes('cooperationBody'),
    ),
  ],
  classes: [],
  decision: { examinedBy: null, decidedBy: null, form: null, filed: null, rules: [] },
  note: words(
    'Dijital pazaryeri tanıtım ve e-ihracat tanıtım desteklerinden yararlanmaz; kendisine proje destekleri ayrılmıştır (E-11.2, E-11.3.T). E-ihracat konsorsiyumlarının da işbirliği kuruluşu sayılıp sayılmadığında kaynaklar çelişir (E-1.7.6, E-11.2.6).',
    'It has no part in marketplace promotion and e-export promotion; project supports are kept for it (E-11.2, E-11.3.T). Whether e-export consortia count as cooperation bodies too the sources disagree on (E-1.7.6, E-11.2.6).',
  ),
};
