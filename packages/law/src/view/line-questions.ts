import { type Day, showDay, type Words, words } from '@kervan/kit';
import type { LineFact } from '../assess/question.ts';

type Subject = Readonly<Record<string, string>>;

/** Questions about what a single line lacks, or about a bulletin that is missing. */
export const LINE_QUESTIONS: Readonly<Record<LineFact, (subject: Subject) => Words>> = {
  paymentDay: ({ line = '' }) => words(`${line} hangi gün ödendi?`, `On which day was ${line} paid?`),
  amount: ({ line = '' }) => words(`${line} için tutar ne kadar?`, `What is the amount of ${line}?`),
  country: ({ line = '' }) => words(`${line} hangi ülke için?`, `Which country is ${line} for?`),
  item: ({ line = '' }) =>
    words(
      `${line} hangi rapor, üyelik, birim, proje ya da faaliyet için? Kendi adıyla yazın.`,
      `Which report, membership, unit, project or activity is ${line} for? Give it its own name.`,
    ),
  person: ({ line = '' }) =>
    words(
      `${line} hangi temsilci, yolcu ya da tercüman için?`,
      `For which representative, traveller or interpreter is ${line}?`,
    ),
  body: ({ line = '' }) =>
    words(
      `${line} satırındaki kişi hangi firmayı ya da kuruluşu temsil ediyor?`,
      `Which firm or body does the person of ${line} represent?`,
    ),
  list: ({ list = '', day = '0' }) =>
    words(
      `${list} listesinin ${showDay(Number(day) as Day, 'tr')} günü geçerli sürümü verilmedi.`,
      `The version of ${list} in force on ${showDay(Number(day) as Day, 'en')} was not handed in.`,
    ),
  rate: ({ currency = '', day = '0' }) =>
    words(
      `${showDay(Number(day) as Day, 'tr')} günü için ${currency} TCMB bülteni eksik.`,
      `The TCMB bulletin of ${showDay(Number(day) as Day, 'en')} for ${currency} is missing.`,
    ),
};
