import { type Source, words } from '@kervan/kit';
import { isTrue } from '../constructs/choices.ts';
import type { CountLimit } from '../constructs/count-limit.ts';
import { kindIn } from '../constructs/line-tests.ts';
import { any, restingOn } from '../constructs/logic.ts';
import { demand } from '../constructs/rule.ts';
import { support } from '../constructs/support.ts';
import { promotionProjectCeilings, promotionProjectRebasedCeilings } from './ceilings.ts';
import { bodiesOnly } from './demands/cooperation-bodies.ts';
import { AMENDMENT_YEAR, expenseDay } from './demands/days.ts';
import { beforeAmendment } from './demands/places.ts';
import { inForce } from './demands/standing.ts';
import { ownCeiling } from './limits.ts';
import { projectRate } from './rates.ts';

const ID = 'e-export/promotion-project';
const ARTICLE = 'Karar m.12';

const KINDS = {
  promotion: words('tanıtım', 'promotion'),
  consultancy: words('danışmanlık', 'consultancy'),
  marketResearch: words('pazar araştırması', 'market research'),
  report: words('rapor', 'report'),
};

/** “At most 2”, printed “in the same month”, read “at the same time” (E-11.2.2). */
export function twoProjects(rule: string, article: string): CountLimit {
  const source: Source = { rule, grade: 'text', from: 'SEED1', article };
  return {
    rule,
    source,
    size: 2,
    name: 'projects',
    title: words('Aynı anda en fazla 2 proje', 'At most 2 projects at one time'),
    counts: 'item',
    per: [],
    measure: 'at-one-time',
    refusal: words(
      'Aynı anda en fazla iki proje desteklenir.',
      'At most two projects are supported at one time.',
    ),
  };
}

/** E-export promotion project of a cooperation body, Decision 5986 art. 12 (E-11.2.2). */
export const promotionProject = support({
  id: ID,
  title: words('E-ihracat tanıtım projesi desteği', 'E-export promotion project'),
  article: ARTICLE,
  demands: [
    inForce,
    bodiesOnly('E-11.2.2'),
    demand(
      'E-11.2.2',
      'permission',
      any(beforeAmendment, restingOn('E-11.2.2-number', isTrue('directorateApproved'))),
      words(
        'Pazaryerleri ve dijital platformlar İhracat Genel Müdürlüğünce onaylanmamış.',
        'The marketplaces and digital platforms have not been approved by the General Directorate of Exports.',
      ),
    ),
    demand(
      'E-11.2.2',
      'lines',
      kindIn(KINDS),
      words(
        'Projede tanıtım, danışmanlık, pazar araştırması ve rapor giderleri desteklenir.',
        'A project’s expenses are promotion, consultancy, market research and reports.',
      ),
    ),
  ],
  bookedOn: expenseDay,
  counts: [{ ...twoProjects('E-11.2.2', ARTICLE), sameMonth: { doubt: 'E-11.2.2', reading: 'same-month' } }],
  shares: [],
  rate: projectRate({ rule: 'E-11.2.2', grade: 'text', from: 'AGD', article: 'Karar m.12/1' }),
  limits: [
    {
      ...ownCeiling({
        rule: 'E-11.2.T',
        article: ARTICLE,
        support: ID,
        table: {
          doubt: 'E-13.21',
          by: { indexed: promotionProjectCeilings, 're-based': promotionProjectRebasedCeilings },
        },
        per: ['item'],
      }),
      // The text of 2026 limits a project by the year; expenses booked before belong to the project as a whole.
      since: { day: AMENDMENT_YEAR, per: ['item', 'year'] },
    },
  ],
  duration: words('her proje 1 ila 4 yıl (2026 metni)', 'each project 1 to 4 years (text of 2026)'),
  durationRule: 'E-11.2.2',
  filing: words('kaynaklarda yazılı değil', 'no source says'),
  papers: [],
});
