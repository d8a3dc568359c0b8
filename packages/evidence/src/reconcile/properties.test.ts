import { canonical, type Money } from '@kervan/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../model.ts';
import type { Cell, Reconciliation } from './model.ts';
import { documentSets } from './testing/arbitrary.fixture.ts';
import { compared } from './testing/made-up.ts';

const RUNS = { numRuns: 150 };

function holds(property: (result: Reconciliation, documents: readonly Reading[]) => void): void {
  fc.assert(
    fc.property(documentSets, (documents) => property(compared(documents), documents)),
    RUNS,
  );
}

const total = (amounts: readonly Money[]): bigint => amounts.reduce((sum, one) => sum + one.minor, 0n);
const place = (one: { digest: string; place: string }): string => `${one.digest}#${one.place}`;

/** The amounts of a cell's figures in the currency of a difference, or their lira where they are unlike. */
function inCurrency(cell: Cell, which: 'reported' | 'invoiced' | 'paid'): bigint | undefined {
  const currencies = new Set(
    [cell.reported, cell.invoiced, cell.paid].flatMap((one) => one.amounts.map((amount) => amount.currency)),
  );
  const figure = cell[which];
  return currencies.size <= 1 ? total(figure.amounts) : figure.lira?.minor;
}

describe('whatever the documents', () => {
  test('the parts of every payment add up to it: asked, tax, fee, above the report, refunded, left over', () => {
    holds((result) => {
      for (const one of result.payments)
        expect(total(one.parts.map((part) => part.amount))).toBe(one.amount.minor);
    });
  });

  test('the parts of every invoice add up to what is to be paid', () => {
    holds((result) => {
      for (const one of result.invoices)
        expect(total(one.parts.map((part) => part.amount))).toBe(one.amount.minor);
    });
  });

  test('nothing asks for more than the least of reported, invoiced and paid in its cell', () => {
    holds((result) => {
      for (const cell of result.cells) {
        const currencies = new Set(
          [cell.reported, cell.invoiced, cell.paid, cell.base].flatMap((one) =>
            one.amounts.map((amount) => amount.currency),
          ),
        );
        const bounds = [cell.reported, cell.invoiced, cell.paid];
        if (currencies.size <= 1) {
          const base = total(cell.base.amounts);
          expect(base >= 0n).toBe(true);
          for (const bound of bounds) expect(base <= 0n || base <= total(bound.amounts)).toBe(true);
        } else if (cell.base.lira !== undefined) {
          for (const { lira } of bounds) {
            if (lira !== undefined)
              expect(cell.base.lira.minor <= 0n || cell.base.lira.minor <= lira.minor).toBe(true);
          }
        }
      }
    });
  });

  test('the named parts of a difference add up to it, to the minor unit', () => {
    holds((result) => {
      for (const cell of result.cells) {
        if (!cell.comparable) continue;
        for (const [between, first, second] of [
          ['reported-invoiced', 'reported', 'invoiced'],
          ['invoiced-paid', 'invoiced', 'paid'],
        ] as const) {
          const [left, right] = [inCurrency(cell, first), inCurrency(cell, second)];
          const parts = total(
            cell.differences.filter((one) => one.between === between).map((one) => one.amount),
          );
          if (left !== undefined && right !== undefined) expect(parts).toBe(left - right);
        }
      }
    });
  });

  test('the lines of a cell are its base, and no two lines have one id', () => {
    holds((result) => {
      const byCell = new Map<string, bigint>();
      for (const { cell, asked } of result.details)
        byCell.set(cell, (byCell.get(cell) ?? 0n) + (asked?.minor ?? 0n));
      for (const cell of result.cells) expect(byCell.get(cell.id) ?? 0n).toBe(total(cell.base.amounts));
      expect(new Set(result.lines.map((line) => line.id)).size).toBe(result.lines.length);
      expect(result.details.map((one) => one.line)).toEqual(result.lines.map((line) => line.id));
    });
  });

  test('in one currency every line asks just the least of its payment, its invoice and what the report has left', () => {
    holds((result) => {
      for (const { asked, paid, invoiced, reportedLeft } of result.details) {
        const currencies = [asked?.currency, paid.currency, invoiced.currency, reportedLeft.currency];
        if (asked === undefined || new Set(currencies).size > 1) continue;
        const least = [paid, invoiced, reportedLeft].reduce((a, b) => (b.minor < a.minor ? b : a));
        expect(asked.minor).toBe(least.minor);
      }
    });
  });

  test('every bank line, top-up, invoice and report row is used or unused, never both and never neither', () => {
    holds((result, documents) => {
      const used = [
        ...result.payments.flatMap((one) => [one.payment, ...(one.topUp === undefined ? [] : [one.topUp])]),
        ...result.invoices.map((one) => one.invoice),
      ].map(place);
      const unused = result.unused.flatMap((one) =>
        one.what === 'report-rows'
          ? []
          : one.sources.flatMap((source) => source.places.map((at) => `${source.digest}#${at}`)),
      );
      const all = documents.flatMap((one) => {
        if (one.name === 'copy.xml') return [];
        if (one.kind === 'invoice') return one.invoices.map((item) => `${one.digest}#${item.place}`);
        if (one.kind === 'bank-statement') return one.entries.map((item) => `${one.digest}#${item.place}`);
        if (one.kind === 'transactions')
          return one.transactions.rows.map((item) => `${one.digest}#${item.place}`);
        return [];
      });
      expect([...used, ...unused].sort()).toEqual(all.sort());
      const rows = documents.flatMap((one) =>
        one.kind === 'ad-report' ? one.report.rows.map((row) => `${one.digest}#${row.place}`) : [],
      );
      const inCells = new Set(
        result.cells.flatMap((cell) =>
          cell.reported.sources.flatMap((source) => source.places.map((at) => `${source.digest}#${at}`)),
        ),
      );
      const outside = result.unused
        .filter((one) => one.what === 'report-rows')
        .flatMap((one) =>
          one.sources.flatMap((source) => source.places.map((at) => `${source.digest}#${at}`)),
        );
      expect([...inCells, ...outside].sort()).toEqual(rows.sort());
    });
  });

  test('the order in which documents come changes nothing', () => {
    fc.assert(
      fc.property(
        documentSets.chain((documents) =>
          fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
        ),
        ([documents, shuffled]) => {
          expect(canonical(compared(shuffled))).toBe(canonical(compared(documents)));
        },
      ),
      RUNS,
    );
  });

  test('no payment and no invoice is asked for beyond its own amount', () => {
    holds((result) => {
      for (const one of result.payments.filter((payment) => payment.amount.minor > 0n)) {
        const asked = total(one.parts.filter((part) => part.kind === 'asked').map((part) => part.amount));
        expect(asked <= one.amount.minor && asked >= 0n).toBe(true);
        if (!one.counts) expect(asked).toBe(0n);
      }
      for (const one of result.invoices.filter((invoice) => invoice.amount.minor > 0n)) {
        for (const part of one.parts) expect(part.amount.minor >= 0n).toBe(true);
      }
    });
  });

  test('a balance goes on where it ended', () => {
    holds((result) => {
      for (const [i, month] of result.balances.entries()) {
        const { opening, toppedUp, refunded, consumed, closing } = month;
        expect(opening.minor + toppedUp.minor - refunded.minor - consumed.minor).toBe(closing.minor);
        const before = result.balances[i - 1];
        if (before?.platform === month.platform && before.currency === month.currency)
          expect(opening.minor).toBe(before.closing.minor);
      }
    });
  });
});
