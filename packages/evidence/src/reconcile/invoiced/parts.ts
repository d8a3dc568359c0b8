import { spread } from '@kervan/kit';
import type { Invoice } from '../../model.ts';
import { fold, tokensOf } from '../names.ts';
import type { PlatformBook } from '../platform-book.ts';

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

/** Commission, membership and other fees do not count (E-2.21), nor does what a marketplace bills besides advertising. */
const BESIDES =
  /\b(KOMISYON\w*|COMMISSION\w*|UYELIK\w*|MEMBERSHIP|ABONELIK\w*|SUBSCRIPTION|KARGO|LOJISTIK|SHIPPING|FULFILLMENT|FULFILMENT|FBA|DEPOLAMA|STORAGE)\b/;
const AGENCY_FEE =
  /\b(AJANS|AGENCY|YONETIM\w*|MANAGEMENT|DANISMANLIK\w*|CONSULT\w*|SERVICE FEE|HIZMET BEDELI)\b/;
const AD_WORDS =
  /\b(REKLAM HARCAMA\w*|REKLAM HIZMET BEDELI|REKLAM BEDELI|AD SPEND|MEDIA SPEND|ADVERTISING SPEND)\b/;

/**
 * Tells the platform of an invoice and parts advertising from fees. On the platform's own invoice every line is advertising that
 * does not say it is a fee; on another issuer's each line that names one platform is, every other line is a fee. An
 * invoice without lines is advertising on the platform it is said to be for.
 */
export function invoiceParts(
  invoice: Invoice,
  platforms: PlatformBook,
  said: string | undefined,
): PartsAnswer {
  const own = platforms.namedOn(invoice.issuer.name);
  const named = said ?? (own.length === 1 ? own[0] : undefined) ?? invoice.platform;
  const issuerIsPlatform =
    named !== undefined && (own.includes(named) || isNameOf(named, invoice.issuer.name));
  const sign = invoice.payable.minor < 0n ? -1n : 1n;
  const lines = linesByPlatform(invoice, platforms, named, issuerIsPlatform, sign);
  if (lines === 'several-platforms') return lines;
  if (lines.ads.size === 0) {
    if (named === undefined) return 'no-platform';
    const onlyFees =
      invoice.lines.length > 0 && invoice.lines.every((line) => saysFee(line.name, issuerIsPlatform));
    lines.ads.set(named, onlyFees ? 0n : 1n);
    if (!onlyFees) lines.fee = 0n;
  }
  const names = [...lines.ads.keys()].sort();
  const weights = [...names.map((name) => lines.ads.get(name) as bigint), lines.fee];
  const nets = weights.some((weight) => weight > 0n)
    ? spread(invoice.net.minor, weights)
    : [invoice.net.minor, ...weights.slice(1).map(() => 0n)];
  const { parts, tax } = taxApart(invoice, nets, sign);
  return {
    ads: names.map((platform, i) => ({ platform, minor: parts[i] as bigint })),
    fee: parts[names.length] as bigint,
    tax,
    issuerIsPlatform,
  };
}

function isNameOf(platform: string, issuer: string): boolean {
  return tokensOf(issuer).includes(fold(platform));
}

/**
 * Where less than the net is to be paid (income tax kept back for the tax office), the parts shrink with it: what nobody paid
 * to the issuer cannot count as paid.
 */
function taxApart(
  { payable, net }: Invoice,
  nets: readonly bigint[],
  sign: bigint,
): { parts: bigint[]; tax: bigint } {
  const tax = payable.minor - net.minor;
  if (tax * sign >= 0n) return { parts: [...nets], tax };
  const weights = nets.map((part) => part * sign);
  const parts = weights.some((weight) => weight > 0n) ? spread(payable.minor, weights) : [...nets];
  return { parts, tax: 0n };
}

interface ByPlatform {
  readonly ads: Map<string, bigint>;
  fee: bigint;
}

function linesByPlatform(
  invoice: Invoice,
  platforms: PlatformBook,
  named: string | undefined,
  issuerIsPlatform: boolean,
  sign: bigint,
): ByPlatform | 'several-platforms' {
  const found: ByPlatform = { ads: new Map(), fee: 0n };
  for (const line of invoice.lines) {
    const net = line.net.minor * sign;
    const onLine = issuerIsPlatform ? [] : platforms.namedOn(line.name);
    if (onLine.length > 1) return 'several-platforms';
    const takes = issuerIsPlatform || saysAds(line.name);
    const platform = onLine[0] ?? (takes ? named : undefined);
    if (platform === undefined || saysFee(line.name, issuerIsPlatform)) found.fee += net;
    else found.ads.set(platform, (found.ads.get(platform) ?? 0n) + net);
  }
  // A discount line may outweigh the rest of its kind; a weight cannot be below nothing.
  for (const [platform, net] of found.ads) if (net < 0n) found.ads.set(platform, 0n);
  if (found.fee < 0n) found.fee = 0n;
  return found;
}

function saysFee(name: string, issuerIsPlatform: boolean): boolean {
  const text = fold(name);
  if (AD_WORDS.test(text)) return false;
  return BESIDES.test(text) || (!issuerIsPlatform && AGENCY_FEE.test(text));
}

function saysAds(name: string): boolean {
  return AD_WORDS.test(fold(name));
}
