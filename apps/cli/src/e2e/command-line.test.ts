import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../commands.ts';
import { commandHelp, mainHelp } from '../help.ts';
import { OPTIONS } from '../options.ts';
import { catalogue } from '../words/index.ts';
import { CLAIM } from './claim.fixture.ts';
import { kervan } from './kervan.fixture.ts';

describe('help', () => {
  test.each(['tr', 'en'] as const)(
    'in %s lists every command, its options, its exit codes and an example',
    (lang) => {
      const words = catalogue(lang);
      const main = mainHelp(words, 100);
      for (const command of COMMANDS) {
        expect(main).toContain(command.name);
        const help = commandHelp(command, words, 100);
        for (const option of command.options) expect(help).toContain(`--${option}`);
        for (const [code, said] of words.help.exitsOf[command.name])
          expect(help).toContain(`${code}  ${said}`);
        expect(help).toContain(command.examples[0]);
      }
    },
  );

  test('no option is without words, and the two languages never say the same', () => {
    const [tr, en] = [catalogue('tr').help.optionWords, catalogue('en').help.optionWords];
    for (const name of Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]) {
      expect(tr[name].length).toBeGreaterThan(5);
      expect(tr[name]).not.toBe(en[name]);
    }
  });

  test('--help of a command ends with 0 on standard output, wherever it stands', async () => {
    for (const args of [
      ['assess', '--help'],
      ['help', 'assess'],
      ['assess', 'claim.json', '-h'],
    ]) {
      const { code, out, err } = await kervan(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('--receipt-out');
    }
  });

  test('no command at all is a usage fault, and shows the help', async () => {
    const { code, out } = await kervan([]);
    expect(code).toBe(2);
    expect(out).toContain('reconcile');
  });
});

describe('the command line', () => {
  test('a misspelt command is refused with the one that was meant', async () => {
    const { code, err } = await kervan(['reconsile', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean reconcile?');
  });

  test.each([
    [['assess', 'claim.json', '--colour'], '--colour'],
    [['assess', 'claim.json', '--decided-on'], '--decided-on'],
    [['assess'], 'CLAIM.json'],
    [['matrix', 'company'], 'matrix'],
    [['law', 'diff', '2026-01-16'], 'DAY DAY'],
    [['facts', '--lang', 'de'], 'tr, en'],
  ])('%j is refused: exit 2, nothing on standard output, and what is wrong by name', async (args, named) => {
    const { code, out, err } = await kervan(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(named);
  });

  test('--version prints the version', async () => {
    expect((await kervan(['--version'])).out).toMatch(/^kervan \d+\.\d+\.\d+\n$/);
  });
});

describe('language and colours', () => {
  const asked = ['schema', 'nosuch'];

  test('LC_ALL wins over LANG, Turkish is told by tr, and everything else is English', async () => {
    const tr = 'adlı bir şema yok';
    const en = 'There is no schema';
    expect((await kervan(asked, { env: { LANG: 'tr_TR.UTF-8' } })).err).toContain(tr);
    expect((await kervan(asked, { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'C' } })).err).toContain(en);
    expect((await kervan(asked, { env: { LANG: 'de_DE.UTF-8' } })).err).toContain(en);
  });

  test('--lang wins over the environment, before the command as well as after it', async () => {
    const env = { LANG: 'en_GB.UTF-8' };
    expect((await kervan(['--lang', 'tr', ...asked], { env })).err).toContain('adlı bir şema yok');
    expect((await kervan([...asked, '--lang=tr'], { env })).err).toContain('adlı bir şema yok');
  });

  test('in a pipe there is no colour code, neither in the answer nor in an error', async () => {
    const { out } = await kervan(['supports', '--as', 'company', '--on', '2026-03-01']);
    const { err } = await kervan(asked);
    expect(`${out}${err}`).not.toContain('\u001b');
  });
});

describe('a narrow window', () => {
  const claim = JSON.stringify(CLAIM);

  test.each([
    ['supports', '--as', 'retailSite', '--on', '2026-03-01'],
    ['assess', '-', '--decided-on', '2026-10-15'],
    ['law', 'show', 'E-4.3'],
    ['law', 'doubts'],
    ['facts'],
    ['supports', '--fact', 'status=retailSite', '--place', 'amazon/DE', '--on', '2026-05-01'],
    ['supports', '--as', 'company', '--on', '2026-05-01', '--explain'],
    ['status', 'simulate', '--as', 'company', '--on', '2026-05-01', '--explain'],
    ['matrix', '--on', '2022-10-01'],
    ['law', 'diff', '2026-01-16', '2026-01-17', '--explain'],
    ['law', 'coverage'],
  ])('of 44 columns holds every line of kervan %s %s', async (...args) => {
    for (const lang of ['tr', 'en']) {
      const { out } = await kervan([...args, '--lang', lang], { env: { COLUMNS: '44' }, input: claim });
      expect(out.length).toBeGreaterThan(100);
      for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(44);
    }
  });
});
