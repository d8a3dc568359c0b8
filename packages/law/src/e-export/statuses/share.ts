import {
  type Decimal,
  decimal,
  divRound,
  groupDigits,
  problem,
  showPercent,
  type Words,
  words,
} from '@kervan/kit';

/** An exact share, part over whole. Two thirds is no decimal, so a share is never rounded before it is tested. */
export interface Share {
  readonly part: bigint;
  readonly whole: bigint;
}

/** A share of whole numbers: `share(2n, 3n)`. The whole is above zero. */
export function share(part: bigint, whole: bigint): Share {
  return { part, whole };
}

export function compareShares(a: Share, b: Share): -1 | 0 | 1 {
  const left = a.part * b.whole;
  const right = b.part * a.whole;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Reads a share told in per cent (`66.67`) or as part over whole (`2/3`, `1999999.99/3000000`). Throws `share.unreadable`, or
 * `share.out-of-range` outside 0–100 %.
 */
export function readShare(text: string, place: string): Share {
  const [part, whole, ...more] = text.split('/');
  if (more.length > 0) throw unreadable(text, place);
  const read =
    whole === undefined
      ? over(plain(text, text, place), { digits: 100n, scale: 0 })
      : over(plain(part as string, text, place), plain(whole, text, place));
  if (read.whole <= 0n || read.part < 0n || read.part > read.whole) {
    throw problem(
      'share.out-of-range',
      words(
        `Pay 0 ile 100 yüzde arasında olmalı: ${text}.`,
        `A share lies between 0 and 100 per cent: ${text}.`,
      ),
      { place, wayOut: WAY_OUT },
    );
  }
  return read;
}

/** `2/3`, `%20`, `%66,66…`: small fractions as they are, the rest in per cent, cut after two decimals where it goes on. */
export function showShare({ part, whole }: Share): Words {
  if (whole <= 10n) return words(`${part}/${whole}`, `${part}/${whole}`);
  const points = Number(divRound(part * 10_000n, whole, 'down'));
  const goesOn = (part * 10_000n) % whole !== 0n;
  if (!goesOn) return words(showPercent(points, 'tr'), showPercent(points, 'en'));
  const text = `${Math.trunc(points / 100)}.${String(points % 100).padStart(2, '0')}`;
  return words(`%${groupDigits(text, 'tr')}…`, `${groupDigits(text, 'en')}… %`);
}

const WAY_OUT = words(
  'Yüzde olarak (66.67) ya da bölü ile (2000000/3000000) yazın.',
  'Write it in per cent (66.67) or as part over whole (2000000/3000000).',
);

function over(part: Decimal, whole: Decimal): Share {
  const scale = Math.max(part.scale, whole.scale);
  const raised = (value: Decimal) => value.digits * 10n ** BigInt(scale - value.scale);
  return { part: raised(part), whole: raised(whole) };
}

function plain(text: string, told: string, place: string): Decimal {
  try {
    return decimal(text);
  } catch {
    throw unreadable(told, place);
  }
}

function unreadable(text: string, place: string): Error {
  return problem(
    'share.unreadable',
    words(`“${text.slice(0, 40)}” bir pay değil.`, `“${text.slice(0, 40)}” is not a share.`),
    { place, wayOut: WAY_OUT },
  );
}
