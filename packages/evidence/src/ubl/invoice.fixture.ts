/** Made-up invoices for tests: a Turkish agency bills a made-up exporter for advertising. All names and numbers are invented. */

export interface FixtureLine {
  readonly name: string;
  readonly net: string;
  readonly quantity?: string;
  readonly price?: string;
  readonly discount?: string;
  readonly tax?: string;
}

export interface FixtureInvoice {
  readonly number?: string;
  readonly day?: string;
  readonly version?: string;
  readonly customization?: string;
  readonly profile?: string;
  readonly type?: string;
  readonly currency?: string;
  readonly uuid?: string;
  /** XML of the parties' identification elements. */
  readonly issuerIds?: string;
  readonly customerIds?: string;
  readonly customerName?: string;
  readonly lines?: readonly FixtureLine[];
  readonly lineCount?: string;
  readonly lineExtension?: string;
  readonly allowance?: string;
  readonly taxExclusive?: string;
  readonly tax?: string;
  readonly exemption?: string;
  readonly withheld?: string;
  readonly taxInclusive?: string;
  readonly payable?: string;
  /** XML put after the head, before the parties. */
  readonly extra?: string;
  /** Prefixes of invoice, aggregates and basic components; the usual ones by default. */
  readonly prefixes?: readonly [string, string, string];
}

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** Tax numbers whose check digits hold. */
export const ISSUER_VKN = '9205121120';
export const CUSTOMER_VKN = '1880019657';

export function ublId(scheme: string, id: string): string {
  return `<cac:PartyIdentification><cbc:ID schemeID="${scheme}">${id}</cbc:ID></cac:PartyIdentification>`;
}

/** XML of an invoice of 1.000,00 TL + 200,00 TL VAT, changed by what is handed in. */
export function invoiceXml(given: FixtureInvoice = {}): string {
  const lines = given.lines ?? [{ name: 'TikTok reklam yönetimi, Mart 2026', net: '1000.00', tax: '200.00' }];
  const currency = given.currency ?? 'TRY';
  const amount = (local: string, value: string | undefined): string =>
    value === undefined ? '' : `<cbc:${local} currencyID="${currency}">${value}</cbc:${local}>`;
  const taxExclusive = given.taxExclusive ?? '1000.00';
  const tax = given.tax ?? '200.00';
  const standard = `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="${UBL}Invoice-2" xmlns:cac="${UBL}CommonAggregateComponents-2" xmlns:cbc="${UBL}CommonBasicComponents-2">
  <cbc:UBLVersionID>${given.version ?? '2.1'}</cbc:UBLVersionID>
  <cbc:CustomizationID>${given.customization ?? 'TR1.2'}</cbc:CustomizationID>
  <cbc:ProfileID>${given.profile ?? 'TICARIFATURA'}</cbc:ProfileID>
  <cbc:ID>${given.number ?? 'AJN2026000000041'}</cbc:ID>
  <cbc:CopyIndicator>false</cbc:CopyIndicator>
  <cbc:UUID>${given.uuid ?? '0b0f1c52-6f0e-4c5c-9d3a-2f6a3f1f0a41'}</cbc:UUID>
  <cbc:IssueDate>${given.day ?? '2026-03-31'}</cbc:IssueDate>
  <cbc:InvoiceTypeCode>${given.type ?? 'SATIS'}</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>
  <cbc:LineCountNumeric>${given.lineCount ?? lines.length}</cbc:LineCountNumeric>
  ${given.extra ?? ''}
  <cac:AccountingSupplierParty><cac:Party>
    ${given.issuerIds ?? ublId('VKN', ISSUER_VKN)}
    <cac:PartyName><cbc:Name>Örnek Dijital Ajans A.Ş.</cbc:Name></cac:PartyName>
    <cac:PartyTaxScheme><cac:TaxScheme><cbc:Name>Kadıköy</cbc:Name></cac:TaxScheme></cac:PartyTaxScheme>
  </cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party>
    ${given.customerIds ?? ublId('VKN', CUSTOMER_VKN)}
    <cac:PartyName><cbc:Name>${given.customerName ?? 'Güneşli Halı İhracat Ltd. Şti.'}</cbc:Name></cac:PartyName>
  </cac:Party></cac:AccountingCustomerParty>
  <cac:TaxTotal>${amount('TaxAmount', tax)}<cac:TaxSubtotal>
    ${amount('TaxableAmount', taxExclusive)}${amount('TaxAmount', tax)}<cbc:Percent>20</cbc:Percent>
    <cac:TaxCategory>${given.exemption ?? ''}<cac:TaxScheme><cbc:TaxTypeCode>0015</cbc:TaxTypeCode></cac:TaxScheme></cac:TaxCategory>
  </cac:TaxSubtotal></cac:TaxTotal>
  ${given.withheld === undefined ? '' : `<cac:WithholdingTaxTotal>${amount('TaxAmount', given.withheld)}</cac:WithholdingTaxTotal>`}
  <cac:LegalMonetaryTotal>
    ${amount('LineExtensionAmount', given.lineExtension ?? '1000.00')}
    ${amount('TaxExclusiveAmount', taxExclusive)}
    ${amount('TaxInclusiveAmount', given.taxInclusive ?? '1200.00')}
    ${amount('AllowanceTotalAmount', given.allowance)}
    ${amount('PayableAmount', given.payable ?? '1200.00')}
  </cac:LegalMonetaryTotal>
${lines.map((line, index) => lineXml(line, index, amount)).join('\n')}
</Invoice>`;
  return given.prefixes === undefined ? standard : withPrefixes(standard, given.prefixes);
}

