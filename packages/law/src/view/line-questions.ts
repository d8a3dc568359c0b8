import { type Day, showDay, type Words, words } from '@kervan/kit';

type Subject = Readonly<Record<string, string>>;

/** Questions about what a single line lacks, or about a bulletin that is missing. */
export const LINE_QUESTIONS: Readonly<
  Record<'paymentDay' | 'amount' | 'country' | 'rate' | 'item', (subject: Subject) => Words>
> = {
  paymentDay: ({ line = '' }) => words(`${line} hangi gün ödendi?`, `On which day was ${line} paid?`),
  amount: ({ line = '' }) =>
    words(`${line} için KDV’siz tutar ne kadar?`, `What is the amount of ${line} without VAT?`),
  country: ({ line = '' }) => words(`${line} hangi ülke için?`, `Which country is ${line} for?`),
  item: ({ line = '' }) =>
    words(
      `${line} hangi rapor, üyelik, birim, proje ya da faaliyet için? Kendi adıyla yazın.`,
      `Which report, membership, unit, project or activity is ${line} for? Give it its own name.`,
    ),
  rate: ({ currency = '', day = '0' }) =>
    words(
      `${showDay(Number(day) as Day, 'tr')} günü için ${currency} TCMB bülteni eksik.`,
      `The TCMB bulletin of ${showDay(Number(day) as Day, 'en')} for ${currency} is missing.`,
    ),
};
