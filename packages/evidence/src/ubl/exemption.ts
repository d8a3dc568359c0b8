import { type Words, words } from '@kervan/kit';
import type { Remarks } from '../notices.ts';
import { placeOf } from '../xml/tree.ts';
import type { TaxSubtotal } from './taxes.ts';

const VAT = '0015';

/** What the exemption codes that exporters meet mean (formats §2.2); others are shown with the reason that the invoice prints. */
const MEANINGS: Readonly<Record<string, Words>> = {
  '301': words(
    'mal ihracatı istisnası (3065 m.11/1-a)',
    'the exemption for export of goods (Law 3065 art. 11/1-a)',
  ),
  '302': words('hizmet ihracatı istisnası', 'the exemption for export of services'),
  '351': words('ihracat dışındaki diğer istisna; ihracat sayılmaz', 'another exemption, which is no export'),
  '701': words(
    'ihraç kayıtlı teslim: ihracatçıya yurt içi satış',
    'a domestic sale to an exporter, not an export of the seller',
  ),
  '702': words(
    'ihraç kayıtlı teslim: ihracatçıya yurt içi satış',
    'a domestic sale to an exporter, not an export of the seller',
  ),
  '703': words(
    'ihraç kayıtlı teslim: ihracatçıya yurt içi satış',
    'a domestic sale to an exporter, not an export of the seller',
  ),
  '213': words('kısmi istisna; ihracat sayılmaz', 'a partial exemption, which is no export'),
};

/** Types that may leave the reason of a zero VAT out, and those under which the codes 301 and 302 may stand (formats §2.2). */
const NO_REASON_NEEDED: ReadonlySet<string> = new Set(['IADE', 'IHRACKAYITLI']);
const EXPORT_CODE_TYPES: ReadonlySet<string> = new Set([
  'ISTISNA',
  'IADE',
  'IHRACKAYITLI',
  'SGK',
  'YTBISTISNA',
  'YTBIADE',
]);

/** Notes each exemption code once, and a zero VAT that gives no reason. */
export function checkExemptions(taxes: readonly TaxSubtotal[], type: string | undefined, to: Remarks): void {
  const seen = new Set<string>();
  for (const tax of taxes) {
    if (tax.code === VAT && tax.amount.digits === 0n && tax.exemptionCode === undefined) {
      if (!NO_REASON_NEEDED.has(type ?? '')) {
        to.warning(
          'ubl.exemption.no-reason',
          placeOf(tax.at),
          'KDV sıfır ama istisna kodu yazılmamış.',
          'VAT is zero, but no exemption code is given.',
        );
      }
      continue;
    }
    const code = tax.exemptionCode;
    if (code === undefined || seen.has(code)) continue;
    seen.add(code);
    const meaning =
      MEANINGS[code] ??
      words(tax.exemptionReason ?? 'anlamı listede yok', tax.exemptionReason ?? 'not on our list');
    to.hint(
      'ubl.exemption',
      placeOf(tax.at),
      `İstisna kodu ${code}: ${meaning.tr}.`,
      `Exemption code ${code}: ${meaning.en}.`,
    );
    if ((code === '301' || code === '302') && !EXPORT_CODE_TYPES.has(type ?? '')) {
      to.warning(
        'ubl.exemption.type',
        placeOf(tax.at),
        `${code} kodu “${type ?? ''}” tipindeki faturada kullanılamaz.`,
        `Code ${code} may not stand on an invoice of type “${type ?? ''}”.`,
      );
    }
  }
}
