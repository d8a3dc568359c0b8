import type { Article } from './article.ts';
import { CEILINGS_5 } from './ceilings.ts';
import { everyFirm, halfWithBonus, ownAccount, sectionTotal, turkishGoods, yearly } from './common.ts';

const M5 = 'e-export/e-export-promotion';

/** E-5.3: items of the activities list that were met. */
const LISTED = [
  'socialMediaAds',
  'socialMediaContent',
  'promotionalVisuals',
  'mediaBuying',
  'searchAds',
  'searchOptimisation',
  'appAds',
  'pushNotification',
  'nativeAds',
  'liveStream',
  'immersive',
  'influencer',
];

/** m.5: e-export promotion. */
export const article5: Article = {
  demands(asked, demand) {
    everyFirm(asked, demand);
    ownAccount(asked, demand);
    turkishGoods(asked, demand);
    demand('E-5.1', () => asked.status('retailSite', 'marketplace', 'b2bPlatform', 'consortium'));
    demand('E-5.2', () => LISTED.includes(asked.line.kind) || asked.yes('activityListed'));
    demand('E-5.4', () => asked.country !== 'TR' && asked.yes('foreignLanguageAbroad'));
    demand('E-5.5', () => asked.within(36, asked.supportStart));
  },
  rate: halfWithBonus,
  singleFirm: true,
  limits: (asked) => [yearly(asked, M5, 'E-5.T', CEILINGS_5, false), sectionTotal(asked)],
};
