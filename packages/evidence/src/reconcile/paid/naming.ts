import type { Invoice } from '../../model.ts';
import type { Debt } from '../invoiced/debts.ts';
import { companyKey, isTelling, numberKey, tokensOf } from '../names.ts';
import type { PlatformBook } from '../platform-book.ts';

/** What the text of a bank line names. */
export interface Named {
  readonly debts: readonly Debt[];
  readonly party: string | undefined;
  readonly platform: string | undefined;
}

/** A document number may be broken by blanks and signs into at most this many words. */
const LONGEST = 6;

/** Finds invoice numbers, issuers and platforms in text by look-up, whatever the number of invoices. */
export class Naming {
  readonly #numbers = new Map<string, Debt[]>();
  readonly #issuers = new Map<string, string>();
  readonly #platforms: PlatformBook;

  constructor(debts: readonly Debt[], platforms: PlatformBook) {
    this.#platforms = platforms;
    for (const debt of debts) {
      const number = numberKey(debt.item.value.number);
      if (isTelling(number)) {
        const known = this.#numbers.get(number);
        if (known === undefined) this.#numbers.set(number, [debt]);
        else known.push(debt);
      }
      if (debt.agency) this.#learnIssuer(debt.item.value, debt.party);
    }
  }

  #learnIssuer(invoice: Invoice, party: string): void {
    const key = companyKey(invoice.issuer.name);
    if (key.length >= 4) this.#issuers.set(key, party);
  }

  /** Invoices and payee that the text names. An agency named beside a platform is the payee: it placed the ads there. */
  of(text: string): Named {
    const tokens = tokensOf(text);
    const debts = new Set<Debt>();
    const parties = new Set<string>();
    for (const start of tokens.keys()) {
      let number = '';
      for (let length = 1; length <= LONGEST && start + length <= tokens.length; length++) {
        number += tokens[start + length - 1];
        for (const debt of this.#numbers.get(number) ?? []) debts.add(debt);
      }
      const one = this.#issuers.get(tokens[start] as string);
      const two = this.#issuers.get(`${tokens[start]} ${tokens[start + 1] ?? ''}`);
      if (one !== undefined) parties.add(one);
      if (two !== undefined) parties.add(two);
    }
    const platforms = this.#platforms.namedBy(tokens);
    const platform = platforms.length === 1 ? platforms[0] : undefined;
    const issuer = parties.size === 1 ? [...parties][0] : undefined;
    const party = issuer ?? (platform === undefined ? undefined : `platform ${platform}`);
    return { debts: [...debts], party, platform };
  }
}

const PAYOUT = new Set(
  'SHOP SETTLEMENT PAYOUT HAKEDIS HAKEDISI MUTABAKAT SELLER SATICI DISBURSEMENT MARKETPLACE'.split(' '),
);
const CHARGE = new Set('MASRAF MASRAFI MASRAFLARI BSMV KKDF'.split(' '));

/** Money a marketplace pays its seller is no advertising given back. */
export function saysPayout(text: string): boolean {
  return tokensOf(text).some((token) => PAYOUT.has(token));
}

/** The bank's own charge for a transfer, which names the transfer but pays nobody else. */
export function saysBankCharge(text: string): boolean {
  return tokensOf(text).some((token) => CHARGE.has(token));
}
