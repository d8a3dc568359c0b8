import type { ReplayView } from '@kervan/desk';
import { money, showMoney } from '@kervan/kit';
import type { Receipt } from '@kervan/law';
import type { Context } from '../command.ts';
import { paint } from '../terminal/paint.ts';
import { dayText } from './figures.ts';
import { table } from './table.ts';
import { dimmed, indented } from './wrap.ts';

/** What replaying came to: the same, or every field that differs with both values. */
export function replayText(view: ReplayView, context: Context): string {
  const { words, terminal } = context;
  const said = words.replay;
  const module = dimmed(said.module(view.lawModule), terminal.columns, '');
  if (view.same) return `${paint('green', said.same)}\n${module}`;
  return [
    paint('red', said.different(view.differences.length)),
    table(
      [
        { title: said.place, least: 16 },
        { title: said.was, least: 16 },
        { title: said.is, least: 16 },
      ],
      view.differences.map(({ place, was, is }) => [place, was, is]),
      terminal.columns,
    ),
    module,
  ].join('\n');
}

/** What today's law says of the receipt's claim, beside what the receipt said. */
export function replayTodayText(view: ReplayView, then: Receipt, now: Receipt, context: Context): string {
  const { lang, words, terminal } = context;
  const said = words.replay;
  const days = [
    indented(
      said.earlier(dayText(then.decidedOn, lang), dayText(then.knownOn, lang)),
      terminal.columns,
      '  ',
    ),
    indented(said.later(dayText(now.decidedOn, lang), dayText(now.knownOn, lang)), terminal.columns, '  '),
  ];
  if (view.same) return [paint('green', said.sameToday), ...days].join('\n');
  return [
    paint('yellow', said.changedToday),
    ...days,
    table(
      [
        { title: said.place, least: 16 },
        { title: said.was, align: 'right' },
        { title: said.today, align: 'right' },
      ],
      view.differences.map(({ place, was, is }) => [
        fieldName(place, then),
        kurus(was, context),
        { text: kurus(is, context), style: 'bold' },
      ]),
      terminal.columns,
    ),
  ].join('\n');
}

/** A line's field goes by the line's name. */
function fieldName(place: string, { lines }: Receipt): string {
  const index = /^\$\.lines\[(\d+)\]\.(.+)$/.exec(place);
  return index === null ? place.slice(2) : `${lines[Number(index[1])]?.line ?? ''} ${index[2]}`;
}

/** Beyond any amount: nothing bounds it. */
const BOUND = 10n ** 24n;

function kurus(text: string, { lang, words }: Context): string {
  if (!/^\d+$/.test(text)) return text;
  const minor = BigInt(text);
  return minor >= BOUND ? words.replay.noBound : showMoney(money(minor, 'TRY'), lang);
}
