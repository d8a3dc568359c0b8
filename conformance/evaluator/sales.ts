import type { ShareOfSales } from './article.ts';
import { type Claim, type Line, NotTold } from './claim.ts';
import { minorUnits } from './money.ts';

/**
 * The sales that a share is taken of, in minor units of the currency of the report. `*` stands for all platforms or all countries
 * together; sales told without a platform are those over all of them. Of two told of the same the later counts. Where the line's own
 * country or marketplace is left out, what is told is a part of the sales only.
 */
export function salesOf(claim: Claim, line: Line, share: ShareOfSales, currency: string): bigint {
  const told = new Map<string, { readonly platform: string | undefined; readonly minor: bigint }>();
  const byCountry = new Map<string, typeof told>();
  for (const { fact, subject, value } of claim.facts) {
    const { platform, country, period } = subject ?? {};
    if (fact !== share.fact || typeof value !== 'object' || period !== claim.quarter) continue;
    if (country === undefined || (share.country !== '*' && share.country !== country)) continue;
    if (share.platform !== '*' && share.platform !== platform) continue;
    if (value.currency !== currency) throw new NotTold(`${share.fact} in the currency of the report`);
    const ofCountry = byCountry.get(country) ?? new Map();
    ofCountry.set(platform ?? '*', { platform, minor: minorUnits(value) });
    byCountry.set(country, ofCountry);
  }
  const own = byCountry.get(line.country ?? '');
  if (own === undefined || (!own.has('*') && !own.has(line.platform ?? '*'))) throw new NotTold(share.fact);
  let sum = 0n;
  for (const ofCountry of byCountry.values()) {
    const whole = ofCountry.get('*');
    if (whole !== undefined) sum += whole.minor;
    else for (const { minor } of ofCountry.values()) sum += minor;
  }
  return sum;
}
