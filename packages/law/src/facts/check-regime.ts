import { problem, words } from '@kervan/kit';
import type { ClaimFile, LineEntry, Regime } from './claim-file.ts';

/**
 * A claim is made under one Decision: its lines are of that Decision's supports, in that Decision's terms. Throws `regime-mixed`,
 * `platform-missing`, `field-of-other-regime`, `total-not-net`, `net-not-total`.
 */
export function checkRegime({ regime }: ClaimFile, line: LineEntry, index: number): void {
  const { support, platform, document } = line;
  const place = `$.lines[${index}]`;
  if (!support.startsWith(`${regime}/`) && support.includes('/')) {
    throw problem(
      'regime-mixed',
      words(
        `Bu başvuru “${regime}” düzeninde; “${support}” başka bir düzenin desteği.`,
        `This claim is made under “${regime}”; “${support}” is a support of another regime.`,
      ),
      {
        place: `${place}.support`,
        wayOut: words('Her Karar için ayrı başvuru yazın.', 'Write a claim of its own for each Decision.'),
      },
    );
  }
  if (regime === 'e-export' && platform === undefined) {
    throw problem('platform-missing', words('Satırın platformu yok.', 'The line has no platform.'), {
      place: `${place}.platform`,
      wayOut: words('Pazaryerini ya da reklam platformunu yazın.', 'Write the marketplace or ad platform.'),
    });
  }
  checkFields(regime, line, place);
  if (regime === 'e-export' && document.total !== undefined)
    throw wrongAmount('net-not-total', `${place}.document.total`, 'net');
  if (regime === 'logistics' && document.net !== undefined)
    throw wrongAmount('total-not-net', `${place}.document.net`, 'total');
}

/** What one regime's lines know and the other's do not: it would be read by nobody. */
const OF_REGIME: Readonly<Record<Regime, readonly (keyof LineEntry)[]>> = {
  'e-export': ['reported'],
  logistics: ['person', 'body', 'moreCountries'],
};

function checkFields(regime: Regime, line: LineEntry, place: string): void {
  const other = regime === 'logistics' ? 'e-export' : 'logistics';
  for (const field of OF_REGIME[other]) {
    if (line[field] === undefined) continue;
    throw problem(
      'field-of-other-regime',
      words(
        `“${field}” alanı bu Kararın satırlarında kullanılmaz.`,
        `Lines under this Decision do not use “${field}”.`,
      ),
      { place: `${place}.${field}`, wayOut: words('Alanı çıkarın.', 'Leave the field out.') },
    );
  }
}

function wrongAmount(code: string, place: string, wanted: 'net' | 'total'): Error {
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
    { place, wayOut: words(`“${wanted}” alanını kullanın.`, `Use “${wanted}”.`) },
  );
}