function lineXml(
  line: FixtureLine,
  index: number,
  amount: (local: string, value: string | undefined) => string,
): string {
  const discount =
    line.discount === undefined
      ? ''
      : `<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>${amount('Amount', line.discount)}</cac:AllowanceCharge>`;
  const tax = line.tax === undefined ? '' : `<cac:TaxTotal>${amount('TaxAmount', line.tax)}</cac:TaxTotal>`;
  return `  <cac:InvoiceLine><cbc:ID>${index + 1}</cbc:ID>
    <cbc:InvoicedQuantity unitCode="C62">${line.quantity ?? '1'}</cbc:InvoicedQuantity>
    ${amount('LineExtensionAmount', line.net)}${discount}${tax}
    <cac:Item><cbc:Name>${line.name}</cbc:Name></cac:Item>
    <cac:Price>${amount('PriceAmount', line.price ?? line.net)}</cac:Price>
  </cac:InvoiceLine>`;
}

/** The same document under other prefixes, as integrators write them. */
function withPrefixes(xml: string, [invoice, aggregate, basic]: readonly [string, string, string]): string {
  const root = invoice === '' ? 'Invoice' : `${invoice}:Invoice`;
  return xml
    .replaceAll(/(<\/?)cac:/g, `$1${aggregate}:`)
    .replaceAll(/(<\/?)cbc:/g, `$1${basic}:`)
    .replace('xmlns:cac=', `xmlns:${aggregate}=`)
    .replace('xmlns:cbc=', `xmlns:${basic}=`)
    .replace('<Invoice xmlns=', `<${root} xmlns${invoice === '' ? '' : `:${invoice}`}=`)
    .replace('</Invoice>', `</${root}>`);
}

/** Invoices in the envelope of the revenue administration. */
export function envelopeXml(
  invoices: readonly string[],
  count: number = invoices.length,
  kind = 'INVOICE',
): string {
  const bare = invoices.map((each) => each.replace(/^<\?xml[^>]*\?>\s*/, ''));
  return `<?xml version="1.0" encoding="UTF-8"?>
<sh:StandardBusinessDocument xmlns:sh="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader">
  <sh:StandardBusinessDocumentHeader><sh:HeaderVersion>1.0</sh:HeaderVersion></sh:StandardBusinessDocumentHeader>
  <ef:Package xmlns:ef="http://www.efatura.gov.tr/package-namespace">
    <Elements><ElementType>${kind}</ElementType><ElementCount>${count}</ElementCount><ElementList>${bare.join('\n')}</ElementList></Elements>
  </ef:Package>
</sh:StandardBusinessDocument>`;
}
