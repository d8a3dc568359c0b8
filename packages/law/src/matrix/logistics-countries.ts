import { fill, type Words, words } from '@kervan/kit';
import type { Condition, Shape } from '../constructs/condition.ts';
import type { Support } from '../constructs/support.ts';
import type { LogisticsCountriesView } from '../view/matrix-view.ts';
import { citation } from '../view/rules.ts';

/** For which countries a support of Decision 5448 is given, and where the rate is higher (L-15.1, C-10). */
export function logisticsCountries({ demands, rate, durationRule }: Support): LogisticsCountriesView {
  const where = demands.find(({ condition }) => parts(condition).some(({ is }) => is === 'country'));
  const virtual = where !== undefined && parts(where.condition).some(isVirtual);
  const raised = rate.addition !== undefined && rate.addition.upTo === undefined;
  const base = where === undefined ? ANYWHERE : virtual ? ABROAD_OR_VIRTUAL : ABROAD;
  const rule = where?.rule ?? rate.addition?.source.rule ?? durationRule;
  return {
    words: raised ? fill(RAISED, { base }) : base,
    rule,
    ...citation(rule),
    doubts: raised ? ['C-10'] : [],
  };
}

function parts({ shape }: Condition): readonly Shape[] {
  if (shape === undefined) return [];
  if (shape.is === 'all' || shape.is === 'any') return shape.parts.flatMap(parts);
  if (shape.is === 'reading') return Object.values(shape.by).flatMap(parts);
  return [shape];
}

function isVirtual(shape: Shape): boolean {
  return shape.is === 'answer' && shape.fact === 'virtual' && shape.answers.includes('yes');
}

const ABROAD: Words = words('Türkiye dışındaki bütün ülkeler', 'Every country but Türkiye');
const ABROAD_OR_VIRTUAL: Words = words(
  'Türkiye dışındaki bütün ülkeler ya da sanal etkinlik',
  'Every country but Türkiye, or a virtual event',
);
const ANYWHERE: Words = words('Ülke koşulu yok', 'No condition on the country');
const RAISED: Words = words(
  '{base}; EK-3 listesindeki ülkelerde oran artar (listenin içeriği hiçbir kaynakta yok)',
  '{base}; the rate is higher in countries on list EK-3 (whose contents are in no source)',
);
