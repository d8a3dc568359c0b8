import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { factDay, filingDay, onOrBefore, paymentDay } from '../constructs/days.ts';
import { countryIsNot, kindIn, kindNotIn } from '../constructs/line-tests.ts';
import { all } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { legalAdviceCeilings, registrationCeilings } from './ceilings/index.ts';
import { formDemand, paperDemands } from './demands/papers.ts';
import { applicants, ONLY_BENEFICIARIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfPayment } from './demands/time.ts';
import { FILED, innerPerYear, perYear } from './limits.ts';
import { halfForFirms, targetCountryAddition } from './rates.ts';

const ID = 'logistics/registration-protection';
const ARTICLE = 'Karar m.76; Genelge m.4';
const TRAITS = { row: 'registration', article: ARTICLE, support: ID, table: registrationCeilings };

const KINDS = {
  trademarkOffice: words('marka/patent bürosu hizmeti', 'trademark or patent office services'),
  priorSearch: words('önceki tescil araştırması ve incelemesi', 'prior-registration search and examination'),
  registrationCost: words('zorunlu tescil gideri', 'mandatory cost of registration'),
  legalAdvice: words('korumaya yönelik hukuki danışmanlık', 'legal advice for protection'),
};

/** Registration and protection of a mark abroad, circular art. 4 (L-4). */
export const registrationProtection = support({
  id: ID,
  title: words('Tescil ve koruma desteği', 'Registration and protection'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-4.1', ONLY_BENEFICIARIES, 'beneficiary'),
    ...regimeDemands,
    windowOfPayment,
    formDemand,
    demand(
      'L-4.1',
      'lines',
      all(isTrue('trademarkTurkiye'), countryIsNot('TR', words('Türkiye', 'Türkiye'))),
      words(
        'Marka Türkiye’de tescilli değil ya da gider yurt dışındaki tescile ilişkin değil.',
        'The mark is not registered in Türkiye, or the cost does not concern registration abroad.',
      ),
    ),
    demand(
      'L-4.1a',
      'lines',
      onOrBefore(factDay('documentIssuedOn'), filingDay),
      words(
        'Tescil ya da koruma işlemi tamamlanmadan başvurulmuş.',
        'The application came before the registration or protection was finished.',
      ),
    ),
    demand(
      'L-4.4',
      'lines',
      kindNotIn({ renewal: words('tescil yenileme', 'renewal of a registration') }),
      words('Tescil yenileme giderleri desteklenmez.', 'Renewal of a registration is not supported.'),
    ),
    demand(
      'L-4.2',
      'lines',
      kindIn(KINDS),
      words('Bu gider türü desteklenmez.', 'This kind of expense is not supported.'),
    ),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  period: {
    rule: 'L-4.5',
    article: 'Genelge m.4/5',
    by: 'document',
    per: [],
    refusal: words(
      'Fatura, desteğin başlangıcı olan ilk ödemedeki en eski faturadan önce.',
      'The invoice is older than the oldest one of the first payment, which started the support.',
    ),
  },
  counts: [],
  shares: [],
  rate: {
    ...halfForFirms('registration', ARTICLE),
    addition: targetCountryAddition(factDay('documentIssuedOn')),
  },
  limits: [
    innerPerYear(
      { ...TRAITS, table: legalAdviceCeilings },
      {
        rule: 'L-4.3',
        name: 'legal-advice',
        title: words('Hukuki danışmanlık limiti', 'Limit on legal advice'),
        kinds: ['legalAdvice'],
      },
    ),
    perYear(TRAITS),
  ],
  duration: null,
  durationRule: 'L-4.5',
  filing: FILED.payment,
  papers: ['L-4.1a', 'L-16.8'],
});
