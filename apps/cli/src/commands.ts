import type { Command } from './command.ts';

const MANY = 100_000;

/** Every command, in the order of the work. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'sample',
    takes: 'DIR',
    least: 1,
    most: 1,
    options: ['overwrite'],
    examples: ['kervan sample ornek'],
    load: () => import('./commands/sample.ts'),
  },
  {
    name: 'read',
    takes: 'FILE...',
    least: 1,
    most: MANY,
    options: ['mappings', 'date-order', 'rows'],
    examples: ['kervan read ornek/reports/tiktok-2026-Q2.xlsx', 'kervan read ornek/invoices --json'],
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'reconcile',
    takes: 'DIR|FILE...',
    least: 1,
    most: MANY,
    options: [
      'quarter',
      'beneficiary',
      'name',
      'tax-number',
      'facts',
      'mappings',
      'invoices',
      'confirmations',
      'platforms',
      'rates',
      'date-order',
      'claim',
      'filed-on',
      'recorded-on',
      'claim-out',
    ],
    examples: ['kervan reconcile ornek --quarter 2026-Q2 --claim-out claim.json'],
    load: () => import('./commands/reconcile.ts'),
  },
  {
    name: 'assess',
    takes: 'CLAIM.json',
    least: 1,
    most: 1,
    options: ['explain', 'decided-on', 'known-on', 'receipt-out', 'pdf-out'],
    examples: [
      'kervan assess claim.json --explain',
      'kervan assess claims.ndjson --decided-on 2026-03-02 > outcomes.ndjson',
      'kervan assess claim.json --decided-on 2026-10-15 --receipt-out receipt.json --pdf-out ozet.pdf',
    ],
    load: () => import('./commands/assess.ts'),
  },
  {
    name: 'replay',
    takes: 'RECEIPT.json',
    least: 1,
    most: 1,
    options: ['today', 'decided-on', 'known-on'],
    examples: ['kervan replay receipt.json', 'kervan replay receipt.json --today'],
    load: () => import('./commands/replay.ts'),
  },
  {
    name: 'status',
    takes: '[FILE]',
    least: 0,
    most: 1,
    options: ['fact', 'ask', 'on', 'known-on', 'explain'],
    examples: [
      'kervan status --ask',
      'kervan status --on 2026-05-01 --fact previousYearExport=600000USD --fact onlineSalesShare=2000000/3000000',
      'kervan status facts.json --explain',
    ],
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'status simulate',
    takes: '[FILE]',
    least: 0,
    most: 1,
    options: ['fact', 'as', 'place', 'claim', 'on', 'known-on', 'explain'],
    examples: [
      'kervan status simulate --as company --fact previousYearExport=600000USD',
      'kervan status simulate firm.json --claim claim.json --explain',
    ],
    load: () => import('./commands/status-simulate.ts'),
  },
  {
    name: 'supports',
    takes: '[FILE]',
    least: 0,
    most: 1,
    options: ['fact', 'as', 'place', 'regime', 'on', 'known-on', 'explain'],
    examples: [
      'kervan supports --as company --on 2026-03-01',
      'kervan supports --as retailSite --fact coverageDay=2026-01-05 --fact preApprovalDay@e-export/online-store=2026-02-10 --place amazon/DE',
      'kervan supports claim.json --explain',
      'kervan supports --regime logistics --on 2025-09-01 --fact applicant=beneficiary --fact eventStart@item:fuar=2025-11-05',
    ],
    load: () => import('./commands/supports.ts'),
  },
  {
    name: 'matrix',
    takes: '',
    least: 0,
    most: 0,
    options: ['regime', 'on', 'known-on'],
    examples: ['kervan matrix', 'kervan matrix --on 2022-10-01', 'kervan matrix --regime logistics'],
    load: () => import('./commands/matrix.ts'),
  },
  {
    name: 'deadlines',
    takes: 'CASES.json',
    least: 1,
    most: 1,
    options: ['on', 'ics', 'explain'],
    examples: [
      'kervan deadlines cases.json',
      'kervan deadlines cases.json --on 2026-03-01 --ics sureler.ics --explain',
    ],
    load: () => import('./commands/deadlines.ts'),
  },
  {
    name: 'offset',
    takes: 'FILE',
    least: 1,
    most: 1,
    options: ['explain'],
    examples: [
      'kervan offset entitlements.json --explain',
      'kervan offset entitlements.ndjson > payments.ndjson',
    ],
    load: () => import('./commands/offset.ts'),
  },
  {
    name: 'law show',
    takes: 'RULE',
    least: 1,
    most: 1,
    options: ['regime'],
    examples: ['kervan law show E-4.3', 'kervan law show 6.4 --regime logistics'],
    load: () => import('./commands/law-show.ts'),
  },
  {
    name: 'law list',
    takes: '',
    least: 0,
    most: 0,
    options: ['regime', 'search', 'class'],
    examples: [
      'kervan law list --search pazaryeri',
      'kervan law list --regime logistics --class computed --json',
    ],
    load: () => import('./commands/law-list.ts'),
  },
  {
    name: 'law doubts',
    takes: '[DOUBT]',
    least: 0,
    most: 1,
    options: ['regime'],
    examples: ['kervan law doubts', 'kervan law doubts E-13.12', 'kervan law doubts --regime logistics'],
    load: () => import('./commands/law-doubts.ts'),
  },
  {
    name: 'law diff',
    takes: 'DAY DAY',
    least: 2,
    most: 2,
    options: ['known-on', 'regime', 'explain'],
    examples: [
      'kervan law diff 2025-12-31 2026-05-01',
      'kervan law diff 2026-01-16 2026-01-17 --explain',
      'kervan law diff 2024-12-31 2025-01-01 --regime logistics',
    ],
    load: () => import('./commands/law-diff.ts'),
  },
  {
    name: 'law coverage',
    takes: '',
    least: 0,
    most: 0,
    options: ['regime', 'explain'],
    examples: ['kervan law coverage', 'kervan law coverage --regime logistics --json'],
    load: () => import('./commands/law-coverage.ts'),
  },
  {
    name: 'facts',
    takes: '[FACT]',
    least: 0,
    most: 1,
    options: ['regime'],
    examples: ['kervan facts', 'kervan facts trademarkAbroad', 'kervan facts --regime logistics'],
    load: () => import('./commands/facts.ts'),
  },
  {
    name: 'schema',
    takes: '[NAME]',
    least: 0,
    most: 1,
    options: [],
    examples: ['kervan schema', 'kervan schema claim'],
    load: () => import('./commands/schema.ts'),
  },
];

/** The command a command line begins with, and how many words its name took. */
export function findCommand(
  argv: readonly string[],
): { readonly command: Command; readonly taken: number } | undefined {
  for (const taken of [2, 1]) {
    const name = argv.slice(0, taken).join(' ');
    const command = COMMANDS.find((one) => one.name === name);
    if (command !== undefined) return { command, taken };
  }
  return undefined;
}
