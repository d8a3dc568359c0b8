import { words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import { factDay, filingDay, onOrBefore, paymentDay } from '../constructs/days.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { productPlacementCeilings } from './ceilings/index.ts';
import { approvedBeforePayment } from './demands/events.ts';
import { formDemand, paperDemands, preApprovalSigned } from './demands/papers.ts';
import { applicants, FIRMS, FIRMS_AND_BODIES, standingDemands } from './demands/standing.ts';
import { afterRepeal, runningRegimeDemands, windowOfPayment } from './demands/time.ts';
import { FILED, perYear } from './limits.ts';
import { halfForFirms } from './rates.ts';

const ID = 'logistics/product-placement';
const ARTICLE = 'Genelge m.10';

const PRODUCTIONS = {
  film: words('sinema filmi', 'film'),
  documentary: words('belgesel', 'documentary'),
  series: words('dizi', 'series'),
  animation: words('animasyon filmi', 'animation'),
  programmeFormat: words('program formatı', 'programme format'),
  digitalGame: words('dijital oyun', 'digital game'),
};

/** Product placement in productions shown abroad, circular art. 10 (L-10). */
export const productPlacement = support({
  id: ID,
  title: words('Ürün yerleştirme desteği', 'Product placement'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-10.1', FIRMS_AND_BODIES, ...FIRMS),
    ...runningRegimeDemands,
    windowOfPayment,
    formDemand,
    preApprovalSigned,
    demand(
      'L-10.2',
      'permission',
      approvedBeforePayment,
      words('Harcamadan önce alınmış ön onay yok.', 'There is no pre-approval given before the spending.'),
    ),
    demand(
      'L-10.1',
      'lines',
      kindIn(PRODUCTIONS),
      words(
        'Film, belgesel, dizi, animasyon, program formatı ya da dijital oyun değil.',
        'It is no film, documentary, series, animation, programme format or digital game.',
      ),
    ),
    demand(
      'L-10.1a',
      'lines',
      onOrBefore(factDay('shownAbroadOn'), filingDay),
      words(
        'Yapım gösterime girmeden ya da oyun satışa çıkmadan başvurulmuş.',
        'The application came before the production was shown, or the game on sale, abroad.',
      ),
    ),
    demand(
      'L-10.3',
      'lines',
      isTrue('targetReached'),
      words(
        'Uygun bir yapım ya da oyunla etkin bir ileti verilmemiş.',
        'The production or game, or its message, was not suitable.',
      ),
    ),
    ...paperDemands({ counsellor: 'all' }),
  ],
  bookedOn: paymentDay,
  period: {
    rule: 'L-10.4',
    article: 'Genelge m.10/4',
    by: 'activity',
    per: [],
    months: 60,
    clips: [afterRepeal],
    refusal: words(
      'Bu günler, ilk ödemedeki faaliyetle başlayan beş yılın dışında.',
      'These days lie outside the five years that began with the activity of the first payment.',
    ),
  },
  counts: [],
  shares: [],
  rate: halfForFirms('product-placement', ARTICLE),
  limits: [
    perYear({ row: 'product-placement', article: ARTICLE, support: ID, table: productPlacementCeilings }),
  ],
  duration: words('5 yıl', '5 years'),
  durationRule: 'L-10.4',
  filing: FILED.payment,
  papers: ['L-10.1a', 'L-16.8'],
});
