/**
 * Article 17/3 of the circular once more, written from its text and sharing no code with the package: claims are poured from one
 * pot in the order of the text. Two institutions only, so that the odd kuruş is a question of rounding the first share half up.
 */
export interface PlainDebt {
  readonly debt: bigint;
  readonly lien?: { readonly amount: bigint; readonly early: boolean; readonly rank: number };
}

export interface PlainAnswer {
  readonly tax: bigint;
  readonly socialSecurity: bigint;
  readonly applicant: bigint;
}

export function plainOffset(
  pot: bigint,
  tax: PlainDebt,
  social: PlainDebt,
  lienCountsAlone = false,
  lateLienCounts = false,
): PlainAnswer {
  let tTaken = 0n;
  let sTaken = 0n;
  let rest = pot;
  const least = (...values: bigint[]) => values.reduce((a, b) => (b < a ? b : a));

  const liens = [
    { who: 't', of: tax },
    { who: 's', of: social },
  ].filter(({ of }) => of.lien !== undefined);
  const when = (of: PlainDebt) => (of.lien?.early ? 0 : 1_000_000) + (of.lien?.rank ?? 0);
  liens.sort((a, b) => when(a.of) - when(b.of));
  const someLienInTime = liens.some(({ of }) => of.lien?.early || lateLienCounts);

  if (someLienInTime) {
    liens.forEach(({ who, of }, place) => {
      const lien = of.lien?.amount ?? 0n;
      const take = least(rest, place === 0 && !lienCountsAlone ? of.debt : lien);
      rest -= take;
      if (who === 't') tTaken += take;
      else sTaken += take;
    });
  }

  const tOpen = tax.debt - tTaken;
  const sOpen = social.debt - sTaken;
  const open = tOpen + sOpen;
  if (rest >= open) {
    tTaken += tOpen;
    sTaken += sOpen;
    rest -= open;
  } else {
    // Half up of the first share: with two shares the remainders add up to one kuruş or to none.
    const first = (2n * rest * tOpen + open) / (2n * open);
    tTaken += first;
    sTaken += rest - first;
    rest = 0n;
  }
  return { tax: tTaken, socialSecurity: sTaken, applicant: rest };
}
