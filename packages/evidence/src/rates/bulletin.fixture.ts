/** Made-up bulletins for tests, in the shape of the central bank's files. The rates are invented. */

export interface FixtureRate {
  readonly code: string;
  readonly unit?: string;
  readonly buying?: string;
  readonly selling?: string;
  readonly kod?: string;
}

const RATES: readonly FixtureRate[] = [
  { code: 'USD', buying: '43.1150', selling: '43.1927' },
  { code: 'EUR', buying: '50.2475', selling: '50.3380' },
  { code: 'JPY', unit: '100', buying: '27.1034', selling: '27.2829' },
];

/** A bulletin of a day given as `2026-03-13`; the two attributes may be made to disagree. */
export function bulletinXml(
  day: string,
  rates: readonly FixtureRate[] = RATES,
  attributes: { readonly tarih?: string; readonly date?: string; readonly number?: string } = {},
): string {
  const [year, month, ofMonth] = day.split('-');
  const tarih = attributes.tarih ?? `${ofMonth}.${month}.${year}`;
  const date = attributes.date ?? `${month}/${ofMonth}/${year}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="isokur.xsl"?>
<Tarih_Date Tarih="${tarih}" Date="${date}"  Bulten_No="${attributes.number ?? '2026/51'}" >
${rates.map(currencyXml).join('\n')}
</Tarih_Date>
`;
}

function currencyXml(rate: FixtureRate, order: number): string {
  return `	<Currency CrossOrder="${order}" Kod="${rate.kod ?? rate.code}" CurrencyCode="${rate.code}">
			<Unit>${rate.unit ?? '1'}</Unit>
			<Isim>ÖRNEK PARA</Isim>
			<CurrencyName>SAMPLE CURRENCY  </CurrencyName>
			<ForexBuying>${rate.buying ?? ''}</ForexBuying>
			<ForexSelling>${rate.selling ?? ''}</ForexSelling>
			<BanknoteBuying></BanknoteBuying>
			<BanknoteSelling/>
			<CrossRateUSD/>
			<CrossRateOther/>
	</Currency>`;
}

/** The information-only table: the same root, one rate per currency. */
export const INFORMATION_ONLY_XML = `<?xml version="1.0" encoding="UTF-8"?>
<Tarih_Date Tarih="02.03.2026" Date="03/02/2026" Bulten_No="2026/3">
  <Currency CurrencyCode="AFN"><Unit>1</Unit><CurrencyName>AFGHAN AFGHANI</CurrencyName><ExchangeRate>0.6521</ExchangeRate></Currency>
</Tarih_Date>`;

/** The hourly table: comma decimals, no padding in its date. */
export const HOURLY_XML = `<?xml version="1.0" encoding="UTF-8"?>
<tcmbVeri><baslik_bilgi><kod>DV009</kod></baslik_bilgi>
  <doviz_kur_liste gecerlilik_tarihi="2026-3-5" saat="10:00"><kur><doviz_cinsi_tabani>TRY</doviz_cinsi_tabani>
    <doviz_cinsi>USD</doviz_cinsi><birim>1</birim><alis>43,0443</alis><sira_no>1</sira_no></kur></doviz_kur_liste>
</tcmbVeri>`;
