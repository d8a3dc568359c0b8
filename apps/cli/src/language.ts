import type { Lang } from '@kervan/kit';

/** The language of a command line: `--lang`, else the locale of the environment; English where that is not Turkish. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const told = toldLanguage(argv);
  if (told === 'tr' || told === 'en') return told;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((one) => one !== undefined && one !== '') ?? '';
  return /^tr(?![a-z])/i.test(locale) ? 'tr' : 'en';
}

/** Looked for before anything is parsed, so that a mistake on the command line is told in the right language too. */
function toldLanguage(argv: readonly string[]): string | undefined {
  for (const [index, part] of argv.entries()) {
    if (part === '--') return undefined;
    if (part === '--lang') return argv[index + 1];
    if (part.startsWith('--lang=')) return part.slice('--lang='.length);
  }
  return undefined;
}
