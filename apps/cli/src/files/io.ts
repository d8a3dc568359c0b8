import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Problem, problem, words } from '@kervan/kit';
import type { Terminal } from '../terminal/terminal.ts';

/** The bytes of a file; `-` is standard input. Throws a `Problem` that names the file. */
export async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return path === '-' ? await terminal.stdin() : await readFile(path);
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** JSON of a file; `-` is standard input. Throws a `Problem` that names the file and where in it the JSON breaks. */
export async function readJson(path: string, terminal: Terminal): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path, terminal));
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw problem(
      'cli.not-json',
      words(`Dosya geçerli bir JSON değil (${said}).`, `The file is not valid JSON (${said}).`),
      {
        place: path,
        wayOut: words(
          'Dosyanın tamamlandığını, virgül ve tırnaklarını denetleyin.',
          'Check that the file is complete, and its commas and quotes.',
        ),
      },
    );
  }
}

/** Writes a file, with its folders. Throws a `Problem` that names it. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw fileProblem(path, error);
  }
}

/** Bytes of a file that is there. */
export async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}

/** SHA-256 of a file of any size, piece by piece. */
export async function digestOfFile(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const piece of createReadStream(path)) sum.update(piece as Uint8Array);
  return sum.digest('hex');
}

/** What stands at a path. Throws a `Problem` where nothing does. */
export async function kindOf(path: string): Promise<'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw fileProblem(path, error);
  }
}

const SAID: Readonly<Record<string, { readonly tr: string; readonly en: string }>> = {
  ENOENT: words('Böyle bir dosya ya da klasör yok.', 'There is no such file or folder.'),
  EACCES: words('Dosyayı okuma ya da yazma izni yok.', 'There is no permission to read or write the file.'),
  EISDIR: words('Bu bir klasör; dosya gerekiyor.', 'This is a folder; a file is needed.'),
  ENOTDIR: words('Yolun bir parçası klasör değil.', 'A part of the path is not a folder.'),
  EEXIST: words('Burada bir klasör değil, dosya var.', 'There is a file here, not a folder.'),
  ERR_FS_FILE_TOO_LARGE: words('Dosya 2 GB’tan büyük.', 'The file is larger than 2 GB.'),
  ENOSPC: words('Diskte yer kalmadı.', 'The disk is full.'),
};

/** An error of the file system in words; an error of another kind goes through as it is. */
function fileProblem(path: string, error: unknown): Problem | Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = SAID[code];
  if (said === undefined) return error instanceof Error ? error : new Error(String(error));
  return problem(`cli.file-${code.toLowerCase()}`, said, {
    place: path,
    wayOut: words('Yolu denetleyin.', 'Check the path.'),
  });
}
