import { describe, expect, test } from 'vitest';
import { parseXml } from '../xml/parse.ts';
import { CUSTOMS_VKN } from './export-rules.ts';
import { envelopeXml, type FixtureInvoice, invoiceXml, ublId } from './invoice.fixture.ts';
import { readUbl } from './read-ubl.ts';

const REASON =
  '<cbc:TaxExemptionReasonCode>301</cbc:TaxExemptionReasonCode><cbc:TaxExemptionReason>11/1-a Mal ihracatı</cbc:TaxExemptionReason>';
const BUYER = `<cac:BuyerCustomerParty><cac:Party>${ublId('PARTYTYPE', 'EXPORT')}
  <cac:PostalAddress><cac:Country><cbc:IdentificationCode>de</cbc:IdentificationCode><cbc:Name>Almanya</cbc:Name></cac:Country></cac:PostalAddress>
  <cac:PartyLegalEntity><cbc:RegistrationName>Nordhaus Teppiche GmbH</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:BuyerCustomerParty>`;
const DELIVERY = `<cac:Delivery><cac:DeliveryTerms><cbc:ID schemeID="INCOTERMS">FOB</cbc:ID></cac:DeliveryTerms>
  <cac:Shipment><cbc:ID>1</cbc:ID><cac:GoodsItem><cbc:RequiredCustomsID>570110100000</cbc:RequiredCustomsID></cac:GoodsItem></cac:Shipment></cac:Delivery>`;

const EXPORT: FixtureInvoice = {
  profile: 'IHRACAT',
  type: 'ISTISNA',
  currency: 'EUR',
  exemption: REASON,
  customerIds: ublId('VKN', CUSTOMS_VKN),
  customerName: 'Gümrük ve Ticaret Bakanlığı',
  extra: BUYER,
  lines: [{ name: 'El dokuma halı', net: '1000.00', tax: '0.00' }],
  tax: '0.00',
  taxInclusive: '1000.00',
  payable: '1000.00',
};

function exportXml(given: FixtureInvoice = {}, delivery = DELIVERY): string {
  return invoiceXml({ ...EXPORT, ...given }).replace('<cac:Item>', `${delivery}<cac:Item>`);
}

function read(xml: string) {
  const found = readUbl(parseXml(xml), undefined);
  return {
    invoice: found?.invoices[0],
    codes: found?.notices
      .filter((each) => each.severity !== 'hint')
      .map((each) => `${each.severity} ${each.code}`),
    notices: found?.notices ?? [],
  };
}

describe('profile IHRACAT', () => {
  test('with customs as the customer of record, the buyer abroad and code 301 it is in order', () => {
    const { invoice, codes, notices } = read(exportXml());
    expect(codes).toEqual([]);
    expect(invoice?.buyer).toEqual({ name: 'Nordhaus Teppiche GmbH', country: 'DE' });
    expect(invoice?.taxes?.[0]?.exemptionCode).toBe('301');
    expect(notices.find((each) => each.code === 'ubl.exemption')?.words.tr).toContain('mal ihracatı');
  });

  test('with the foreign company as customer it names a buyer other than customs: an error', () => {
    const { codes, notices, invoice } = read(
      exportXml({ customerIds: ublId('VKN', '2222222222'), customerName: 'Nordhaus' }),
    );
    expect(codes).toEqual(['error ubl.export.buyer-not-customs']);
    expect(notices.find((each) => each.code === 'ubl.export.buyer-not-customs')?.words.en).toContain(
      'other than customs',
    );
    expect(invoice?.faults).toEqual(['ubl.export.buyer-not-customs']);
  });

  test('a buyer whose country is only named, in Turkish or English, is of that country', () => {
    const named = (name: string) =>
      BUYER.replace(/<cbc:IdentificationCode>.*?<\/cbc:IdentificationCode>/, '').replace('Almanya', name);
    expect(read(exportXml({ extra: named('Almanya') })).invoice?.buyer?.country).toBe('DE');
    expect(read(exportXml({ extra: named('Germany') })).invoice?.buyer?.country).toBe('DE');
    expect(read(exportXml({ extra: named('Atlantis') })).invoice?.buyer).toEqual({
      name: 'Nordhaus Teppiche GmbH',
    });
  });

  test('without the buyer abroad, the tariff number or the terms of delivery each is a warning', () => {
    expect(read(exportXml({ extra: '' })).codes).toEqual(['warning ubl.export.buyer']);
    expect(read(exportXml({}, '')).codes).toEqual([
      'warning ubl.export.gtip',
      'warning ubl.export.incoterms',
    ]);
  });

  test('a tariff number of 12 digits with dots is in order, one of 11 is a warning', () => {
    expect(read(exportXml({}, DELIVERY.replace('570110100000', '5701.10.10.00.00'))).codes).toEqual([]);
    expect(read(exportXml({}, DELIVERY.replace('570110100000', '57011010000'))).codes).toEqual([
      'warning ubl.export.gtip',
    ]);
  });

  test('an envelope may hold one export invoice; two are a warning', () => {
    expect(read(envelopeXml([exportXml()])).codes).toEqual([]);
    expect(read(envelopeXml([exportXml(), exportXml({ number: 'AJN2026000000043' })])).codes).toEqual([
      'warning ubl.envelope.export',
    ]);
  });
});

describe('exemption codes', () => {
  const zero: FixtureInvoice = {
    tax: '0.00',
    taxInclusive: '1000.00',
    payable: '1000.00',
    lines: [{ name: 'Mal', net: '1000.00', tax: '0.00' }],
  };
  const coded = (code: string): FixtureInvoice => ({
    ...zero,
    type: 'ISTISNA',
    exemption: `<cbc:TaxExemptionReasonCode>${code}</cbc:TaxExemptionReasonCode>`,
  });

  test('213 and 351 are noted as no export, 701 as a domestic sale to an exporter', () => {
    const noted = (code: string): string | undefined =>
      read(invoiceXml(coded(code))).notices.find((each) => each.code === 'ubl.exemption')?.words.en;
    expect(noted('213')).toContain('no export');
    expect(noted('351')).toContain('no export');
    expect(noted('701')).toContain('domestic sale');
  });

  test('VAT of zero without a code is a warning, on a credit note it is not', () => {
    expect(read(invoiceXml(zero)).codes).toEqual(['warning ubl.exemption.no-reason']);
    expect(read(invoiceXml({ ...zero, type: 'IADE' })).codes).toEqual([]);
  });

  test('code 301 under type SATIS is a warning, under ISTISNA it is not', () => {
    expect(read(invoiceXml({ ...coded('301'), type: 'SATIS' })).codes).toEqual([
      'warning ubl.exemption.type',
    ]);
    expect(read(invoiceXml(coded('301'))).codes).toEqual([]);
  });
});
