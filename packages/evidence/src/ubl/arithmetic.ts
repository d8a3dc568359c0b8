import { type Currency, type Decimal, decimal, type Words, words } from '@kervan/kit';
import type { Remarks } from '../notices.ts';
import { placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import type { UblLine } from './lines.ts';
import { cbc } from './names.ts';
import { amountWords, minus, near, negate, sumOf, times, ZERO } from './sums.ts';
import type { TaxGroup } from './taxes.ts';
import { type Totals, totalPlace } from './totals.ts';

/** What one printed sum may be off another by rounding, in the invoice's currency. */
export const TOLERANCE: Decimal = decimal('0.02');
/** What each line may add to that where a header is compared with the sum of lines that were rounded one by one. */
const PER_LINE: Decimal = decimal('0.01');

export interface Printed {
  readonly root: XmlElement;
  readonly currency: Currency;
  readonly totals: Totals;
  readonly taxes: TaxGroup;
  readonly withheld: TaxGroup;
  readonly lines: readonly UblLine[];
}

/**
 * The six checks of an invoice's arithmetic (formats §2.4), which no official rule file makes. The administration's own sample
 * shows that the header's line total may be gross of line discounts: either reading passes. Sums that decide what the invoice
 * is worth are errors; how a line came about, and a miscounted number of lines, are a hint and a warning.
 */
export function checkSums(printed: Printed, to: Remarks): void {
  taxesAddUp(printed, to);
  inclusiveIsExclusivePlusTaxes(printed, to);
  exclusiveFollowsFromLines(printed, to);
  payableFollows(printed, to);
  for (const line of printed.lines) lineIsQuantityTimesPrice(line, printed.currency, to);
  linesAreAllThere(printed, to);
}

function taxesAddUp({ root, currency, taxes, lines }: Printed, to: Remarks): void {
  if (taxes.total === undefined) return;
  const place = placeOf(taxes.at ?? root);
  if (taxes.subtotals.length > 0) {
    const sum = sumOf(taxes.subtotals.map((each) => each.amount));
    if (!near(sum, taxes.total, toleranceFor(taxes.subtotals.length))) {
      disagree('ubl.sums.taxes', place, currency, TAX_TOTAL, taxes.total, SUBTOTALS, sum, to);
    }
  }
  const ofLines = lines.map((line) => line.tax);
  if (lines.length > 0 && ofLines.every((tax) => tax !== undefined)) {
    const sum = sumOf(ofLines);
    if (!near(sum, taxes.total, toleranceFor(lines.length))) {
      disagree('ubl.sums.line-taxes', place, currency, TAX_TOTAL, taxes.total, LINE_TAXES, sum, to);
    }
  }
}

function inclusiveIsExclusivePlusTaxes({ root, currency, totals, taxes }: Printed, to: Remarks): void {
  const { taxExclusive, taxInclusive } = totals;
  if (taxExclusive === undefined || taxInclusive === undefined || taxes.total === undefined) return;
  const sum = sumOf([taxExclusive, taxes.total]);
  if (near(sum, taxInclusive, TOLERANCE)) return;
  const place = placeOf(totalPlace(totals, root, 'TaxInclusiveAmount'));
  disagree('ubl.sums.inclusive', place, currency, INCLUSIVE, taxInclusive, EXCLUSIVE_AND_TAX, sum, to);
}

function exclusiveFollowsFromLines({ root, currency, totals, lines }: Printed, to: Remarks): void {
  const { lineExtension, taxExclusive, allowance, charge } = totals;
  const tolerance = toleranceFor(lines.length);
  const net = sumOf(lines.map((line) => line.net));
  if (lineExtension !== undefined && lines.length > 0 && !near(lineExtension, net, tolerance)) {
    const gross = minus(net, sumOf(lines.map((line) => line.adjustment)));
    const place = placeOf(totalPlace(totals, root, 'LineExtensionAmount'));
    if (near(lineExtension, gross, tolerance)) {
      to.hint(
        'ubl.sums.gross-header',
        place,
        `Üst bilgideki satır toplamı (${amountWords(lineExtension, currency).tr}) satır iskontolarından önceki tutardır; satırların toplamı ${amountWords(net, currency).tr}.`,
        `The header's line total (${amountWords(lineExtension, currency).en}) is the amount before line discounts; the lines add up to ${amountWords(net, currency).en}.`,
      );
    } else {
      disagree('ubl.sums.lines', place, currency, LINE_TOTAL, lineExtension, LINES, net, to);
    }
  }
  if (taxExclusive === undefined) return;
  const fromHeader =
    lineExtension === undefined ? undefined : sumOf([lineExtension, negate(allowance), charge]);
  if (fromHeader !== undefined && near(taxExclusive, fromHeader, TOLERANCE)) return;
  if (lines.length > 0 && near(taxExclusive, net, tolerance)) return;
  if (fromHeader === undefined && lines.length === 0) return;
  const place = placeOf(totalPlace(totals, root, 'TaxExclusiveAmount'));
  const [label, sum] = fromHeader === undefined ? [LINES, net] : [HEADER_NET, fromHeader];
  disagree('ubl.sums.exclusive', place, currency, EXCLUSIVE, taxExclusive, label, sum, to);
}

function payableFollows({ root, currency, totals, withheld }: Printed, to: Remarks): void {
  const { taxInclusive, payable, rounding, prepaid } = totals;
  if (taxInclusive === undefined || payable === undefined || withheld.total === undefined) return;
  const sum = sumOf([taxInclusive, negate(withheld.total), rounding, negate(prepaid)]);
  if (near(sum, payable, TOLERANCE)) return;
  const place = placeOf(totalPlace(totals, root, 'PayableAmount'));
  disagree('ubl.sums.payable', place, currency, PAYABLE, payable, PAYABLE_FROM, sum, to);
}

function lineIsQuantityTimesPrice(line: UblLine, currency: Currency, to: Remarks): void {
  if (line.quantity === undefined || line.price === undefined) return;
  const sum = sumOf([times(line.quantity, line.price), line.adjustment]);
  if (near(sum, line.net, TOLERANCE)) return;
  const [stated, computed] = [amountWords(line.net, currency), amountWords(sum, currency)];
  to.hint(
    'ubl.sums.line',
    placeOf(line.at),
    `Satır tutarı ${stated.tr}; miktar × fiyat, iskonto ve artırımla ${computed.tr} ediyor.`,
    `The line's amount is ${stated.en}; quantity × price with its discounts and charges comes to ${computed.en}.`,
  );
}

function linesAreAllThere({ root, lines }: Printed, to: Remarks): void {
  const counted = textOf(cbc(root, 'LineCountNumeric'));
  if (counted === undefined || Number(counted) === lines.length) return;
  to.warning(
    'ubl.sums.line-count',
    placeOf(cbc(root, 'LineCountNumeric') ?? root),
    `Fatura ${counted} satırı olduğunu yazıyor, okunan satır sayısı ${lines.length}.`,
    `The invoice says that it has ${counted} lines; ${lines.length} were read.`,
    words('Dosyanın eksik olmadığını düzenleyene sorun.', 'Ask the issuer whether the file is complete.'),
  );
}

function toleranceFor(parts: number): Decimal {
  const perLine = times(PER_LINE, { digits: BigInt(parts), scale: 0 });
  return near(perLine, ZERO, TOLERANCE) ? TOLERANCE : perLine;
}

function disagree(
  code: string,
  place: string,
  currency: Currency,
  left: Words,
  leftValue: Decimal,
  right: Words,
  rightValue: Decimal,
  to: Remarks,
): void {
  const [a, b] = [amountWords(leftValue, currency), amountWords(rightValue, currency)];
  to.error(
    code,
    place,
    `Faturanın toplamları tutmuyor: ${left.tr} ${a.tr}, ${right.tr} ise ${b.tr}.`,
    `The invoice's sums disagree: ${left.en} is ${a.en}, but ${right.en} is ${b.en}.`,
    words(
      'Düzenleyenden düzeltilmiş faturayı isteyin; tutar belgeyle doğrulanana kadar bu fatura hesaba katılmaz.',
      'Ask the issuer for a corrected invoice; until the amount is confirmed from the document this one is not counted.',
    ),
  );
}

const TAX_TOTAL = words('hesaplanan vergi', 'the tax total');
const SUBTOTALS = words('vergi kalemlerinin toplamı', 'the sum of its tax items');
const LINE_TAXES = words('satırlardaki vergilerin toplamı', 'the sum of the taxes of its lines');
const INCLUSIVE = words('vergiler dahil toplam', 'the total with taxes');
const EXCLUSIVE = words('vergiler hariç toplam', 'the total without taxes');
const EXCLUSIVE_AND_TAX = words(
  'vergiler hariç toplam ile verginin toplamı',
  'the total without taxes plus the tax',
);
const LINE_TOTAL = words('mal/hizmet toplamı', 'the line total');
const LINES = words('satırların toplamı', 'the sum of its lines');
const HEADER_NET = words(
  'iskonto ve artırım sonrası mal/hizmet toplamı',
  'the line total after discounts and charges',
);
const PAYABLE = words('ödenecek tutar', 'the amount payable');
const PAYABLE_FROM = words(
  'vergiler dahil toplamdan tevkifat ve ön ödeme düşülüp yuvarlama eklenince bulunan tutar',
  'the total with taxes less withholding and prepayment, plus rounding,',
);
