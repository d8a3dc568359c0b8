import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type LawModule, parseOffsetFile } from '@kervan/desk';
import { decimalText, groupDigits, type Lang, problem, words } from '@kervan/kit';
import type { Offset, Payee } from '@kervan/law';
import type { Context } from './command.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { kindOf } from './files/io.ts';
import { problemIn } from './problems.ts';

const PAYEES: readonly Payee[] = ['tax', 'socialSecurity', 'applicant'];
const TOLD_EVERY = 10_000;

/**
 * Sets off the entitlements of NDJSON, one file of the schema “offset” a line. For each entitlement one JSON line goes out; a line
 * that cannot be taken in is told by its number, place and words, and the others go on. The sums stand beside them.
 */
export async function offsetMany(path: string, law: LawModule, context: Context): Promise<ExitCode> {
  const { terminal, lang, words: said } = context;
  await kindOf(path);
  const sums = { entitlements: 0, blocked: 0, faults: 0, entitlement: 0n, held: 0n };
  const paid: Record<Payee, bigint> = { tax: 0n, socialSecurity: 0n, applicant: 0n };
  let number = 0;
  let waiting = '';
  for await (const line of createInterface({ input: createReadStream(path) })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      // A line is taken in as a whole or not at all.
      for (const offset of law.takeOffsets(parseOffsetFile(parsed(line))).map(law.offset)) {
        sums.entitlements += 1;
        sums.entitlement += offset.entitlement;
        sums.held += offset.held;
        if (offset.blocked !== undefined) sums.blocked += 1;
        for (const { to, kurus } of offset.payments) paid[to] += kurus;
        waiting += `${JSON.stringify(outcome(number, offset))}\n`;
      }
    } catch (error) {
      const told = problemIn(error);
      if (told === undefined) throw error;
      sums.faults += 1;
      const { code, place = null, words: text } = told;
      waiting += `${JSON.stringify({ line: number, code, place, words: text })}\n`;
    }
    if (number % TOLD_EVERY !== 0) continue;
    terminal.raw(waiting);
    waiting = '';
    terminal.progress(said.offset.done(String(sums.entitlements)));
  }
  terminal.raw(waiting);
  terminal.settle();
  terminal.err(
    said.offset.many({
      entitlements: String(sums.entitlements),
      blocked: String(sums.blocked),
      faults: String(sums.faults),
      entitlement: shown(sums.entitlement, lang),
      held: shown(sums.held, lang),
      tax: shown(paid.tax, lang),
      socialSecurity: shown(paid.socialSecurity, lang),
      applicant: shown(paid.applicant, lang),
    }),
  );
  return sums.faults > 0 ? EXIT.usage : sums.blocked > 0 ? EXIT.no : EXIT.ok;
}

/** One entitlement of many: who gets what, and on which rules. Lira, decimal text. */
function outcome(line: number, { name, entitlement, payments, held, blocked }: Offset): object {
  const sum = (to: Payee): bigint =>
    payments.reduce((total, payment) => (payment.to === to ? total + payment.kurus : total), 0n);
  return {
    line,
    name,
    state: blocked === undefined ? 'settled' : 'blocked',
    entitlement: lira(entitlement),
    ...Object.fromEntries(PAYEES.map((to) => [to, lira(sum(to))])),
    held: lira(held),
    rules: [...new Set(payments.map(({ rule }) => rule))],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem('offset.not-json', words('Satır JSON değil.', 'The line is no JSON.'), {
      wayOut: words(
        'Her satıra “offset” şemasında bir dosya yazın.',
        'Write one file of the schema “offset” on each line.',
      ),
    });
  }
}

function lira(kurus: bigint): string {
  return decimalText({ digits: kurus, scale: 2 });
}

function shown(kurus: bigint, lang: Lang): string {
  return groupDigits(lira(kurus), lang);
}
