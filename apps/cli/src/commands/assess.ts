import { currentLaw, decide, parseClaimFile } from '@kervan/desk';
import { printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { readJson, writeOut } from '../files/io.ts';
import { assessMany, isPopulation } from '../population.ts';
import { inFile } from '../problems.ts';
import { assessmentText } from '../render/assessment.ts';
import { reasonsText } from '../render/reasons.ts';

/** `kervan assess claim.json`, or `kervan assess population.ndjson` for many claims, one a line. */
export const run: Run = async (context) => {
  const { args, json, terminal, lang, words } = context;
  const path = args.positionals[0] as string;
  const decidedOn = args.day('decided-on') ?? terminal.today();
  const knownOn = args.day('known-on') ?? decidedOn;
  if (isPopulation(path)) return assessMany(path, { decidedOn, knownOn }, context);
  const data = await readJson(path, terminal);
  const { view, receipt, lawModule } = await inFile(path, async () =>
    decide(parseClaimFile(data), { decidedOn, knownOn }, await currentLaw()),
  );
  const receiptOut = args.text('receipt-out');
  if (receiptOut !== undefined) await writeOut(receiptOut, `${JSON.stringify(receipt, null, 2)}\n`);
  const pdfOut = args.text('pdf-out');
  if (pdfOut !== undefined) {
    const { summaryPdf } = await import('@kervan/paper');
    // The receipt's digest is printed even where it is not written: the same command writes the same receipt again.
    const more = { receiptDigest: receipt.digest, lawModule };
    await writeOut(pdfOut, await summaryPdf(view, undefined, lang, more));
  }
  if (json) printJson(context, view);
  else {
    terminal.out(assessmentText(view, lawModule, context));
    if (args.has('explain')) terminal.out(reasonsText(view.reasons, context));
    for (const written of [receiptOut, pdfOut])
      if (written !== undefined) terminal.err(words.written(written));
  }
  return somethingDue(view.award.most, view.award.undetermined) ? EXIT.ok : EXIT.no;
};

function somethingDue(most: string | null, undetermined: boolean): boolean {
  return undetermined || most === null || /[1-9]/.test(most);
}
