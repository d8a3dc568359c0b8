import { formatDay, moneyText, parseDay } from '@kervan/kit';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../xml/parse.ts';
import { envelopeXml, type FixtureInvoice, invoiceXml, ublId } from './invoice.fixture.ts';
import { readUbl, type UblDocument } from './read-ubl.ts';

const TODAY = parseDay('2026-04-15');

function read(xml: string): UblDocument {
  const found = readUbl(parseXml(xml), TODAY);
  if (found === undefined) throw new Error('not an invoice');
  return found;
}

function one(given: FixtureInvoice = {}) {
  const { invoices, notices } = read(invoiceXml(given));
  return {
    invoice: invoices[0],
    notices,
    codes: notices.map((each) => each.code),
    errors: notices.filter((each) => each.severity === 'error'),
  };
}

describe('an ordinary invoice', () => {
  test('is read with number, day, parties, net, VAT and payable, and nothing is odd about it but its platform named', () => {
    const { invoice, codes } = one();
    expect(invoice && [invoice.number, formatDay(invoice.day), invoice.currency, invoice.origin]).toEqual([
      'AJN2026000000041',
      '2026-03-31',
      'TRY',
      'document',
    ]);
    expect(invoice?.issuer).toEqual({ name: 'Örnek Dijital Ajans A.Ş.', taxNumber: '9205121120' });
    expect(invoice?.customer.taxNumber).toBe('1880019657');
    expect(invoice && [invoice.net, invoice.tax, invoice.withheld, invoice.payable].map(moneyText)).toEqual([
      '1000.00',
      '200.00',
      '0.00',
      '1200.00',
    ]);
    expect(invoice?.lines).toEqual([
      {
        place: '/Invoice/cac:InvoiceLine',
        name: 'TikTok reklam yönetimi, Mart 2026',
        net: { minor: 100_000n, currency: 'TRY' },
      },
    ]);
    expect(invoice?.platform).toBe('tiktok');
    expect(invoice?.faults).toBeUndefined();
    expect(codes).toEqual(['ubl.platform']);
  });

  test('reads the same under prefixes ns4, n1 and ns2', () => {
    const usual = one().invoice;
    expect(one({ prefixes: ['ns4', 'n1', 'ns2'] }).invoice).toEqual(usual);
    expect(one({ prefixes: ['', 'a', 'b'] }).invoice).toEqual(usual);
  });

  test('amounts with stray blanks and without closing zeros are the same amounts', () => {
    const { invoice, errors } = one({
      taxExclusive: '1000 ',
      lineExtension: ' 1000.0',
      tax: '200',
      taxInclusive: '1200.',
      payable: '\n1200.00',
    });
    expect(errors).toEqual([]);
    expect(invoice && moneyText(invoice.net)).toBe('1000.00');
    expect(invoice && moneyText(invoice.payable)).toBe('1200.00');
  });

  test('an embedded stylesheet changes nothing', () => {
    const extra = `<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cbc:DocumentType>XSLT</cbc:DocumentType><cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject mimeCode="application/xml" encodingCode="Base64" filename="a.xslt">PHhzbDpzdHlsZXNoZWV0Lz4=</cbc:EmbeddedDocumentBinaryObject>
      </cac:Attachment></cac:AdditionalDocumentReference>`;
    expect(one({ extra }).invoice).toEqual(one().invoice);
  });

  test('UBL 2.0 with TR1.0 and the lira code TRL is today’s lira, and says so', () => {
    const { invoice, codes, errors } = one({ version: '2.0', customization: 'TR1.0', currency: 'TRL' });
    expect(errors).toEqual([]);
    expect(invoice?.currency).toBe('TRY');
    expect(codes).toContain('ubl.currency.old-code');
    expect(one({ currency: 'YTL' }).invoice?.net).toEqual({ minor: 100_000n, currency: 'TRY' });
  });

  test('a service period from 1 to 31 March ends before 1 April', () => {
    const extra =
      '<cac:InvoicePeriod><cbc:StartDate>2026-03-01</cbc:StartDate><cbc:EndDate>2026-03-31</cbc:EndDate></cac:InvoicePeriod>';
    expect(one({ extra }).invoice?.period).toEqual({
      from: parseDay('2026-03-01'),
      until: parseDay('2026-04-01'),
    });
  });

  test('a service period that ends before it begins is left out with a warning', () => {
    const extra =
      '<cac:InvoicePeriod><cbc:StartDate>2026-03-31</cbc:StartDate><cbc:EndDate>2026-03-01</cbc:EndDate></cac:InvoicePeriod>';
    const { invoice, codes } = one({ extra });
    expect(invoice?.period).toBeUndefined();
    expect(codes).toContain('ubl.period');
  });

  test('the rate that the issuer printed is kept exactly', () => {
    const extra = `<cac:PricingExchangeRate><cbc:SourceCurrencyCode>USD</cbc:SourceCurrencyCode>
      <cbc:TargetCurrencyCode>TRY</cbc:TargetCurrencyCode><cbc:CalculationRate>43.123400</cbc:CalculationRate></cac:PricingExchangeRate>`;
    const { invoice, codes } = one({ currency: 'USD', extra });
    expect(invoice?.printedRate).toMatchObject({
      source: 'USD',
      target: 'TRY',
      rate: { digits: 43_123_400n, scale: 6 },
    });
    expect(codes).not.toContain('ubl.rate.missing');
    expect(one({ currency: 'USD' }).codes).toContain('ubl.rate.missing');
  });

  test('two platforms in the lines choose neither', () => {
    const lines = [
      { name: 'TikTok reklam', net: '600.00', tax: '120.00' },
      { name: 'Instagram reklam', net: '400.00', tax: '80.00' },
    ];
    const { invoice, codes } = one({ lines });
    expect(invoice?.platform).toBeUndefined();
    expect(codes).toContain('ubl.platform.several');
  });
});

