import { fill, type Money, valueOn, type Words, words } from '@kervan/kit';
import { type Ceiling, TOTAL, tableUnder } from '../constructs/ceiling.ts';
import { type PoolPart, partsUnder } from '../constructs/pool.ts';
import type { Support } from '../constructs/support.ts';
import { readingInForce } from '../doubts/register.ts';
import { showWhole } from '../e-export/statuses/told-facts.ts';
import { supports } from '../e-export/supports.ts';
import { STATUS_WORDS, STATUSES, type Status } from '../facts/catalogue.ts';
import type { LawDay } from '../matrix/asking.ts';
import { betweenWords } from '../matrix/between.ts';
import { FIRM_COLUMNS, statusOf } from '../matrix/columns.ts';
import { citation } from '../view/rules.ts';
import { columnsEver } from './columns-ever.ts';
import type { SaidValue } from './law-value.ts';

/** Ceilings of every support and class, and the yearly totals, on a day. One ceiling that two supports share is told once. */
export function limitValues(day: LawDay): readonly SaidValue[] {
  const values = new Map<string, SaidValue>();
  for (const support of supports)
    for (const limit of support.limits)
      for (const status of STATUSES) {
        const value = limitValue(support, limit, status, day);
        if (value !== undefined && !values.has(value.key)) values.set(value.key, value);
      }
  return [...values.values()];
}

function limitValue(support: Support, limit: Ceiling, status: Status, day: LawDay): SaidValue | undefined {
  const readingOf = readingInForce(day.readings);
  const history = tableUnder(limit, readingOf)[status];
  const total = limit.tier === TOTAL;
  const concerns = (total ? FIRM_COLUMNS : columnsEver(support, day.readings)).filter(
    (column) => statusOf(column) === status,
  );
  if (history === undefined || concerns.length === 0) return undefined;
  const answer = valueOn(history, day.on, day.knownOn);
  const per = partsOn(limit, day, readingOf);
  const head = {
    key: total ? `total/${status}` : `ceiling/${limit.key}/${status}`,
    kind: total ? ('total' as const) : ('ceiling' as const),
    support: total ? null : support.id,
    title: titleOf(total ? TOTAL_TITLE : support.title, status),
    concerns,
  };
  if (answer.known) {
    const { value: amount, source } = answer.entry;
    return {
      ...head,
      value: `${amount.minor}|${per.join('|')}`,
      known: true,
      words: amountWords(amount, per, support, limit.graded && status === 'company'),
      rule: source.rule,
      article: source.article ?? limit.article,
      grade: source.grade,
      amount,
    };
  }
  if (answer.between.length === 0) return undefined;
  return {
    ...head,
    value: 'unknown',
    known: false,
    words: fill(
      words('hiçbir kaynak tutarını vermiyor ({between})', 'no source gives the figure ({between})'),
      {
        between: betweenWords(answer, day.on, showWhole),
      },
    ),
    rule: limit.rule,
    article: limit.article,
    grade: citation(limit.rule).grade,
  };
}

const TOTAL_TITLE = words('Bölümün yıllık toplamı', 'Yearly total of the section');

function titleOf(head: Words, status: Status): Words {
  const name = STATUS_WORDS[status];
  return words(`${head.tr} – ${name.tr}`, `${head.en} – ${name.en}`);
}

function partsOn(limit: Ceiling, { on }: LawDay, readingOf: (doubt: string) => string): readonly PoolPart[] {
  const { since } = limit;
  return partsUnder(since !== undefined && on >= since.day ? since.per : limit.per, readingOf);
}

const PARTS: Readonly<Record<Exclude<PoolPart, 'item'>, Words>> = {
  platform: words('pazaryeri', 'marketplace'),
  country: words('ülke', 'country'),
  body: words('katılan kuruluş', 'participating body'),
  year: words('yıl', 'year'),
  supportYear: words('destek yılı', 'support year'),
};

/** What a support counts under its own name: a project, an activity of a mission, a depot unit. */
function itemWords({ id }: Support): Words {
  if (id.endsWith('-mission')) return words('faaliyet', 'activity');
  return id.endsWith('-rent') ? words('birim', 'unit') : words('proje', 'project');
}

/** `TRY 4,000,000 per year`; of a company that of the top grade (E-1.3.6). */
function amountWords(amount: Money, per: readonly PoolPart[], support: Support, topGrade: boolean): Words {
  const named = per.map((part) => (part === 'item' ? itemWords(support) : PARTS[part]));
  const grade = topGrade ? words(', en üst kademe', ', top grade') : words('', '');
  const shown = showWhole(amount);
  if (named.length === 0) return words(`${shown.tr}${grade.tr}`, `${shown.en}${grade.en}`);
  return words(
    `${shown.tr} (${named.map(({ tr }) => tr).join(' ve ')} başına${grade.tr})`,
    `${shown.en} (per ${named.map(({ en }) => en).join(' and ')}${grade.en})`,
  );
}
