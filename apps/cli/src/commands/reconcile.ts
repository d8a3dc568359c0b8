import { makeClaim, type PlatformView, readingView, reconciliationAsData } from '@kervan/desk';
import { lineSteps, platformTitle } from '@kervan/evidence';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { type FoundFile, filesOf, readAll } from '../files/documents.ts';
import { kindOf, writeOut } from '../files/io.ts';
import { invoicesBeside, toldBeside } from '../files/told.ts';
import { comparisonText } from '../render/comparison.ts';
import { noticeLines } from '../render/notices.ts';
import { dimmed, indented } from '../render/wrap.ts';
import { paint } from '../terminal/paint.ts';

/** `kervan reconcile DIR|FILE... --quarter 2026-Q2` */
export const run: Run = async (context) => {
  const { args, json, terminal, words } = context;
  const quarter = args.filedPeriod('quarter');
  const filedOn = args.day('filed-on');
  const recordedOn = args.day('recorded-on') ?? terminal.today();
  const dateOrder = args.oneOf('date-order', ['day-month', 'month-day']);
  const told = await toldBeside(context, await firstFolder(args.positionals));
  const owner = told.beneficiary;
  const beneficiary = owner?.taxNumber ?? owner?.name ?? '';
  const facts = await told.facts(owner?.name ?? beneficiary, recordedOn);
  const documents = await readAll(context, await documentFiles(context), {
    mappings: told.mappings,
    ...(dateOrder === undefined ? {} : { dateOrder }),
  });
  const { reconciliation, claim } = makeClaim({
    owner: { ...owner, beneficiary: beneficiary === '' ? '-' : beneficiary, name: owner?.name ?? '' },
    documents,
    typedInvoices: invoicesBeside(told.invoices, documents),
    facts,
    platforms: told.platforms,
    confirmations: told.confirmations,
    claim: { claim: args.text('claim') ?? quarter, quarter, filedOn },
    recordedOn,
  });
  if (!json) {
    if (told.found.length > 0)
      terminal.err(dimmed(words.reconcile.took(told.found.join(', ')), terminal.columns, ''));
    if (owner === undefined)
      terminal.err(indented(paint('yellow', words.reconcile.nobody), terminal.columns, ''));
    // What a reader refused is told here as well: a comparison without a document must not look whole.
    for (const { name, kind, notices } of documents.map(readingView)) {
      const whole = kind === 'unrecognised' || kind === 'not-evidence' || kind === 'table';
      const told = notices.filter(({ severity }) => whole || severity === 'error');
      if (told.length > 0) terminal.err(`${name}\n${noticeLines(told, context)}`);
    }
  }
  const view = reconciliationAsData(claim.claim, quarter, reconciliation, lineSteps);
  const out = args.text('claim-out');
  if (out !== undefined) await writeOut(out, `${JSON.stringify(claim, null, 2)}\n`);
  if (json) printJson(context, view);
  else {
    terminal.out(comparisonText(view, titles(told.platforms), context));
    if (out !== undefined) terminal.err(words.written(out));
    else if (view.lines.length > 0) terminal.err(dimmed(words.reconcile.claimHint, terminal.columns, ''));
  }
  return view.lines.length > 0 ? EXIT.ok : EXIT.no;
};

/** How a platform is called: as the person said who told of it, else as it writes itself. */
function titles(told: readonly PlatformView[]): (platform: string) => string {
  return (platform) => told.find((one) => one.platform === platform)?.title ?? platformTitle(platform);
}

/** The folder in which people may have left files beside the documents: the first one that was handed in. */
async function firstFolder(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if ((await kindOf(path)) === 'folder') return path;
  return undefined;
}

/** The documents handed in, and the folder of rate bulletins. */
async function documentFiles({ args, terminal }: Context): Promise<readonly FoundFile[]> {
  const files = await filesOf(args.positionals, true);
  const rates = args.text('rates') ?? terminal.env.KERVAN_RATES;
  return rates === undefined || rates === '' ? files : [...files, ...(await filesOf([rates], false))];
}
