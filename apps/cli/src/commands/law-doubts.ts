import { currentLaw, type DoubtCard, doubtAsData, REGIME_WORDS } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { regimeAsked } from '../regime.ts';
import { indented } from '../render/wrap.ts';
import { paint } from '../terminal/paint.ts';

/** `kervan law doubts [DOUBT] [--regime REGIME]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const { law } = await currentLaw();
  const asked = args.positionals[0];
  const regime = regimeAsked(context);
  const cards = law.doubts
    .map((doubt) => doubtAsData(doubt, law))
    .filter(({ regimes }) => regime === undefined || regimes.includes(regime));
  const shown =
    asked === undefined ? cards : cards.filter((card) => card.doubt.toLowerCase() === asked.toLowerCase());
  if (shown.length === 0) throw unknownDoubt(asked ?? '', cards);
  if (json) printJson(context, asked === undefined ? shown : shown[0]);
  else terminal.out(shown.map((card) => cardText(card, context)).join('\n\n'));
  return EXIT.ok;
};

function cardText(card: DoubtCard, { lang, words: told, terminal }: Context): string {
  const { columns } = terminal;
  const regimes = card.regimes.map((regime) => REGIME_WORDS[regime][lang]).join(', ');
  return [
    indented(`${paint('bold', card.doubt)}  ${paint('dim', regimes)}`, columns, '  ', ''),
    indented(card.place[lang], columns, '  '),
    ...card.readings.map(({ reading, words: said }) => {
      const taken = reading === card.taken;
      const mark = taken ? paint('green', '●') : '○';
      const suffix = taken ? ` [${told.law.taken}]` : '';
      return indented(`${reading}: ${said[lang]}${suffix}`, columns, '      ', `    ${mark} `);
    }),
    indented(`${told.law.why}: ${card.why[lang]}`, columns, '  '),
    indented(`${told.law.bearsOn}: ${card.bearsOn.join(', ')}`, columns, '  '),
  ].join('\n');
}

function unknownDoubt(asked: string, cards: readonly DoubtCard[]): Error {
  const all = cards.map(({ doubt }) => doubt).join(', ');
  return problem(
    'law.unknown-doubt',
    words(`“${asked}” diye bir tereddüt yok.`, `There is no doubt “${asked}”.`),
    {
      wayOut: words(`Olanlar: ${all}`, `There are: ${all}`),
    },
  );
}
