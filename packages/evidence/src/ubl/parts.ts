import {
  type Currency,
  type Day,
  type Decimal,
  type Money,
  moneyFrom,
  type Period,
  parseDay,
  periodThrough,
  words,
} from '@kervan/kit';
import type { PrintedRate } from '../model.ts';
import { quoted, type Remarks } from '../notices.ts';
import { platformsNamed, platformTitle } from '../platform-names.ts';
import { placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { ublCurrency, ublDecimal } from './amount.ts';
import type { UblLine } from './lines.ts';
import { cac, cbc, cbcText } from './names.ts';
import { negate } from './sums.ts';

/** The invoice's currency; missing or unreadable is an error, for a currency is never guessed. */
export function documentCurrency(root: XmlElement, to: Remarks): Currency | undefined {
  const at = cbc(root, 'DocumentCurrencyCode');
  const text = textOf(at);
  const currency = text === undefined ? undefined : ublCurrency(text);
  if (currency === undefined) {
    to.error(
      'ubl.currency',
      placeOf(at ?? root),
      text === undefined
        ? 'Faturanın para birimi yazılmamış.'
        : `“${quoted(text)}” bir para birimi kodu değil.`,
      text === undefined
        ? 'The invoice does not state its currency.'
        : `“${quoted(text)}” is no currency code.`,
      FROM_ISSUER,
    );
  } else if (currency === 'TRY' && text !== 'TRY' && at !== undefined) {
    to.hint(
      'ubl.currency.old-code',
      placeOf(at),
      `Para birimi eski kodla (${quoted(text ?? '')}) yazılmış; Türk lirası (TRY) olarak alındı.`,
      `The currency is written by an old code (${quoted(text ?? '')}); it was taken as Turkish lira (TRY).`,
    );
  }
  return currency;
}

/** An error for a part without which the invoice cannot be used. */
export function remarkMissing(holder: XmlElement, local: string, to: Remarks): void {
  to.error(
    'ubl.missing',
    placeOf(holder),
    `Faturada olması gereken ${local} alanı yok ya da okunamıyor.`,
    `The field ${local}, which an invoice must have, is missing or unreadable.`,
    FROM_ISSUER,
  );
}

/** Turns printed amounts into money; on a credit note with the sign turned, unless the document already wrote it negative. */
export function signer(
  root: XmlElement,
  currency: Currency,
  type: string | undefined,
  payable: Decimal,
  to: Remarks,
): (value: Decimal) => Money {
  const credit = type?.endsWith('IADE') === true;
  if (credit) {
    to.hint(
      'ubl.credit-note',
      placeOf(cbc(root, 'InvoiceTypeCode') ?? root),
      'İade faturası: tutarlar eksi işaretle gösterilir, çünkü önceki bir faturayı azaltır.',
      'A credit note: its amounts are shown with a minus, because it takes back part of an earlier invoice.',
    );
  }
  const turn = credit && payable.digits > 0n;
  return (value) => moneyFrom(turn ? negate(value) : value, currency, 'half-up');
}

/** The service period, its last day included in the document; an impossible one is a warning and left out. */
export function servicePeriod(root: XmlElement, to: Remarks): Period | undefined {
  const at = cac(root, 'InvoicePeriod');
  const [from, through] = [dayIn(at, 'StartDate'), dayIn(at, 'EndDate')];
  if (at === undefined || from === undefined || through === undefined) return undefined;
  if (from > through) {
    to.warning(
      'ubl.period',
      placeOf(at),
      'Hizmet döneminin sonu başından önce; dönem kullanılmadı.',
      'The service period ends before it begins; it was not used.',
    );
    return undefined;
  }
  return periodThrough(from, through);
}

function dayIn(at: XmlElement | undefined, local: string): Day | undefined {
  try {
    return parseDay((cbcText(at, local) ?? '').replace(/(?:Z|[+-]\d\d:\d\d)$/, ''));
  } catch {
    return undefined;
  }
}

/** The exchange rate that the issuer printed; undefined when it is missing or incomplete. */
export function printedRate(root: XmlElement, to: Remarks): PrintedRate | undefined {
  const at = cac(root, 'PricingExchangeRate');
  const source = ublCurrency(cbcText(at, 'SourceCurrencyCode') ?? '');
  const target = ublCurrency(cbcText(at, 'TargetCurrencyCode') ?? '');
  const rate = ublDecimal(cbc(at, 'CalculationRate'), to);
  if (at === undefined || source === undefined || target === undefined || rate === undefined)
    return undefined;
  return { place: placeOf(at), source, target, rate };
}

/** The advertising platform that the invoice's own words name, if they name exactly one; remarked, for it is read from text. */
export function platformOf(
  root: XmlElement,
  lines: readonly UblLine[],
  notes: readonly string[],
  to: Remarks,
): string | undefined {
  const inLines = platformsNamed(lines.map((line) => line.name).join('\n'));
  const named = inLines.length > 0 ? inLines : platformsNamed(notes.join('\n'));
  const [platform] = named;
  if (platform === undefined) return undefined;
  if (named.length > 1) {
    const titles = named.map(platformTitle).join(', ');
    to.hint(
      'ubl.platform.several',
      placeOf(root),
      `Faturada birden çok reklam platformunun adı geçiyor (${titles}); hiçbiri seçilmedi.`,
      `The invoice names several advertising platforms (${titles}); none was chosen.`,
      words(
        'Fatura tek platform içinse bunu siz belirtin.',
        'If the invoice is for one platform only, say which.',
      ),
    );
    return undefined;
  }
  to.hint(
    'ubl.platform',
    placeOf(root),
    `Faturanın metninde geçen platform: ${platformTitle(platform)}.`,
    `Platform named in the invoice’s text: ${platformTitle(platform)}.`,
  );
  return platform;
}

const FROM_ISSUER = words(
  'Düzenleyenden kurallara uygun faturayı isteyin ya da bilgileri belgeye bakarak beyan edin.',
  'Ask the issuer for an invoice that follows the rules, or declare its data from the document.',
);
