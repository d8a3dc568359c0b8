import type { FactName } from '../../facts/catalogue.ts';
import { type ChangeWords, change } from './change-word.ts';

/** What a firm would do about its standing, its statuses and its marks. */
export const ofFirms: Readonly<Partial<Record<FactName, ChangeWords>>> = {
  status: {
    company: change(6, 'şirket statüsüyle başvurun', 'apply under the status company'),
    retailSite: change(
      6,
      'perakende e-ticaret sitesi statüsüyle başvurun',
      'apply under the status retail e-commerce site',
    ),
    marketplace: change(6, 'pazaryeri statüsüyle başvurun', 'apply under the status marketplace'),
    b2bPlatform: change(6, 'B2B platformu statüsüyle başvurun', 'apply under the status B2B platform'),
    consortium: change(
      7,
      'e-ihracat konsorsiyumu statüsüyle başvurun',
      'apply under the status e-export consortium',
    ),
    cooperationBody: change(
      9,
      'başvuruyu bir işbirliği kuruluşu yapsın; siz onun projesinde yer alın',
      'have a cooperation body apply and take part in its project',
    ),
  },
  legalPerson: {
    yes: change(
      9,
      'bir ticaret şirketi kurup onunla başvurun',
      'found a commercial company and apply with it',
    ),
  },
  unionMember: { yes: change(2, 'bir ihracatçı birliğine üye olun', 'join an exporters’ association') },
  dysRegistered: { yes: change(1, 'DYS’ye kaydolun', 'register in DYS') },
  brandProgramme: {
    yes: change(8, 'Marka/Turquality programına girin', 'enter the Brand/Turquality programme'),
  },
  trademarkTurkiye: {
    yes: change(3, 'markayı Türkiye’de tescil ettirin', 'register the mark in Türkiye'),
  },
  trademarkAbroad: {
    applied: change(
      2,
      'ön onaydan önce bir Madrid Sistemi ülkesinde marka başvurusu yapın',
      'before pre-approval, apply for the mark in one Madrid System country',
    ),
    registered: change(
      3,
      'markayı ön onaydan önce bir Madrid Sistemi ülkesinde tescil ettirin',
      'before pre-approval, register the mark in one Madrid System country',
    ),
  },
};
