import type { FactName } from '../../facts/catalogue.ts';
import { type ChangeWords, change } from './change-word.ts';

/** What a firm would do about its standing under Decision 5448: who applies, membership, licence, office. */
export const ofLogistics: Readonly<Partial<Record<FactName, ChangeWords>>> = {
  applicant: {
    beneficiary: change(
      9,
      'başvuruyu bir lojistik ya da taşımacılık firması yapsın',
      'have a logistics or transport firm apply',
    ),
    cooperationBody: change(
      9,
      'başvuruyu bir işbirliği kuruluşu yapsın; siz onun etkinliğinde yer alın',
      'have a cooperation body apply and take part in its event',
    ),
    organiser: change(
      9,
      'başvuruyu milli katılımın organizatörü yapsın',
      'have the organiser of the national participation apply',
    ),
    hib: change(
      9,
      'başvuruyu Hizmet İhracatçıları Birliği yapsın; siz onun etkinliğinde yer alın',
      'have the Service Exporters’ Association apply and take part in its event',
    ),
  },
  residentInTurkiye: {
    yes: change(
      9,
      'Türkiye’de yerleşik bir şirket kurup onunla başvurun',
      'found a company resident in Türkiye and apply with it',
    ),
  },
  hibMember: {
    yes: change(
      2,
      'Hizmet İhracatçıları Birliğine (HİB) üye olun',
      'join the Service Exporters’ Association (HİB)',
    ),
  },
  transportLicence: {
    carriage: change(
      5,
      'Ulaştırma ve Altyapı Bakanlığından uluslararası yük taşımacılığı belgesi alın',
      'get the document for international freight carriage from the Ministry of Transport and Infrastructure',
    ),
    logisticsOperation: change(
      5,
      'Ulaştırma ve Altyapı Bakanlığından uluslararası lojistik işletmeciliği belgesi alın',
      'get the document for international logistics operation from the Ministry of Transport and Infrastructure',
    ),
    forwarding: change(
      5,
      'Ulaştırma ve Altyapı Bakanlığından taşıma işleri organizatörlüğü belgesi alın',
      'get the document for international freight forwarding from the Ministry of Transport and Infrastructure',
    ),
  },
  officeInTurkiye: {
    yes: change(4, 'Türkiye’de fiziksel bir ofis açın', 'open a physical office in Türkiye'),
  },
};
