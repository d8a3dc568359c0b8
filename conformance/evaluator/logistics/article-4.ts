import type { Article } from './article.ts';
import { all } from './asked.ts';
import { ceiling, halfOrMore } from './rates.ts';
import { figureOn, LEGAL_ADVICE, LEGAL_ADVICE_THOUSAND } from './tables.ts';

const M4 = 'logistics/registration-protection';

/** m.4: registration and protection of marks abroad. */
export const article4: Article = {
  support: M4,
  row: 'registration',
  applicants: ['L-4.1', 'beneficiary'],
  window: 'payment',
  demands(asked, demand) {
    const { line } = asked;
    demand('L-4.1', () =>
      all(
        () => asked.yes('trademarkTurkiye'),
        () => asked.country !== 'TR',
      ),
    );
    demand('L-4.1a', () => asked.word('documentIssuedOn') <= asked.filed);
    demand('L-4.4', () => line.kind !== 'renewal');
    demand('L-4.2', () =>
      ['trademarkOffice', 'priorSearch', 'registrationCost', 'legalAdvice', 'renewal'].includes(line.kind),
    );
  },
  period: { rule: 'L-4.5', by: 'document', first: (line) => line.document.day, group: () => M4 },
  rate: (asked) => halfOrMore(asked, () => asked.word('documentIssuedOn')),
  limits(asked, year) {
    const whole = ceiling(asked, 'registration', `${M4}/ceiling|${year}`);
    if (!asked.kind('legalAdvice')) return [whole];
    const table = asked.reading('O-38') === 'thousand' ? LEGAL_ADVICE_THOUSAND : LEGAL_ADVICE;
    const size = figureOn(table, asked.paid, asked.days.knownOn);
    const cell = `L-T.legal-advice.beneficiary.${asked.paid.slice(0, 4)}`;
    return [{ key: `${M4}/legal-advice|${year}`, size, rule: 'L-4.3', cell }, whole];
  },
};
