import { type Notice, Problem, words } from '@kervan/kit';
import { documentDigest } from '../document-digest.ts';
import type { RateBulletin, SourceFile } from '../model.ts';
import { notice, noticeOfProblem, remarks } from '../notices.ts';
import { decodeXml } from '../xml/decode.ts';
import { parseXml } from '../xml/parse.ts';
import { isBulletin, isInformationOnly, readBulletin } from './bulletin-xml.ts';
import { type RateBook, rateBook, sameBulletin, twoBulletins } from './rate-book.ts';

export interface LoadedBulletins {
  readonly book: RateBook;
  /** The bulletins that were read, with the digest of their bytes. */
  readonly bulletins: readonly RateBulletin[];
  /** What could not be used, each place beginning with the file's name. */
  readonly notices: readonly Notice[];
}

/**
 * A folder of bulletins as a book. Files that are no daily bulletin are remarked and passed over. Where two bulletins of one day
 * differ neither is taken, so that the day is missing, with an error; the same bulletin twice is one.
 */
export function loadBulletins(files: readonly SourceFile[]): LoadedBulletins {
  const notices: Notice[] = [];
  const read = new Map<number, RateBulletin>();
  const disputed = new Set<number>();
  for (const file of files) {
    const bulletin = loadOne(file, notices);
    if (bulletin === undefined) continue;
    const earlier = read.get(bulletin.day);
    if (earlier === undefined) read.set(bulletin.day, bulletin);
    else if (!sameBulletin(earlier, bulletin)) {
      disputed.add(bulletin.day);
      notices.push(noticeOfProblem(twoBulletins(bulletin.day), file.name));
    }
  }
  for (const day of disputed) read.delete(day);
  const bulletins = [...read.values()];
  return { book: rateBook(bulletins), bulletins, notices };
}

function loadOne(file: SourceFile, notices: Notice[]): RateBulletin | undefined {
  const to = remarks();
  try {
    const root = parseXml(decodeXml(file.bytes));
    if (!isBulletin(root) || isInformationOnly(root)) {
      notices.push(
        notice(
          'warning',
          'rates.not-a-bulletin',
          file.name,
          words(
            'Bu dosya TCMB’nin günlük kur bülteni değil; atlandı.',
            'This file is not a daily TCMB bulletin; it was passed over.',
          ),
        ),
      );
      return undefined;
    }
    const bulletin = readBulletin(root, to);
    notices.push(...to.list.map((each) => ({ ...each, place: `${file.name}: ${each.place}` })));
    return bulletin === undefined ? undefined : { ...bulletin, digest: documentDigest(file.bytes) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    notices.push({
      ...noticeOfProblem(error, ''),
      place: `${file.name}${error.place === undefined ? '' : `: ${error.place}`}`,
    });
    return undefined;
  }
}
