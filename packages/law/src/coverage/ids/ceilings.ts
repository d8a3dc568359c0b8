import { cells, type FactId, factId } from '../fact-id.ts';

const UNTIL_REPEAL = [2022, 2023, 2024, 2025];
const YEARS = [...UNTIL_REPEAL, 2026];

function table(id: string, rows: readonly string[], years: readonly number[] = YEARS): readonly FactId[] {
  return [factId(id, 'cap'), ...cells(id, rows, years, 'cap')];
}

const BODIES = 'E-11.2.T';
const REPEALED = [
  'sectorTradeMission',
  'buyerMission',
  'virtualMission',
  'developmentProject',
  'nationalPlatform',
];

/** Tables of limits. A row that stands for several classes has one cell for each of them, as the law cites it. */
export const ceilingIds: readonly FactId[] = [
  ...table('E-3.T', ['consortium', 'retailSite', 'marketplace']),
  ...table('E-4.T', ['company', 'retailSite', 'consortium']),
  ...table('E-5.T', ['b2bPlatform', 'consortium', 'retailSite', 'marketplace']),
  ...table('E-6.T', ['company', 'marketplace', 'retailSite', 'consortium']),
  ...table('E-7.T', ['retailSite', 'marketplace', 'consortium'], UNTIL_REPEAL),
  // The dash of 2026: whoever goes on under an earlier pre-approval (E-7.4) has no figure.
  factId('E-7.T.2026', 'unknown'),
  ...table('E-8.T', ['consortium', 'retailSite', 'marketplace', 'company']),
  ...table('E-9.T', ['company', 'retailSite', 'consortium']),
  ...table('E-10.T', ['company', 'retailSite', 'consortium']),
  factId('E-11.1', ['cap', 'E-11.1.T']),
  ...table('E-11.1.T', ['company', 'retailSite', 'marketplace', 'consortium', 'b2bPlatform']),
  factId(BODIES, 'cap'),
  ...cells(BODIES, REPEALED, UNTIL_REPEAL, 'cap'),
  ...cells(BODIES, REPEALED, [2026], ['date', 'E-12.3.6']),
  ...cells(BODIES, ['promotionProject'], YEARS, 'cap'),
  // The second figure of that cell, should the text of 2026 have written its amount anew (E-13.21).
  ...cells(BODIES, ['promotionProjectRebased'], [2026], 'cap'),
];
