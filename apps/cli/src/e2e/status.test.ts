import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuesOf, problemView, statusView } from '@kervan/desk';
import type { StatusFactEntry, StatusView } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { emptyFolder, kervan, type Ran } from './kervan.fixture.ts';

let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});

const DAY = ['--on', '2026-05-01', '--known-on', '2026-05-01'];

function status(...args: string[]): Promise<Ran> {
  return kervan(['status', ...DAY, ...args]);
}

function told(...facts: string[]): string[] {
  return facts.flatMap((fact) => ['--fact', fact]);
}

const COMPANY = told(
  'legalForm=commercialCompany',
  'statusInUse=none',
  'unionMember=yes',
  'dysRegistered=evet',
  'brand=registered',
  'brandGoodsTurkish=yes',
);

async function verdictOf(condition: string, ...facts: string[]): Promise<string | undefined> {
  const { out } = await status('--json', ...told(...facts));
  const retail = (JSON.parse(out) as StatusView).statuses.find((one) => one.status === 'retailSite');
  return retail?.conditions.find((one) => one.condition === condition)?.verdict;
}

async function refusal(...args: string[]): Promise<{ readonly code: string; readonly place: string | null }> {
  const { code, out, err } = await status('--json', ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const view = JSON.parse(err);
  expect(issuesOf(problemView, view)).toEqual([]);
  return { code: view.code, place: view.place };
}

describe('which status a firm may have', () => {
  test('the JSON answer fits its published schema and is all there is on standard output', async () => {
    const { code, out, err } = await status('--json', ...COMPANY);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const view: StatusView = JSON.parse(out);
    expect(issuesOf(statusView, view)).toEqual([]);
    expect([view.on, view.knownOn, view.oneStatus.open]).toEqual(['2026-05-01', '2026-05-01', ['company']]);
  });

  test('is told per status with verdict, decider and form, in the language asked for', async () => {
    const { code, out } = await status(...COMPANY);
    expect(code).toBe(0);
    expect(out).toContain('Company: conditions met');
    expect(out).toContain('Every condition the sources give is met.');
    expect(out).toContain('Form: EK-Şirket Başvuru Formu');
    const turkish = (await status('--lang', 'tr', ...COMPANY)).out;
    expect(turkish).toContain('Şirket: koşullar karşılanıyor');
    expect(turkish).toContain('Karar veren: üyesi olunan ihracatçı birlikleri genel sekreterliği (İBGS)');
  });

  test('not met says what is lacking; then comes the next question, with the way to answer it', async () => {
    const { code, out } = await status(
      ...told('previousYearExport=499999.99USD', 'etbisNetSales=0TRY', 'legalForm=commercialCompany'),
    );
    expect(code).toBe(0);
    expect(out).toContain('Retail e-commerce site: not met');
    expect(out).toMatch(/USD 0\.01 more/);
    expect(out).toMatch(/Next question \(\d+ more after it\)\n {2}Under which status/);
    expect(out).toContain('--fact statusInUse=none | company | ');
  });

  test('600000USD and 500000.00USD reach the threshold of 500,000 dollars, 499999.99USD does not', async () => {
    const exports = (amount: string) =>
      verdictOf('export', `previousYearExport=${amount}`, 'etbisNetSales=0TRY');
    expect(await exports('600000USD')).toBe('holds');
    expect(await exports('500000.00 usd')).toBe('holds');
    expect(await exports('499999.99USD')).toBe('fails');
  });

  test('2,000,000 of 3,000,000 is exactly two thirds; one lira less, or 66.66 per cent, is not', async () => {
    const share = (text: string) => verdictOf('onlineShare', `onlineSalesShare=${text}`);
    expect(await share('2000000/3000000')).toBe('holds');
    expect(await share('1999999/3000000')).toBe('fails');
    expect(await share('66.66')).toBe('fails');
    expect(await share('66.67')).toBe('holds');
  });

  test('--explain adds conditions with versions and what was told; without it they are left out', async () => {
    const facts = told('previousYearExport=600000USD');
    const out = (await status('--explain', ...facts)).out.replaceAll(/\s+/g, ' ');
    expect(out).toContain('(previousYearExport) = USD 600,000');
    expect(out).toContain('E-1.4.T.export, TAS, Genelge m.7, second-hand; from 13 April 2026');
    expect(out).toMatch(/at least USD 500,000\b/);
    expect((await status(...facts)).out).not.toContain('Genelge m.7');
  });
});

describe('a narrow window of 44 columns', () => {
  test.each(['tr', 'en'])('holds every line, conditions and question included (%s)', async (lang) => {
    const args = ['status', ...DAY, '--explain', '--lang', lang, ...COMPANY];
    const { out } = await kervan(args, { env: { COLUMNS: '44' } });
    const wide = out.split('\n').filter((line) => [...line].length > 44);
    expect(wide).toEqual([]);
  });
});

describe('a file of facts', () => {
  const entry = (fact: string, value: StatusFactEntry['value'], year?: number): StatusFactEntry => ({
    fact,
    value,
    ...(year === undefined ? {} : { year }),
    origin: { kind: 'declaration', by: 'Örnek A.Ş.' },
    recordedOn: '2026-04-20',
  });
  const fileOf = async (...facts: readonly unknown[]): Promise<string> => {
    const path = join(folder, 'status.json');
    await writeFile(path, JSON.stringify({ format: 'kervan-status-facts/1', facts }));
    return path;
  };

  test('is taken, exports of 2025 count in 2026 and those of 2024 do not, and --fact comes after it', async () => {
    const exportOf = async (...args: string[]) => {
      const view: StatusView = JSON.parse((await status('--json', ...args)).out);
      const retail = view.statuses.find((one) => one.status === 'retailSite');
      return retail?.conditions.find((one) => one.condition === 'export')?.verdict;
    };
    const amount = { amount: '500000.00', currency: 'USD' };
    const none = entry('etbisNetSales', { amount: '0', currency: 'TRY' });
    expect(await exportOf(await fileOf(entry('previousYearExport', amount, 2025), none))).toBe('holds');
    expect(await exportOf(await fileOf(entry('previousYearExport', amount, 2024), none))).toBe('unknown');
    const general = await fileOf(entry('previousYearExport', amount), none);
    expect(await exportOf(general, ...told('previousYearExport=1USD'))).toBe('fails');
  });

  test('comes from standard input as “-”', async () => {
    const input = JSON.stringify({
      format: 'kervan-status-facts/1',
      facts: [entry('cooperationBody', true)],
    });
    const { code, out } = await kervan(['status', '-', ...DAY], { input });
    expect(code).toBe(0);
    expect(out).toContain('Cooperation body: conditions met');
  });

  test('that is wrong is named with the path in it', async () => {
    expect(await refusal(await fileOf(entry('brand', 'registered'), entry('brand', 'maybe')))).toEqual({
      code: 'status.unknown-answer',
      place: '$.facts[1].value',
    });
    expect(await refusal(await fileOf({ ...entry('brand', 'registered'), on: 1 }))).toEqual({
      code: 'schema.status-facts',
      place: '$.facts[0].on',
    });
  });
});

describe('a fact on the command line that cannot be taken', () => {
  test.each([
    ['legalForm', 'cli.fact'],
    ['legalFrom=commercialCompany', 'status.unknown-fact'],
    ['brand=maybe', 'status.unknown-answer'],
    ['previousYearExport=600000', 'cli.status-answer'],
    ['previousYearExport=600.000USD', 'cli.status-answer'],
    ['previousYearExport=600000EUR', 'status.other-currency'],
    ['onlineSalesShare=3000001/3000000', 'share.out-of-range'],
    ['serviceProviders=1.000', 'cli.status-answer'],
  ])('“%s” ends with exit 2 and %s, and is named as it stands', async (fact, code) => {
    expect(await refusal('--fact', fact)).toEqual({ code, place: `--fact ${fact}` });
  });

  test('--ask where nobody sits at the keyboard ends with exit 2', async () => {
    expect((await refusal('--ask')).code).toBe('cli.no-terminal');
  });
});

/** A person who types these lines, then ends the input. */
async function typing(lines: readonly string[], ...args: string[]) {
  const left = [...lines];
  const said: string[] = [];
  const answer: string[] = [];
  const terminal: Terminal = {
    out: (text) => answer.push(text),
    raw: (text) => answer.push(text),
    err: (text) => said.push(text),
    progress: () => {},
    settle: () => {},
    columns: 100,
    env: { LANG: 'en_GB.UTF-8' },
    stdin: async () => new Uint8Array(),
    converse: () => ({ ask: async () => left.shift(), close: () => {} }),
    today: () => '2026-05-01',
    now: () => '2026-05-01T09:00:00Z',
  };
  const code = await run(['status', '--ask', ...args], terminal);
  return { code, said: said.join('\n'), answer: answer.join('\n'), left };
}

describe('asking question by question', () => {
  test('goes on after each answer by number or name, puts a question again that was not understood, and ends on q', async () => {
    const { code, said, answer, left } = await typing(['1', 'nobody', 'company', 'yes', 'q', 'too late']);
    expect(code).toBe(0);
    expect(left).toEqual(['too late']);
    expect(said).toContain('“statusInUse” has no such answer');
    expect(said).toContain('Still possible: Company.');
    expect(said).toContain(
      '--fact legalForm=commercialCompany --fact statusInUse=company --fact unionMember=yes',
    );
    expect(answer).toContain('Next question');
  });

  test('an empty line passes a question over, and the end of the input ends the questions', async () => {
    const { code, said, answer } = await typing([''], '--json');
    expect(code).toBe(0);
    expect(said).toContain('What is the legal form of your firm?');
    expect(said).toContain('Under which status do you use the e-export supports at present?');
    expect(said).not.toContain('The same without questions');
    expect((JSON.parse(answer) as StatusView).questions[0]?.fact).toBe('legalForm');
  });

  test('what a body judges is told with who decided and why', async () => {
    const known = told(
      'legalForm=commercialCompany',
      'statusInUse=none',
      'unionMember=yes',
      'dysRegistered=yes',
      'headOfficeTurkiye=no',
      'sellsOnOwnSite=no',
      'runsMarketplace=no',
      'runsB2bPlatform=no',
      'brand=none',
      'cooperationBody=no',
      'endToEndExport=yes',
      'directToConsumer=yes',
      'storageOrReturnsAbroad=yes',
      'integratedAbroad=yes',
      'steersManufacturers=yes',
    );
    const lines = ['yes', 'Ministry of Trade', '', 'Staff list of 3 April'];
    const { answer } = await typing(lines, '--json', ...DAY, ...known);
    const consortium = (JSON.parse(answer) as StatusView).statuses.find((one) => one.status === 'consortium');
    const staff = consortium?.conditions.flatMap((one) => one.operands);
    expect(staff?.find((one) => one.fact === 'sufficientStaff')).toMatchObject({
      value: 'yes',
      origin: { kind: 'judgement', by: 'Ministry of Trade', reason: 'Staff list of 3 April' },
    });
  });
});
