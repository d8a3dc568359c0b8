import { type Words, words } from '@kervan/kit';
import { noneOf } from '../../constructs/choices.ts';
import type { Condition } from '../../constructs/condition.ts';
import { kindNotIn } from '../../constructs/line-tests.ts';
import { any } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';

/** A condition asked only of some kinds of expense. */
export function ofKinds(kinds: Readonly<Record<string, Words>>, condition: Condition): Condition {
  return any(kindNotIn(kinds), condition);
}

const SAID: readonly (readonly [rule: string, answer: string, says: Words])[] = [
  [
    'L-18.17.3',
    'turkishLanguage',
    words('Türkçe yapılan tanıtım harcaması desteklenmez.', 'Promotion in Turkish is not supported.'),
  ],
  [
    'L-18.17.4',
    'towardsTurkiye',
    words(
      'Yurt içine yönelik tanıtım harcaması desteklenmez.',
      'Promotion aimed at Türkiye is not supported.',
    ),
  ],
  [
    'L-18.17.5',
    'turkishMedia',
    words(
      'Yurt dışında Türkçe yayın yapan organlardaki tanıtım desteklenmez.',
      'Promotion in media abroad that publish in Turkish is not supported.',
    ),
  ],
];

/** What is asked of promotion: a contract or a full invoice, and an audience abroad in its language (L-18.15, L-18.17). */
export function promotionDemands(asked: (condition: Condition) => Condition): readonly Demand[] {
  return [
    demand(
      'L-18.15',
      'lines',
      asked(noneOf('contract', 'none')),
      words(
        'Tanıtımın ne sözleşmesi var ne de faturası türünü, içeriğini, bedelini ve tarihini gösteriyor.',
        'The promotion has no contract, nor does its invoice show kind, content, price and date.',
      ),
    ),
    ...SAID.map(([rule, answer, says]) => demand(rule, 'lines', asked(noneOf('audience', answer)), says)),
  ];
}
