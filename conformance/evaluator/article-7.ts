import { type Article, sizeOf } from './article.ts';
import type { Asked } from './asked.ts';
import { CEILING_8 } from './ceilings.ts';
import { abroad, cellOf, everyFirm, ownAccount, pickedCountry, sectionTotal } from './common.ts';
import { CIRCULAR_2026 } from './lists.ts';

const M7 = 'e-export/marketplace-integration';

const SERVICES = [
  'api',
  'erp',
  'integrator',
  'bridgingSoftware',
  'carrierIntegration',
  'software',
  'cloudService',
  'platformOpening',
];

/** E-13.14: which companies, if any, may come. */
function companyMay(asked: Asked): boolean {
  switch (asked.reading('E-13.14')) {
    case 'all-companies':
      return true;
    case 'no-companies':
      return false;
    case 'brand-only':
      return asked.yes('brandProgramme');
    case 'threshold-only':
      if (asked.spending >= CIRCULAR_2026 && asked.knownOn >= CIRCULAR_2026) return false;
      return asked.exportsEnough();
    default:
      // In until the texts of 2026, out after.
      if (asked.spending >= CIRCULAR_2026 && asked.knownOn >= CIRCULAR_2026) return false;
      return asked.yes('brandProgramme') || asked.exportsEnough();
  }
}

/** m.7: integration with overseas marketplaces. */
export const article7: Article = {
  demands(asked, demand) {
    everyFirm(asked, demand);
    abroad(asked, demand);
    ownAccount(asked, demand);
    demand(
      'E-8.1',
      () =>
        asked.status('consortium', 'retailSite', 'marketplace') ||
        (asked.status('company') && companyMay(asked)),
    );
    demand('E-8.2', () => SERVICES.includes(asked.line.kind));
    demand('E-8.3', () => asked.word('provider') === 'listed');
    demand('E-8.3', () => asked.within(36, asked.supportStart));
    pickedCountry(asked, demand);
  },
  counted: (asked) => ({ pool: `${M7}/marketplaces`, size: 6, item: asked.platform, rule: 'E-8.3' }),
  rate: () => 50n,
  singleFirm: true,
  limits(asked) {
    const { platform } = asked;
    const once = asked.reading('E-2.31-integration') === 'once';
    return [
      {
        key: once ? `${M7}/ceiling|${platform}` : `${M7}/ceiling|${platform}|${asked.year}`,
        size: sizeOf(CEILING_8, asked.year, 'E-8.T'),
        rule: 'E-8.T',
        cell: cellOf(asked, 'E-8.T'),
      },
      sectionTotal(asked),
    ];
  },
};
