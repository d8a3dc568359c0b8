import { type Source, type Words, words } from '@kervan/kit';
import type { CeilingTable } from '../constructs/ceiling.ts';
import { isTrue } from '../constructs/choices.ts';
import { demand } from '../constructs/rule.ts';
import { type Support, support } from '../constructs/support.ts';
import { buyerMissionCeilings, sectorTradeMissionCeilings, virtualMissionCeilings } from './ceilings.ts';
import { bodiesOnly, realisationReport, repealed2026 } from './demands/cooperation-bodies.ts';
import { expenseDay } from './demands/days.ts';
import { inForce } from './demands/standing.ts';
import { ownCeiling } from './limits.ts';
import { unknownRate } from './rates.ts';

const ARTICLE = 'Karar m.11';

/** The sources give the amounts of missions and no rate (E-11.2.6). */
export const RATE_UNKNOWN: Source = { rule: 'E-11.2.6', grade: 'assumed', article: 'Karar m.11, m.13, m.14' };

/** One kind of mission, limited per activity, Decision 5986 art. 11 (E-11.2.1), repealed on 17 January 2026. */
function mission(name: string, title: Words, table: CeilingTable): Support {
  const id = `e-export/${name}`;
  return support({
    id,
    title,
    article: ARTICLE,
    demands: [
      inForce,
      bodiesOnly('E-11.2.1'),
      repealed2026,
      demand(
        'E-11.2.1',
        'lines',
        isTrue('retailGoods'),
        words(
          'Heyet, e-ticaretle perakende satılabilen ürünlere ilişkin değil.',
          'The mission does not concern goods that can be sold at retail by e-commerce.',
        ),
      ),
      realisationReport('E-11.2.1'),
    ],
    bookedOn: expenseDay,
    counts: [],
    shares: [],
    rate: unknownRate(RATE_UNKNOWN),
    limits: [ownCeiling({ rule: 'E-11.2.T', article: ARTICLE, support: id, table, per: ['item'] })],
    duration: null,
    durationRule: 'E-11.2.1',
    filing: words('gerçekleşme raporuyla', 'with the realisation report'),
    papers: ['E-11.2.1'],
  });
}

export const sectorTradeMission = mission(
  'sector-trade-mission',
  words('Sektörel ticaret heyeti desteği', 'Sectoral trade mission'),
  sectorTradeMissionCeilings,
);
export const buyerMission = mission(
  'buyer-mission',
  words('Sektörel alım heyeti desteği', 'Sectoral buyer mission'),
  buyerMissionCeilings,
);
export const virtualMission = mission(
  'virtual-mission',
  words('Sanal ticaret heyeti desteği', 'Virtual trade mission'),
  virtualMissionCeilings,
);
