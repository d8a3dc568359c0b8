import type { LogisticsMatrixView, MatrixView } from '@kervan/law';
import { z } from 'zod';
import { applicant, article, rule, successor } from './finder-parts.ts';
import { countryCode, dayText, grade, words } from './text.ts';

export const matrixColumn = z
  .enum([
    'company',
    'companyAboveThreshold',
    'consortium',
    'retailSite',
    'b2bPlatform',
    'marketplace',
    'cooperationBody',
  ])
  .describe('Class of beneficiaries; companies are told apart by the export threshold');

const mark = z
  .enum([
    'yes',
    'yes-brand-programme',
    'no',
    'no-inside-project',
    'through-projects',
    'unknown',
    'repealed-runs-on',
    'repealed',
  ])
  .describe('What a cell says');

const symbol = z.string().describe('As the Ministry’s slides print it; ? and ⊘ are not theirs');
const doubts = z.array(z.string()).describe('Ids in the register of doubts');

const cell = z.strictObject({
  column: matrixColumn,
  mark,
  symbol,
  words: words.describe('Why the mark stands there'),
  rule,
  article,
  grade,
  doubts,
});

const place = z.strictObject({
  country: countryCode,
  platform: z.string().nullable().describe('Set where the list names a marketplace of its own'),
  cover: z.enum(['all', 'autoParts']).describe('autoParts: only for automotive spare parts'),
  words,
});

const countries = z
  .strictObject({
    kind: z.enum(['all', 'target', 'list', 'unknown']).describe('Which countries the support is given for'),
    pickedToo: z.boolean().describe('Whether the Ministry may pick further countries'),
    listed: z.array(place).describe('On the list for certain; empty where all are'),
    unsure: z.array(place).describe('They may be on it: the day lies between two sightings that differ'),
    complete: z.boolean().describe('Whether every other country is out for certain'),
    words,
    rule,
    article,
    grade,
    doubts,
  })
  .describe('The column of countries');

const row = z.strictObject({
  support: z.string().describe('Support'),
  title: words,
  article,
  cells: z.array(cell).describe('One per column, in its order'),
  countries,
});

const doubt = z.strictObject({
  doubt: z.string().describe('Id in the register of doubts'),
  place: words,
  taken: z.string().describe('Reading taken'),
  takenWords: words,
  chosen: z.boolean().describe('Whether it was chosen for this question'),
  why: words,
  others: z.array(z.strictObject({ reading: z.string().describe('Another reading'), words })),
});

const cellMark = z.enum(['yes', 'no', 'repealed-if', 'not-in-force']);
const figureMark = z.enum(['known', 'derived', 'second-hand', 'assumed', 'unknown']);

const figure = z
  .strictObject({
    mark: figureMark.describe('How the figure is known'),
    symbol: z.string().describe('Its sign'),
    words,
    rule,
    article,
    grade: grade.nullable().describe('Null where no source gives the figure'),
  })
  .describe('A rate or a ceiling');

const logistics = z
  .strictObject({
    title: words,
    columns: z.array(z.strictObject({ column: applicant, words })),
    rows: z.array(
      z.strictObject({
        support: z.string().describe('Support'),
        title: words,
        article,
        cells: z
          .array(
            z.strictObject({
              column: applicant,
              mark: cellMark.describe('What a cell says; repealed-if: refused if the repeal holds'),
              symbol: z.string().describe('Its sign'),
              words: words.describe('Why the mark stands there'),
              rule,
              article,
              grade,
              doubts,
              rate: figure.nullable(),
              ceilings: z.array(figure).describe('The ceiling, then limits inside it'),
            }),
          )
          .describe('One per column, in its order'),
        countries: z.strictObject({ words, rule, article, grade, doubts }).describe('For which countries'),
      }),
    ),
    legend: z
      .array(
        z.strictObject({
          mark: z.enum([...cellMark.options, ...figureMark.options]).describe('A mark'),
          symbol: z.string().describe('Its sign'),
          words,
        }),
      )
      .describe('Marks of cells, then of figures'),
    amounts: z
      .array(
        figure.extend({
          amount: z.enum(['turnover', 'pre-approval', 'lodging']).describe('Which amount of the circular'),
          title: words,
        }),
      )
      .describe('Amounts of the circular that are no ceilings'),
    doubts: z.array(doubt),
    successor: successor.nullable().describe('Null while no cell rests on the repeal'),
  })
  .describe('Supports of Decision 5448 × applicants') satisfies z.ZodType<LogisticsMatrixView>;

/** What `kervan matrix --json` prints. */
export const matrixView = z
  .strictObject({
    format: z.literal('kervan-matrix/1').describe('Form of this answer'),
    on: dayText.describe('Day asked about'),
    knownOn: dayText.describe('Day up to which the law is taken as known'),
    legend: z.array(z.strictObject({ mark, symbol, words })).describe('The whole legend'),
    tables: z.array(
      z.strictObject({
        table: z.enum(['firms', 'projects']).describe('Supports of firms, or of cooperation bodies'),
        title: words,
        columns: z.array(z.strictObject({ column: matrixColumn, words })),
        rows: z.array(row),
      }),
    ),
    doubts: z.array(doubt).describe('Every doubt that a cell names'),
    logistics: logistics.nullable().describe('Null where only Decision 5986 is asked about'),
  })
  .describe('Supports × beneficiaries × countries on a day') satisfies z.ZodType<MatrixView>;
