import type { Article } from './article.ts';
import { CEILINGS_9 } from './ceilings.ts';
import {
  abroad,
  everyFirm,
  ownAccount,
  pickedCountry,
  sectionTotal,
  turkishGoods,
  yearly,
} from './common.ts';
import { onlineStoreCountry } from './lists.ts';

const M8 = 'e-export/online-store';

const OF_THE_STORE = ['storeOpening', 'storeDesign', 'storeManagement', 'storeFee'];
const LEFT_OUT = ['salesCommission', 'deposit'];

/** m.8: online stores, and services of e-commerce stakeholders in the country. */
export const article8: Article = {
  demands(asked, demand) {
    const { kind } = asked.line;
    everyFirm(asked, demand);
    abroad(asked, demand);
    ownAccount(asked, demand);
    turkishGoods(asked, demand);
    demand(
      'E-9.1',
      () => asked.status('consortium', 'retailSite') || (asked.status('company') && asked.exportsEnough()),
    );
    if (LEFT_OUT.includes(kind)) demand('E-9.3', () => false);
    else if (kind === 'stakeholderService')
      demand('E-9.2', () => asked.yes('serviceListed') && asked.yes('entryCondition'));
    else demand('E-9.2', () => OF_THE_STORE.includes(kind));
    demand('E-9.2', () => asked.yes('marketplaceApproved') && asked.yes('storeOpened'));
    demand('E-9.4', () => asked.within(36, asked.supportStart));
    demand('E-9.5', () => {
      const listed = onlineStoreCountry(asked.country, asked.spending, asked.knownOn);
      return asked.perhaps(listed, 'E-9.5', asked.country, asked.spending);
    });
    pickedCountry(asked, demand);
  },
  counted: ({ line }) =>
    line.kind === 'stakeholderService'
      ? { pool: `${M8}/stakeholder|${line.platform}`, size: 1, item: line.document.issuer, rule: 'E-9.3' }
      : undefined,
  rate: () => 50n,
  singleFirm: true,
  limits: (asked) => [yearly(asked, M8, 'E-9.T', CEILINGS_9, false), sectionTotal(asked)],
};