describe('withholding and credit notes', () => {
  test('VAT 200 of which 180 withheld (9/10): payable is 1.200 − 180 = 1.020', () => {
    const { invoice, errors } = one({ type: 'TEVKIFAT', withheld: '180.00', payable: '1020.00' });
    expect(errors).toEqual([]);
    expect(invoice && [invoice.tax, invoice.withheld, invoice.payable].map(moneyText)).toEqual([
      '200.00',
      '180.00',
      '1020.00',
    ]);
  });

  test('a credit note takes back: every amount is negative, and it names the invoice it corrects', () => {
    const extra =
      '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>AJN2026000000007</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>';
    const { invoice, codes, errors } = one({ type: 'IADE', extra });
    expect(errors).toEqual([]);
    expect(
      invoice &&
        [invoice.net, invoice.tax, invoice.payable, invoice.lines[0]?.net].map(
          (each) => each && moneyText(each),
        ),
    ).toEqual(['-1000.00', '-200.00', '-1200.00', '-1000.00']);
    expect(invoice?.corrects).toEqual(['AJN2026000000007']);
    expect(codes).toContain('ubl.credit-note');
  });
});

describe('envelopes', () => {
  test('two invoices in one envelope are two, each with its place', () => {
    const { invoices, enveloped, notices } = read(
      envelopeXml([invoiceXml(), invoiceXml({ number: 'AJN2026000000042' })]),
    );
    expect(enveloped).toBe(true);
    expect(invoices.map((each) => [each.number, each.place])).toEqual([
      ['AJN2026000000041', '/sh:StandardBusinessDocument/ef:Package/Elements/ElementList/Invoice[1]'],
      ['AJN2026000000042', '/sh:StandardBusinessDocument/ef:Package/Elements/ElementList/Invoice[2]'],
    ]);
    expect(notices.filter((each) => each.severity !== 'hint')).toEqual([]);
  });

  test('an envelope that states three and holds two says so', () => {
    const { notices } = read(envelopeXml([invoiceXml(), invoiceXml({ number: 'AJN2026000000042' })], 3));
    expect(notices.map((each) => each.code)).toContain('ubl.envelope.count');
  });

  test('an envelope of a despatch advice holds no invoice', () => {
    const { invoices, notices } = read(envelopeXml([], 1, 'DESPATCHADVICE'));
    expect(invoices).toEqual([]);
    expect(notices.map((each) => each.code)).toEqual(['ubl.envelope.no-invoice']);
    expect(notices[0]?.words.tr).toContain('DESPATCHADVICE');
  });
});

