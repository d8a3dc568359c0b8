import { currentLaw, type DoubtCard, type LawModule } from '@kervan/desk';
import { problem, words } from '@kervan/kit';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { indented } from '../render/wrap.ts';
import { paint } from '../terminal/paint.ts';

/** `kervan law doubts [DOUBT]` */
export const run: Run = async (context) => {
  const { args, json, terminal } = context;
  const { law } = await currentLaw();
  const asked = args.positionals[0];
  const cards = law.doubts.map((doubt) => cardOf(doubt, law));
  const shown =
    asked === undefined ? cards : cards.filter((card) => card.doubt.toLowerCase() === asked.toLowerCase());
  if (shown.length === 0) throw unknownDoubt(asked ?? '', cards);
  if (json) printJson(context, asked === undefined ? shown : shown[0]);
  else terminal.out(shown.map((card) => cardText(card, context)).join('\n\n'));
  return EXIT.ok;
};

function cardOf(doubt: LawModule['doubts'][number], law: LawModule): DoubtCard {
  return {
    doubt: doubt.id,
    place: doubt.place,
    why: doubt.why,
    grade: law.findRule(doubt.id)?.grade ?? null,
    taken: doubt.taken,
    readings: Object.entries(doubt.readings).map(([reading, said]) => ({ reading, words: said })),
    bearsOn: doubt.bearsOn,
  };
}

function cardText(card: DoubtCard, { lang, words: told, terminal }: Context): string {
  const { columns } = terminal;
  return [
    `${paint('bold', card.doubt)}`,
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
