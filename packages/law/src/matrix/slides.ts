import { type Dated, dated, parseDay, type Source } from '@kervan/kit';
import type { MatrixColumnId, MatrixMarkId } from '../view/matrix-view.ts';

/** A mark that no condition on a claim's line can give, told by the tables of the slides. */
export type ToldMark = Extract<MatrixMarkId, 'no' | 'no-inside-project' | 'through-projects'>;

const SEEN_FROM = parseDay('2022-08-25');
const SEEN_TO = parseDay('2022-12-31');
const AFTER = parseDay('2023-01-01');

/**
 * The slides speak for 2022. No later source says anything of these cells, and none changes the law without a stated date
 * (E-13.27), so that the mark is taken to stand: an assumption from 2023 on.
 */
function told(mark: ToldMark, row: string, column: string): Dated<ToldMark> {
  // That a ❎ is of the second kind is read from the heading, its colour being lost.
  const grade = mark === 'no-inside-project' ? 'assumed' : 'text';
  const source: Source = { rule: `E-11.3.${row}.${column}`, grade, from: 'SEED1' };
  return dated(`matrix.${row}.${column}`, [
    { value: mark, seenFrom: SEEN_FROM, seenTo: SEEN_TO, source },
    { value: mark, from: AFTER, knownFrom: SEEN_FROM, source: { ...source, grade: 'assumed' } },
  ]);
}

/** A cooperation body has no firm's support itself: firms come to each of them through its projects, but for integration. */
const BODIES: Readonly<Record<string, ToldMark>> = {
  'market-entry-report': 'through-projects',
  'digital-marketplace-promotion': 'through-projects',
  'e-export-promotion': 'through-projects',
  'order-fulfilment': 'through-projects',
  'depot-rent': 'through-projects',
  'marketplace-integration': 'no',
  'online-store': 'through-projects',
  'marketplace-commission': 'through-projects',
};

/**
 * Rows of the table of projects, with the row of the slides that tells them. Firms are no direct beneficiaries of the first three
 * kinds, headed “project based”, but take part in the project; the platform stands under a heading of its own. The second kind of
 * ❎ has lost its colour (E-11.3.T), so that the heading decides.
 */
const PROJECTS: Readonly<Record<string, readonly [row: string, firms: ToldMark]>> = {
  'sector-trade-mission': ['missions', 'no-inside-project'],
  'buyer-mission': ['missions', 'no-inside-project'],
  'virtual-mission': ['missions', 'no-inside-project'],
  'promotion-project': ['promotion-project', 'no-inside-project'],
  'development-project': ['development-project', 'no-inside-project'],
  'national-platform': ['national-platform', 'no'],
};

const PREFIX = 'e-export/';

/** Whether a support is one of cooperation bodies, by the table in which the slides have it. */
export function isProject(support: string): boolean {
  return tail(support) in PROJECTS;
}

/** What the slides tell of a cell whose holder may not ask for the support; undefined where the conditions say it all. */
export function toldMark(support: string, column: MatrixColumnId): Dated<ToldMark> | undefined {
  const name = tail(support);
  const project = PROJECTS[name];
  if (project !== undefined)
    return column === 'cooperationBody' ? undefined : told(project[1], project[0], column);
  const body = column === 'cooperationBody' ? BODIES[name] : undefined;
  return body === undefined ? undefined : told(body, name, column);
}

/** Whether the slides themselves speak for the day. */
export function inSlidesTime(on: number): boolean {
  return on >= SEEN_FROM && on <= SEEN_TO;
}

function tail(support: string): string {
  return support.startsWith(PREFIX) ? support.slice(PREFIX.length) : support;
}

/** Every mark told by the slides, for the digest of the law. */
export function toldMarks(): readonly Dated<ToldMark>[] {
  return [
    ...Object.entries(BODIES).map(([row, mark]) => told(mark, row, 'cooperationBody')),
    ...[...new Map(Object.values(PROJECTS)).entries()].flatMap(([row, mark]) =>
      (['company', 'consortium', 'retailSite', 'b2bPlatform', 'marketplace'] as const).map((column) =>
        told(mark, row, column),
      ),
    ),
  ];
}
