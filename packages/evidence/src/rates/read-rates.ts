import type { Notice } from '@kervan/kit';
import { type Words, words } from '@kervan/kit';
import type { RateBulletin } from '../model.ts';
import { notice, remarks } from '../notices.ts';
import { placeOf, type XmlElement } from '../xml/tree.ts';
import { isBulletin, isInformationOnly, readBulletin } from './bulletin-xml.ts';

/** What a TCMB document was found to be. */
export interface RateDocument {
  readonly title: Words;
  /** The daily bulletin, when it is one and could be read. */
  readonly bulletin?: RateBulletin;
  /** Known, but no evidence of a rate in this version (the hourly table never is). */
  readonly notEvidence: boolean;
  readonly notices: readonly Notice[];
}

/** Tells the central bank's documents apart; undefined for anything else. */
export function readRates(root: XmlElement): RateDocument | undefined {
  if (root.uri === '' && root.local === 'tcmbVeri')
    return { title: HOURLY, notEvidence: true, notices: [hourly(root)] };
  if (/^bilgi_?ama/i.test(root.local)) return informationOnly(root);
  if (!isBulletin(root)) return undefined;
  if (isInformationOnly(root)) return informationOnly(root);
  const to = remarks();
  const bulletin = readBulletin(root, to);
  return {
    title: DAILY,
    notEvidence: false,
    notices: to.list,
    ...(bulletin === undefined ? {} : { bulletin }),
  };
}

const DAILY = words('TCMB gösterge niteliğindeki günlük kurlar', 'TCMB daily bulletin of indicative rates');
const HOURLY = words('TCMB saatlik (reeskont) kurları', 'TCMB hourly (rediscount) rates');
const INFORMATION = words('TCMB bilgi amaçlı kurlar tablosu', 'TCMB information-only table of rates');

function hourly(root: XmlElement): Notice {
  return notice(
    'error',
    'rates.hourly',
    placeOf(root),
    words(
      'Bu, gün içinde yayımlanan saatlik kur tablosudur; destek hesabında kur kanıtı olamaz.',
      'This is a table of hourly rates; it is no evidence of the rate that a support is computed with.',
    ),
    words(
      'Ödeme gününün 15:30’da saptanan günlük bültenini (kurlar/YYYYAA/GGAAYYYY.xml) yükleyin.',
      'Upload the daily bulletin of the payment day, fixed at 15:30 (kurlar/YYYYMM/DDMMYYYY.xml).',
    ),
  );
}

function informationOnly(root: XmlElement): RateDocument {
  return {
    title: INFORMATION,
    notEvidence: true,
    notices: [
      notice(
        'warning',
        'rates.information-only',
        placeOf(root),
        words(
          'TCMB’nin bilgi amaçlı kurlar tablosu tanındı, bu sürümde okunmuyor. Yalnız günlük bültende olmayan para birimleri için kullanılır.',
          'The TCMB information-only table was recognised; this version does not read it. It serves only currencies that the daily bulletin does not list.',
        ),
        words(
          'Para biriminiz günlük bültende varsa onu yükleyin; yoksa kuru belgesiyle elle girin.',
          'If the daily bulletin lists your currency, upload that; if not, enter the rate by hand with the document.',
        ),
      ),
    ],
  };
}
