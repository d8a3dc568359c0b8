import { parentPort } from 'node:worker_threads';
import { getResolvedPDFJS } from 'unpdf';
import { LIMITS } from '../limits.ts';
import type { PdfPage } from '../model.ts';
import { linesOf, type PlacedText } from './lines.ts';

/** What the worker answers: the text with what is remarkable about the document, or why there is none. */
export type PdfText =
  | {
      readonly ok: true;
      readonly pages: readonly PdfPage[];
      /** Pages of the document; more than `pages` holds when a limit was reached. */
      readonly pageCount: number;
      readonly cut: boolean;
      readonly encrypted: boolean;
      readonly scripts: boolean;
      readonly attachments: readonly string[];
    }
  | { readonly ok: false; readonly why: 'password' | 'broken'; readonly message: string };

type Pdf = Awaited<ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>['getDocument']>['promise']>;

async function readText(bytes: Uint8Array): Promise<PdfText> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    // Nothing of the document is run or drawn: no scripts, no forms, no fonts of the machine, no pictures.
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 0,
  });
  try {
    const pdf = await task.promise;
    return await textOf(pdf);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, why: name === 'PasswordException' ? 'password' : 'broken', message };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function textOf(pdf: Pdf): Promise<PdfText> {
  const pages: PdfPage[] = [];
  let characters = 0;
  let cut = pdf.numPages > LIMITS.pdfPages;
  for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pdfPages); number++) {
    const page = await pdf.getPage(number);
    const lines = linesOf(placed((await page.getTextContent()).items));
    characters += lines.reduce((sum, line) => sum + line.length, 0);
    if (characters > LIMITS.pdfCharacters) {
      cut = true;
      break;
    }
    pages.push({ page: number, lines });
    page.cleanup();
  }
  const attachments = await pdf.getAttachments().catch(() => null);
  return {
    ok: true,
    pages,
    pageCount: pdf.numPages,
    cut,
    encrypted: (await pdf.getPermissions().catch(() => null)) !== null,
    scripts: await pdf.hasJSActions().catch(() => false),
    attachments: attachments === null || attachments === undefined ? [] : namesOf(attachments),
  };
}

function namesOf(attachments: object): readonly string[] {
  return attachments instanceof Map ? [...attachments.keys()].map(String) : Object.keys(attachments);
}

function placed(items: readonly object[]): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const item of items) {
    if (
      !('str' in item) ||
      typeof item.str !== 'string' ||
      !('transform' in item) ||
      !Array.isArray(item.transform)
    )
      continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    const width = 'width' in item ? Number(item.width) : 0;
    if (![x, y, width].every(Number.isFinite)) continue;
    texts.push({ text: item.str, x, y, width, height: Math.hypot(c, d) });
  }
  return texts;
}

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readText(bytes));
});
