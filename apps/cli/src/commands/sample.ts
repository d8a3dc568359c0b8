import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeClaim, readFiles } from '@kervan/desk';
import { headerDigest } from '@kervan/evidence';
import { problem, words } from '@kervan/kit';
import { type SampleSet, writeSample } from '@kervan/sample';
import { type Context, printJson, type Run } from '../command.ts';
import { EXIT } from '../exit.ts';
import { writeOut } from '../files/io.ts';
import { paint } from '../terminal/paint.ts';

/** `kervan sample DIR` */
export const run: Run = async (context) => {
  const { args, json, lang, terminal, words: told } = context;
  const folder = args.positionals[0] as string;
  if (!args.has('overwrite') && !(await isEmpty(folder))) throw notEmpty(folder);
  const set = await writeSample(folder, {
    onFile: (name, at, of) => terminal.progress(told.sample.progress(at, of, name)),
  });
  terminal.settle();
  await writeOut(join(folder, 'claim.json'), `${JSON.stringify(await claimOf(set, context), null, 2)}\n`);
  if (json) {
    const files = [...set.documents.map((file) => file.name), 'claim.json'];
    printJson(context, { format: 'kervan-sample/1', folder, quarter: set.claim.quarter, files });
    return EXIT.ok;
  }
  terminal.out(told.sample.wrote(set.documents.length, folder));
  terminal.out(paint('yellow', set.expected.madeUp[lang]));
  terminal.out(told.sample.next);
  const claim = join(folder, 'claim.json');
  const { decidedOn } = set.expected;
  for (const command of [
    `kervan reconcile ${folder} --quarter ${set.claim.quarter}`,
    `kervan assess ${claim} --decided-on ${decidedOn} --explain`,
  ])
    terminal.out(`  ${command}`);
  return EXIT.ok;
};

/** The claim that the documents make, as the page and `kervan reconcile` make it. */
async function claimOf(set: SampleSet, { terminal, words: told }: Context): Promise<unknown> {
  const mappings = Object.fromEntries(
    set.mappings.map(({ header, mapping }) => [headerDigest(header), mapping]),
  );
  const documents = await readFiles(set.documents, { mappings }, (done, total, name) =>
    terminal.progress(told.reading(done, total, name)),
  );
  terminal.settle();
  const { claim } = makeClaim({
    owner: { beneficiary: set.beneficiary.taxNumber, ...set.beneficiary },
    documents,
    platforms: set.platforms,
    typedInvoices: set.typedInvoices.map(({ file: _file, ...invoice }) => invoice),
    facts: set.facts,
    claim: { claim: set.claim.name, quarter: set.claim.quarter, filedOn: set.claim.filedOn },
    recordedOn: set.claim.filedOn,
  });
  return claim;
}

async function isEmpty(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length === 0;
}

function notEmpty(folder: string): Error {
  return problem('cli.folder-not-empty', words('Klasör boş değil.', 'The folder is not empty.'), {
    place: folder,
    wayOut: words(
      'Boş ya da yeni bir klasör verin; aynı adlı dosyaların yerini alması için --overwrite ekleyin.',
      'Name an empty or new folder; add --overwrite to replace files of the same names.',
    ),
  });
}
