import { spread } from '@kervan/kit';
import type { Invoice } from '../../model.ts';
import { fold, tokensOf } from '../names.ts';
import type { PlatformBook } from '../platforms.ts';

/** What an invoice is for, in minor units of its currency; everything adds up to what is to be paid. */
export interface InvoiceParts {
  readonly ads: readonly { readonly platform: string; readonly minor: bigint }[];
  /** An agency's own fee and whatever else on it is not advertising on a platform. */
  readonly fee: bigint;
  /** VAT that is to be paid to the issuer. */
  readonly tax: bigint;
  readonly issuerIsPlatform: boolean;
}

export type PartsAnswer = InvoiceParts | 'no-platform' | 'several-platforms';

const FEE_WORDS =
  /\b(AJANS|AGENCY|KOMISYON\w*|COMMISSION|YONETIM\w*|MANAGEMENT|DANISMANLIK\w*|CONSULT\w*|SERVICE FEE|HIZMET BEDELI)\b/;
const AD_WORDS = /\b(REKLAM HARCAMA\w*|AD SPEND|MEDIA SPEND|REKLAM HIZMET BEDELI|REKLAM BEDELI)\b/;

/**
 * Tells the platform of an invoice and parts advertising from fees. A platform's own invoice is advertising as a whole. On
 * another issuer's invoice each line that names one platform is advertising there, every other line a fee (commission and
 * other fees do not count: E-2.21); an invoice without lines is advertising on the platform it is said to be for.
 */
export function invoiceParts(
  invoice: Invoice,
  platforms: PlatformBook,
  said: string | undefined,
): PartsAnswer {
  const own = platforms.named(invoice.issuer.name);
  const named = said ?? invoice.platform ?? (own.length === 1 ? own[0] : undefined);
  const sign = invoice.payable.minor < 0n ? -1n : 1n;
  const tax = invoice.payable.minor - invoice.net.minor;
  const issuerIsPlatform =
    named !== undefined && (own.includes(named) || tokensOf(invoice.issuer.name).includes(fold(named)));
  if (named !== undefined && (issuerIsPlatform || invoice.lines.length === 0)) {
    const whole = taxApart(invoice.payable.minor, [invoice.net.minor], tax, sign);
    return {
      ads: [{ platform: named, minor: whole.parts[0] as bigint }],
      fee: 0n,
      tax: whole.tax,
      issuerIsPlatform,
    };
  }
  const lines = linesByPlatform(invoice, platforms, named, sign);
  if (lines === 'several-platforms') return lines;
  if (lines.ads.size === 0) {
    if (named === undefined) return 'no-platform';
    const onlyFees = invoice.lines.every((line) => saysFee(line.name));
    lines.ads.set(named, onlyFees ? 0n : 1n);
    if (!onlyFees) lines.fee = 0n;
  }
  const names = [...lines.ads.keys()].sort();
  const weights = [...names.map((name) => lines.ads.get(name) as bigint), lines.fee];
  const nets = weights.some((weight) => weight > 0n)
    ? spread(invoice.net.minor, weights)
    : [invoice.net.minor, ...weights.slice(1).map(() => 0n)];
  const { parts, tax: left } = taxApart(invoice.payable.minor, nets, tax, sign);
  return {
    ads: names.map((platform, i) => ({ platform, minor: parts[i] as bigint })),
    fee: parts[names.length] as bigint,
    tax: left,
    issuerIsPlatform: false,
  };
}

/**
 * Where less than the net is to be paid (income tax kept back for the tax office), the parts shrink with it: what nobody paid
 * to the issuer cannot count as paid.
 */
function taxApart(
  payable: bigint,
  nets: readonly bigint[],
  tax: bigint,
  sign: bigint,
): { parts: bigint[]; tax: bigint } {
  if (tax * sign >= 0n) return { parts: [...nets], tax };
  const weights = nets.map((net) => net * sign);
  return { parts: weights.some((weight) => weight > 0n) ? spread(payable, weights) : [...nets], tax: 0n };
}

function linesByPlatform(
  invoice: Invoice,
  platforms: PlatformBook,
  named: string | undefined,
  sign: bigint,
): { ads: Map<string, bigint>; fee: bigint } | 'several-platforms' {
  const ads = new Map<string, bigint>();
  let fee = 0n;
  for (const line of invoice.lines) {
    const net = line.net.minor * sign;
    const found = platforms.named(line.name);
    if (found.length > 1) return 'several-platforms';
    const platform = found[0] ?? (named !== undefined && saysAds(line.name) ? named : undefined);
    if (platform === undefined || saysFee(line.name)) fee += net;
    else ads.set(platform, (ads.get(platform) ?? 0n) + net);
  }
  // A discount line may outweigh the rest of its kind; a weight cannot be below nothing.
  for (const [platform, net] of ads) if (net < 0n) ads.set(platform, 0n);
  return { ads, fee: fee < 0n ? 0n : fee };
}

function saysFee(name: string): boolean {
  const text = fold(name);
  return FEE_WORDS.test(text) && !AD_WORDS.test(text);
}

function saysAds(name: string): boolean {
  return AD_WORDS.test(fold(name));
}
