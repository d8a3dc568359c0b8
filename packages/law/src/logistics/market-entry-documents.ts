import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { paymentDay } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { marketEntryCeilings } from './ceilings/index.ts';
import { formDemand, paperDemands } from './demands/papers.ts';
import { applicants, ONLY_BENEFICIARIES, standingDemands } from './demands/standing.ts';
import { regimeDemands, windowOfDocument } from './demands/time.ts';
import { FILED, perYear } from './limits.ts';
import { climateAddition, halfForFirms } from './rates.ts';

const ID = 'logistics/market-entry-documents';
const ARTICLE = 'Karar m.77; Genelge m.5';

const KINDS = {
  applicationReview: words('müracaat ve doküman inceleme', 'application and file review'),
  certificationAudit: words('belgelendirme tetkiki', 'certification audit'),
  certificateUse: words('belge kullanım ücreti', 'certificate use fee'),
  mandatoryRegistration: words('zorunlu kayıt ücreti', 'mandatory registration fee'),
  surveillance: words('gözetim', 'surveillance'),
  renewal: words('yenileme', 'renewal'),
  testAnalysis: words('test/analiz', 'test or analysis'),
};

/** Documents, certificates and accreditations for entering a market, circular art. 5 (L-5). */
export const marketEntryDocuments = support({
  id: ID,
  title: words('Pazara giriş belgeleri desteği', 'Market-entry documents'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-5.1', ONLY_BENEFICIARIES, 'beneficiary'),
    ...regimeDemands,
    windowOfDocument,
    formDemand,
    demand(
      'L-5.1',
      'lines',
      isTrue('documentListed'),
      words(
        'Belge “Desteklenen Belge ve Sertifika Listesi”nde (EK-5B) değil.',
        'The document is not on the list of supported documents (EK-5B).',
      ),
    ),
    demand(
      'L-5.2',
      'lines',
      kindIn(KINDS),
      words('Bu gider türü desteklenmez.', 'This kind of expense is not supported.'),
    ),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  period: {
    rule: 'L-5.3',
    article: 'Genelge m.5/3',
    by: 'document',
    per: [],
    refusal: words(
      'Fatura, desteğin başlangıcı olan ilk ödemedeki en eski faturadan önce.',
      'The invoice is older than the oldest one of the first payment, which started the support.',
    ),
  },
  counts: [],
  shares: [],
  rate: { ...halfForFirms('market-entry', ARTICLE), addition: climateAddition },
  limits: [perYear({ row: 'market-entry', article: ARTICLE, support: ID, table: marketEntryCeilings })],
  duration: null,
  durationRule: 'L-5.3',
  filing: FILED.document,
  papers: ['L-5.1a', 'L-16.8'],
});
