import { words } from '@kervan/kit';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { nationalPlatformCeilings } from './ceilings.ts';
import { bodiesOnly, feasibility, repealed2026 } from './demands/cooperation-bodies.ts';
import { expenseDay, supportStart } from './demands/days.ts';
import { withinMonths } from './demands/duration.ts';
import { inForce } from './demands/standing.ts';
import { ownCeiling } from './limits.ts';
import { RATE_UNKNOWN } from './missions.ts';
import { unknownRate } from './rates.ts';

const ID = 'e-export/national-platform';
const ARTICLE = 'Karar m.14';

/** The national B2B platform (Türkiye E-İhracat Platformu), Decision 5986 art. 14 (E-11.2.4), repealed on 17 January 2026. */
export const nationalPlatform = support({
  id: ID,
  title: words('Türkiye E-İhracat Platformu desteği', 'Türkiye E-İhracat Platformu (national B2B platform)'),
  article: ARTICLE,
  demands: [
    inForce,
    bodiesOnly('E-11.2.4'),
    repealed2026,
    feasibility('E-11.2.4'),
    demand(
      'E-11.2.4',
      'permission',
      withinMonths(supportStart, 60),
      words(
        'Platformun beş yıllık destek süresi dolmuş.',
        'The five years of the platform’s support are over.',
      ),
    ),
  ],
  bookedOn: expenseDay,
  counts: [],
  shares: [],
  rate: unknownRate(RATE_UNKNOWN),
  limits: [ownCeiling({ rule: 'E-11.2.T', article: ARTICLE, support: ID, table: nationalPlatformCeilings })],
  duration: words('en fazla 5 yıl', 'up to 5 years'),
  durationRule: 'E-11.2.4',
  filing: words('kaynaklarda yazılı değil', 'no source says'),
  papers: ['E-11.2.4'],
});
