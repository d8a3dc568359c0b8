import { words } from '@kervan/kit';
import { listed } from '../constructs/lists.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { developmentProjectCeilings } from './ceilings.ts';
import { bodiesOnly, feasibility, realisationReport, repealed2026 } from './demands/cooperation-bodies.ts';
import { expenseDay, spendingDay } from './demands/days.ts';
import { targetCountries } from './demands/lists.ts';
import { inForce } from './demands/standing.ts';
import { ownCeiling } from './limits.ts';
import { RATE_UNKNOWN } from './missions.ts';
import { twoProjects } from './promotion-project.ts';
import { unknownRate } from './rates.ts';

const ID = 'e-export/development-project';
const ARTICLE = 'Karar m.13';

/** E-export development project of a cooperation body, Decision 5986 art. 13 (E-11.2.3), repealed on 17 January 2026. */
export const developmentProject = support({
  id: ID,
  title: words('E-ihracatı geliştirme projesi desteği', 'E-export development project'),
  article: ARTICLE,
  demands: [
    inForce,
    bodiesOnly('E-11.2.3'),
    repealed2026,
    feasibility('E-11.2.3'),
    demand(
      'E-11.2.3',
      'lines',
      listed(targetCountries, spendingDay),
      words('Proje hedef ülke için değil.', 'The project is not for a target country.'),
    ),
    realisationReport('E-11.2.3'),
  ],
  bookedOn: expenseDay,
  counts: [twoProjects('E-11.2.3', ARTICLE)],
  shares: [],
  rate: unknownRate(RATE_UNKNOWN),
  limits: [
    ownCeiling({
      rule: 'E-11.2.T',
      article: ARTICLE,
      support: ID,
      table: developmentProjectCeilings,
      per: ['item'],
    }),
  ],
  duration: null,
  durationRule: 'E-11.2.3',
  filing: words('gerçekleşme raporuyla', 'with the realisation report'),
  papers: ['E-11.2.3'],
});