describe('rules of the head', () => {
  test('16 characters are a number, 17 are an error that counts them', () => {
    expect(one({ number: 'GIB2026000000011' }).errors).toEqual([]);
    const { errors, invoice } = one({ number: 'GIB20260000000011' });
    expect(errors.map((each) => [each.code, each.place])).toEqual([['ubl.number.shape', '/Invoice/cbc:ID']]);
    expect(errors[0]?.words.tr).toContain('17 karakter');
    expect(invoice?.faults).toEqual(['ubl.number.shape']);
  });

  test('a number of 2025 on an invoice of 2026 is a warning', () => {
    expect(one({ number: 'AJN2025000000041' }).codes).toContain('ubl.number.year');
  });

  test('ten digits under TCKN are an error, ten under VKN are not', () => {
    const { errors } = one({ customerIds: ublId('TCKN', '1880019657') });
    expect(errors.map((each) => each.code)).toEqual(['ubl.party.tax-number-shape']);
    expect(one({ customerIds: ublId('VKN', '1880019657') }).errors).toEqual([]);
  });

  test('under the old scheme VKN_TCKN the length decides', () => {
    expect(one({ issuerIds: ublId('VKN_TCKN', '9205121120') }).invoice?.issuer.taxNumber).toBe('9205121120');
    expect(one({ issuerIds: ublId('VKN_TCKN', '10000000146') }).errors).toEqual([]);
    expect(one({ issuerIds: ublId('VKN_TCKN', '920512112') }).errors.map((each) => each.code)).toEqual([
      'ubl.party.tax-number-shape',
    ]);
  });

  test('leading zeros of a tax number survive', () => {
    expect(one({ issuerIds: ublId('VKN', '0013009006') }).invoice?.issuer.taxNumber).toBe('0013009006');
  });

  test('an issuer with two tax numbers, or none, is an error', () => {
    expect(
      one({ issuerIds: ublId('VKN', '9205121120') + ublId('TCKN', '10000000146') }).errors[0]?.code,
    ).toBe('ubl.party.several-tax-numbers');
    expect(one({ issuerIds: ublId('MERSISNO', '0188001965700027') }).errors[0]?.code).toBe(
      'ubl.party.no-tax-number',
    );
  });

  test('the filler of a company abroad is in order for a customer, a warning for an issuer', () => {
    const customer = one({ customerIds: ublId('VKN', '2222222222') }).notices.find((each) =>
      each.code.startsWith('ubl.party'),
    );
    const issuer = one({ issuerIds: ublId('VKN', '2222222222') }).notices.find((each) =>
      each.code.startsWith('ubl.party'),
    );
    expect([customer?.severity, issuer?.severity]).toEqual(['hint', 'warning']);
  });

  test('an invoice of today is in order, one of tomorrow is an error', () => {
    expect(one({ day: '2026-04-15' }).errors).toEqual([]);
    expect(one({ day: '2026-04-16' }).errors.map((each) => each.code)).toEqual(['ubl.date.future']);
  });

  test('2005-01-01 is the first possible day, the day before is an error', () => {
    expect(one({ day: '2005-01-01', number: 'AJN2005000000041' }).errors).toEqual([]);
    expect(one({ day: '2004-12-31', number: 'AJN2005000000041' }).errors.map((each) => each.code)).toEqual([
      'ubl.date.too-early',
    ]);
  });

  test('30 February, or no date, leaves no invoice', () => {
    expect(one({ day: '2026-02-30' }).invoice).toBeUndefined();
    expect(one({ day: '' }).errors.map((each) => each.code)).toEqual(['ubl.date.unreadable']);
  });

  test('an unknown profile and type are warnings, for lists grow', () => {
    const { codes, errors } = one({ profile: 'YENISENARYO', type: 'YENITIP' });
    expect(errors).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(['ubl.head.ProfileID', 'ubl.head.InvoiceTypeCode']));
  });

  test('no currency, or one that is none, leaves no invoice: a currency is never guessed', () => {
    for (const currency of ['', 'dolar']) {
      const { invoice, errors } = one({ currency });
      expect(invoice).toBeUndefined();
      expect(errors[0]?.code).toBe('ubl.currency');
    }
  });
});
