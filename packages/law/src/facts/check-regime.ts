import { problem, words } from '@kervan/kit';
import type { ClaimFile, LineEntry, Regime } from './claim-file.ts';

/**
 * A claim is made under one Decision: its lines are of that Decision's supports, in that Decision's terms. Throws `regime-mixed`,
 * `platform-missing`, `field-of-other-regime`, `total-not-net`, `net-not-total`.
 */
export function checkRegime({ regime }: ClaimFile, line: LineEntry, index: number): void {
  const { support, platform, document } = line;
  // The place is written only where something is wrong: this is asked of every line.
  if (!support.startsWith(HEADS[regime]) && support.includes('/')) throw mixed(regime, support, index);
  if (regime === 'e-export' && platform === undefined) throw withoutPlatform(index);
  for (const field of OF_OTHER[regime]) if (line[field] !== undefined) throw ofOther(field, index);
  if (regime === 'e-export' && document.total !== undefined) throw wrongAmount('net-not-total', index, 'net');
  if (regime === 'logistics' && document.net !== undefined)
    throw wrongAmount('total-not-net', index, 'total');
}

const HEADS: Readonly<Record<Regime, string>> = { 'e-export': 'e-export/', logistics: 'logistics/' };

/** What only lines of the other regime know: it would be read by nobody. */
const OF_OTHER: Readonly<Record<Regime, readonly (keyof LineEntry)[]>> = {
  'e-export': ['person', 'body', 'moreCountries'],
  logistics: ['reported'],
};

function mixed(regime: Regime, support: string, index: number): Error {
  return problem(
    'regime-mixed',
    words(
      `Bu başvuru “${regime}” düzeninde; “${support}” başka bir düzenin desteği.`,
      `This claim is made under “${regime}”; “${support}” is a support of another regime.`,
    ),
    {
      place: `$.lines[${index}].support`,
      wayOut: words('Her Karar için ayrı başvuru yazın.', 'Write a claim of its own for each Decision.'),
    },
  );
}

function withoutPlatform(index: number): Error {
  return problem('platform-missing', words('Satırın platformu yok.', 'The line has no platform.'), {
    place: `$.lines[${index}].platform`,
    wayOut: words('Pazaryerini ya da reklam platformunu yazın.', 'Write the marketplace or ad platform.'),
  });
}

function ofOther(field: string, index: number): Error {
  return problem(
    'field-of-other-regime',
    words(
      `“${field}” alanı bu Kararın satırlarında kullanılmaz.`,
      `Lines under this Decision do not use “${field}”.`,
    ),
    { place: `$.lines[${index}].${field}`, wayOut: words('Alanı çıkarın.', 'Leave the field out.') },
  );
}

function wrongAmount(code: string, index: number, wanted: 'net' | 'total'): Error {
  return problem(
    code,
    wanted === 'net'
      ? words(
          '5986 sayılı Kararda belge tutarı KDV hariç yazılır.',
          'Under Decision 5986 a document is told without VAT.',
        )
      : words(
          '5448 sayılı Kararda belge tutarı dolaylı vergiler dahil yazılır.',
          'Under Decision 5448 a document is told with indirect taxes.',
        ),
    {
      place: `$.lines[${index}].document.${wanted === 'net' ? 'total' : 'net'}`,
      wayOut: words(`“${wanted}” alanını kullanın.`, `Use “${wanted}”.`),
    },
  );
}
