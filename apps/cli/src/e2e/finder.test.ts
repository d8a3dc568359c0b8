import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finderView, issuesOf, problemView, simulatorView } from '@kervan/desk';
import type { FinderView, SimulatorView } from '@kervan/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimFrom, claimPath } from './claims.fixture.ts';
import { emptyFolder, kervan } from './kervan.fixture.ts';

let folder: string;

beforeAll(async () => {
  folder = await emptyFolder();
});

const DAY = ['--on', '2026-05-01', '--known-on', '2026-05-01'];

async function found(...args: string[]): Promise<FinderView> {
  const { out, err } = await kervan(['supports', ...DAY, ...args, '--json']);
  expect(err).toBe('');
  const view: FinderView = JSON.parse(out);
  expect(issuesOf(finderView, view)).toEqual([]);
  return view;
}

async function refusal(...args: string[]): Promise<{ readonly code: string; readonly place: string | null }> {
  const { code, out, err } = await kervan([...args, ...DAY, '--json']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  const view = JSON.parse(err);
  expect(issuesOf(problemView, view)).toEqual([]);
  expect(view.words.tr).not.toBe(view.words.en);
  return { code: view.code, place: view.place };
}

describe('kervan supports', () => {
  test('with nothing told answers every support once and asks what decides most: exit 0', async () => {
    const view = await found();
    expect([view.supports.length, view.status, view.applicant]).toEqual([26, null, null]);
    const { code, out } = await kervan(['supports', ...DAY]);
    expect(code).toBe(0);
    expect(out).toContain('Status not settled; still possible: Company');
    expect(out).toContain('Applicant under Decision 5448 not settled; still possible: Logistics firm');
    expect(out).toContain('Decision 5448 (logistics): 0 open');
    expect(out).toMatch(/--fact \w+=/);
  });

  test('tells a retail site the 2026 ceiling of e-export promotion, 123,315,792.00, in each language', async () => {
    const args = ['supports', ...DAY, '--fact', 'status=retailSite'];
    expect((await kervan(args)).out).toContain('TRY 123,315,792.00');
    const tr = (await kervan([...args, '--lang', 'tr'])).out;
    expect(tr).toContain('123.315.792,00 TL');
    expect(tr).toContain('Statü: Perakende e-ticaret sitesi');
  });

  test('of a claim takes facts and ledger: 23,315,792.00 used leave 100,000,000.00', async () => {
    const claim = await claimFrom('seller-2026-Q2');
    const allowance = 'e-export/e-export-promotion/ceiling|2026';
    const use = { allowance, size: '12331579200', used: '2331579200', state: 'granted', claim: 'earlier' };
    const path = join(folder, 'used.json');
    await writeFile(path, JSON.stringify({ ...claim, ledger: [use] }));
    const view = await found(path);
    const promotion = view.supports.find(({ support }) => support === 'e-export/e-export-promotion');
    expect(promotion?.left?.left).toMatchObject({ least: '100000000.00', exact: true });
    expect(view.status).toBe('retailSite');
  });

  test('of Decision 5448: a forwarder in good order has seven open in 2025; from 2026 on a person decides about the repeal', async () => {
    const facts = [
      'applicant=beneficiary',
      'residentInTurkiye=yes',
      'hibMember=yes',
      'logisticsTurnover=113995009.00',
      'transportLicence=forwarding',
      'officeInTurkiye=yes',
      'trademarkTurkiye=yes',
    ].flatMap((fact) => ['--fact', fact]);
    const of2025 = ['--on', '2025-07-01', '--known-on', '2025-07-01', '--regime', 'logistics'];
    const open = await kervan(['supports', ...of2025, ...facts]);
    expect(open.out).toContain('7 open, 0 waiting');
    expect(open.out).toContain('TRY 3,281,216.00');
    expect(open.out).not.toContain('10962');
    const after = await kervan(['supports', ...DAY, '--regime', 'logistics', ...facts]);
    expect(after.out.replaceAll(/\s+/g, ' ')).toContain(
      'Refused if the repeal of Decision 5448 on 1 January 2026 holds (second-hand, O-39); otherwise: No source says',
    );
    expect(after.out).toContain('What is told of the Decision that followed');
    const tr = await kervan(['supports', ...DAY, '--regime', 'logistics', '--lang', 'tr', ...facts]);
    expect(tr.out.replaceAll(/\s+/g, ' ')).toContain(
      'kaldırıldığı doğruysa reddedilir (ikinci elden biliniyor, O-39)',
    );
  });

  test('of Decision 5448: a turnover of 40,000,000 TL in 2023 is told to be 10,097,500 TL short', async () => {
    const { out } = await kervan([
      ...['supports', '--on', '2023-06-01', '--known-on', '2023-06-01', '--regime', 'logistics'],
      ...['--fact', 'applicant=beneficiary', '--fact', 'logisticsTurnover=40000000.00'],
    ]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('is TRY 10,097,500 under the threshold of TRY 50,097,500');
  });

  test('is closed altogether to a company outside every exporters’ association (E-1.2.3): exit 1; to a member not: exit 0', async () => {
    const member = (answer: string) =>
      kervan([
        ...['supports', ...DAY, '--regime', 'e-export'],
        ...['--fact', 'status=company', '--fact', `unionMember=${answer}`],
      ]);
    expect((await member('no')).code).toBe(1);
    expect((await member('yes')).code).toBe(0);
  });

  test('answers for each place, and lets --as win over the file', async () => {
    const view = await found(
      claimPath('seller-2026-Q2'),
      '--as',
      'company',
      '--place',
      'mercado-livre/BR',
      '--place',
      'DE',
    );
    expect(view.status).toBe('company');
    expect(view.supports[0]?.places.map(({ platform, country }) => [platform, country])).toEqual([
      ['mercado-livre', 'BR'],
      [null, 'DE'],
    ]);
  });

  test('--explain adds demands and documents with their articles; without it they are left out', async () => {
    const args = ['supports', ...DAY, '--fact', 'status=retailSite'];
    expect((await kervan([...args, '--explain'])).out).toContain('Asked of each expense:');
    expect((await kervan(args)).out).not.toContain('Asked of each expense:');
  });

  test.each([
    ['mood=good', 'unknown-fact'],
    ['status', 'cli.fact'],
    ['status=king', 'unknown-answer'],
    ['preApprovalDay@e-export/online-store=2026-02-30', 'day.impossible'],
    ['exportPreviousYear=600.000USD', 'cli.fact-amount'],
    ['exportPreviousYear=600000EUR', 'wrong-currency'],
    ['legalForm@DE=commercialCompany', 'cli.fact'],
  ])('“--fact %s” ends with exit 2 and %s, and is named as it stands', async (fact, code) => {
    const told = await refusal('supports', '--fact', fact);
    expect(told.place).toBe(`--fact ${fact}`);
    expect(told.code).toBe(code);
  });

  test('a place and a file that cannot be taken are named', async () => {
    expect(await refusal('supports', '--place', 'amazon/Germany')).toEqual({
      code: 'cli.place',
      place: '--place amazon/Germany',
    });
    const path = join(folder, 'wrong.json');
    await writeFile(path, JSON.stringify({ format: 'kervan-finder/1', facts: [], plan: [] }));
    expect(await refusal('supports', path)).toEqual({ code: 'schema.finder', place: '$.plan' });
  });
});

describe('kervan status simulate', () => {
  async function simulated(...args: string[]): Promise<SimulatorView> {
    const { code, out, err } = await kervan(['status', 'simulate', ...args, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const view: SimulatorView = JSON.parse(out);
    expect(issuesOf(simulatorView, view)).toEqual([]);
    return view;
  }

  test('tries five statuses; the yearly total of 2026 bounds a company at 73,990,019.00', async () => {
    const view = await simulated(...DAY, '--as', 'company');
    expect(view.statuses.map(({ status }) => status)).toEqual([
      'company',
      'retailSite',
      'marketplace',
      'consortium',
      'b2bPlatform',
    ]);
    expect([view.present, view.statuses[0]?.most.most]).toEqual(['company', '73990019.00']);
  });

  test('awards the depot claim 348,400.00 as retail site and nothing as company, 348,400.00 less', async () => {
    const days = ['--on', '2025-08-01', '--known-on', '2025-08-01'];
    const view = await simulated(...days, '--claim', claimPath('depot-2025-H1'));
    const awardOf = (status: string) => view.statuses.find((one) => one.status === status)?.award;
    expect(awardOf('retailSite')?.award).toMatchObject({ least: '348400.00', most: '348400.00' });
    expect(awardOf('company')).toMatchObject({
      award: { least: '0.00', most: '0.00' },
      difference: { least: '-348400.00' },
    });
    const { out } = await kervan([
      'status',
      'simulate',
      ...days,
      '--claim',
      claimPath('depot-2025-H1'),
      '--lang',
      'tr',
    ]);
    expect(out).toContain('348.400,00 TL');
    expect(out).toContain('Hangisi daha çok öder');
  });

  test('a claim that cannot be taken in is named with its path: exit 2', async () => {
    const path = join(folder, 'colour.json');
    await writeFile(path, JSON.stringify({ ...(await claimFrom('depot-2025-H1')), colour: 'red' }));
    expect(await refusal('status', 'simulate', '--claim', path)).toEqual({
      code: 'schema.claim',
      place: '$.colour',
    });
  });
});
