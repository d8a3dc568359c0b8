import type { Article } from './article.ts';
import { article4 } from './article-4.ts';
import { article5 } from './article-5.ts';
import { article6 } from './article-6.ts';
import { article7 } from './article-7.ts';
import { article8 } from './article-8.ts';
import { article9, article9Organiser } from './article-9.ts';
import { article10 } from './article-10.ts';
import { buyerMission, tradeMission } from './article-11.ts';
import { article12 } from './article-12.ts';
import { article13 } from './article-13.ts';

/** Every support of Decision 5448 for logistics, by its id. */
export const ARTICLES: ReadonlyMap<string, Article> = new Map(
  [
    article4,
    article5,
    article6,
    article7,
    article8,
    article9,
    article9Organiser,
    article10,
    tradeMission,
    buyerMission,
    article12,
    article13,
  ].map((article) => [article.support, article]),
);
