import { words } from '@kervan/kit';
import { paymentDay } from '../constructs/days.ts';
import { support } from '../constructs/support.ts';
import { advertisingCeilings } from './ceilings/index.ts';
import { advertisingDemands, signedWherePreApproved } from './demands/advertising.ts';
import { AD_KINDS, formDemand, paperDemands } from './demands/papers.ts';
import { applicants, FIRMS, FIRMS_AND_BODIES, standingDemands } from './demands/standing.ts';
import { afterRepeal, runningRegimeDemands, windowOfPayment } from './demands/time.ts';
import { FILED, perYear } from './limits.ts';
import { halfForFirms, targetCountryAddition } from './rates.ts';

const ID = 'logistics/advertising';
const ARTICLE = 'Karar m.79; Genelge m.7';

/** Advertising, promotion and marketing, circular art. 7 (L-7). */
export const advertising = support({
  id: ID,
  title: words('Reklam, tanıtım ve pazarlama desteği', 'Advertising, promotion and marketing'),
  article: ARTICLE,
  demands: [
    ...standingDemands,
    applicants('L-7.2', FIRMS_AND_BODIES, ...FIRMS),
    ...runningRegimeDemands,
    windowOfPayment,
    formDemand,
    signedWherePreApproved,
    ...advertisingDemands,
    ...paperDemands({ counsellor: 'ads' }),
  ],
  bookedOn: paymentDay,
  period: {
    rule: 'L-7.7',
    article: 'Genelge m.7/7',
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
  adKinds: Object.keys(AD_KINDS),
  rate: { ...halfForFirms('advertising', ARTICLE), addition: targetCountryAddition(paymentDay) },
  limits: [perYear({ row: 'advertising', article: ARTICLE, support: ID, table: advertisingCeilings })],
  duration: words('5 yıl', '5 years'),
  durationRule: 'L-7.7',
  filing: FILED.payment,
  papers: ['L-7.2', 'L-16.8'],
});
