import { words } from '@kervan/kit';
import type { Party } from '../model.ts';
import { quoted, type Remarks } from '../notices.ts';
import { placeOf, textOf, type XmlElement } from '../xml/tree.ts';
import { cac, cacs, cbc, cbcText } from './names.ts';
import type { TaxSubtotal } from './taxes.ts';

/** Tax number of the customs administration, the customer of record of every invoice of profile IHRACAT (formats §2.3). */
export const CUSTOMS_VKN = '1460415308';

/** The rules of profile IHRACAT. A customer other than customs is an error; what else is missing is a warning. */
export function checkExport(
  root: XmlElement,
  customer: Party,
  type: string | undefined,
  taxes: readonly TaxSubtotal[],
  to: Remarks,
): void {
  const holder = cac(root, 'AccountingCustomerParty') ?? root;
  if (customer.taxNumber !== CUSTOMS_VKN) {
    to.error(
      'ubl.export.buyer-not-customs',
      placeOf(holder),
      `İhracat faturası alıcı olarak gümrük idaresi (VKN ${CUSTOMS_VKN}) yerine “${quoted(customer.name)}” (${customer.taxNumber ?? '–'}) gösteriyor.`,
      `The export invoice names a buyer other than customs (VKN ${CUSTOMS_VKN}): “${quoted(customer.name)}” (${customer.taxNumber ?? '–'}).`,
      words(
        'IHRACAT senaryosunda yurt dışındaki alıcı BuyerCustomerParty alanına yazılır; düzeltilmiş faturayı isteyin.',
        'In profile IHRACAT the buyer abroad stands in BuyerCustomerParty; ask for a corrected invoice.',
      ),
    );
  }
  taxOffice(root, to);
  buyerAbroad(root, to);
  if (type !== 'ISTISNA' || !taxes.some((tax) => tax.exemptionCode === '301')) {
    to.warning(
      'ubl.export.exemption',
      placeOf(cbc(root, 'InvoiceTypeCode') ?? root),
      'İhracat faturası ISTISNA tipinde ve 301 kodlu olmalıdır.',
      'An export invoice should be of type ISTISNA with code 301.',
    );
  }
  for (const line of cacs(root, 'InvoiceLine')) lineRules(line, to);
}

function taxOffice(root: XmlElement, to: Remarks): void {
  const party = cac(root, 'AccountingSupplierParty', 'Party');
  if (cbcText(cac(party, 'PartyTaxScheme', 'TaxScheme'), 'Name') !== undefined) return;
  to.warning(
    'ubl.export.tax-office',
    placeOf(party ?? root),
    'Düzenleyenin vergi dairesi yazılmamış.',
    'The issuer’s tax office is not named.',
  );
}

function buyerAbroad(root: XmlElement, to: Remarks): void {
  const buyer = cac(root, 'BuyerCustomerParty');
  const party = cac(buyer, 'Party');
  const kinds = cacs(party, 'PartyIdentification').map((each) => cbc(each, 'ID'));
  const marked = kinds.some(
    (id) => id?.attributes.get('schemeID') === 'PARTYTYPE' && textOf(id) === 'EXPORT',
  );
  const named = cbcText(cac(party, 'PartyLegalEntity'), 'RegistrationName') !== undefined;
  const placed = textOf(cbc(cac(party, 'PostalAddress', 'Country'), 'Name')) !== undefined;
  if (marked && named && placed) return;
  to.warning(
    'ubl.export.buyer',
    placeOf(buyer ?? root),
    'Yurt dışındaki alıcının EXPORT işareti, unvanı ya da ülkesi eksik.',
    'The buyer abroad lacks its EXPORT mark, its name or its country.',
  );
}

function lineRules(line: XmlElement, to: Remarks): void {
  const delivery = cac(line, 'Delivery');
  const customsId = cac(delivery, 'Shipment', 'GoodsItem');
  const gtip = cbcText(customsId, 'RequiredCustomsID')?.replace(/[.\s]/g, '');
  if (gtip === undefined || !/^\d{12}$/.test(gtip)) {
    to.warning(
      'ubl.export.gtip',
      placeOf(line),
      gtip === undefined ? 'Satırda GTİP yok.' : `GTİP “${quoted(gtip)}” 12 rakam değil.`,
      gtip === undefined
        ? 'The line has no customs tariff number (GTİP).'
        : `The customs tariff number “${quoted(gtip)}” does not have 12 digits.`,
    );
  }
  const terms = cbc(cac(delivery, 'DeliveryTerms'), 'ID');
  if (terms?.attributes.get('schemeID') !== 'INCOTERMS' || textOf(terms) === undefined) {
    to.warning(
      'ubl.export.incoterms',
      placeOf(line),
      'Satırda teslim şartı (INCOTERMS) yok.',
      'The line has no terms of delivery (INCOTERMS).',
    );
  }
}
