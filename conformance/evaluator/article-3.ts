import { type Article, sizeOf } from './article.ts';
import { CEILING_3 } from './ceilings.ts';
import { abroad, cellOf, everyFirm, sectionTotal } from './common.ts';

const M3 = 'e-export/market-entry-report';
const REPORTS = ['report', 'analysis', 'conversionReport'];

/** m.3: market-entry reports and memberships of databases. */
export const article3: Article = {
  demands(asked, demand) {
    everyFirm(asked, demand);
    abroad(asked, demand);
    demand('E-3.1', () => asked.status('consortium', 'retailSite', 'marketplace'));
    demand(
      'E-3.2',
      () =>
        REPORTS.includes(asked.line.kind) ||
        (asked.line.kind === 'databaseMembership' && asked.yes('databaseListed')),
    );
  },
  counted(asked) {
    const pool = `${M3}/${REPORTS.includes(asked.line.kind) ? 'reports' : 'memberships'}`;
    const yearly = asked.reading('E-3.3-period') === 'per-year';
    return { pool: yearly ? `${pool}|${asked.year}` : pool, size: 20, item: asked.item, rule: 'E-3.3' };
  },
  rate: () => 50n,
  singleFirm: true,
  limits: (asked) => [
    {
      key: `${M3}/ceiling|${asked.year}`,
      size: sizeOf(CEILING_3, asked.year, 'E-3.T'),
      rule: 'E-3.T',
      cell: cellOf(asked, 'E-3.T'),
    },
    sectionTotal(asked),
  ],
};
