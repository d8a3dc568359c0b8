/** Made-up buying rates of one day: lira for one dollar, euro and pound, and for a hundred yen. */
export interface RateDay {
  readonly day: string;
  /** Number in the year, as the central bank counts its bulletins. */
  readonly number: number;
  readonly dollar: string;
  readonly euro: string;
  readonly pound: string;
  readonly hundredYen: string;
}

type Row = readonly [
  day: string,
  number: number,
  dollar: string,
  euro: string,
  pound: string,
  hundredYen: string,
];

/**
 * Every day that a payment of the sample needs, the 15th of each month, and the open days around the feast of 27–30 May (none
 * appears in between). No rate is a real one. The yen is the same on 26 May and 1 June, so that the payment of 28 May comes to the
 * same lira whichever neighbour a reading takes.
 */
const ROWS: readonly Row[] = [
  ['2026-04-01', 63, '43.8125', '50.6120', '58.9940', '29.1030'],
  ['2026-04-13', 71, '43.8710', '50.7245', '59.1025', '29.1485'],
  ['2026-04-15', 73, '43.9020', '50.7630', '59.1470', '29.1610'],
  ['2026-04-17', 75, '43.9365', '50.8115', '59.1980', '29.1790'],
  ['2026-05-04', 84, '44.3870', '51.3742', '59.9815', '29.3050'],
  ['2026-05-15', 93, '44.6540', '51.6390', '60.3120', '29.3720'],
  ['2026-05-26', 99, '44.9675', '51.9120', '60.7045', '29.4560'],
  ['2026-06-01', 100, '45.1415', '52.0210', '60.8230', '29.4560'],
  ['2026-06-02', 101, '45.1840', '52.0485', '60.8610', '29.4815'],
  ['2026-06-03', 102, '45.2075', '52.0640', '60.8890', '29.4930'],
  ['2026-06-05', 104, '45.2530', '52.0870', '60.9275', '29.5145'],
  ['2026-06-09', 106, '45.3180', '52.1075', '60.9620', '29.5410'],
  ['2026-06-12', 109, '45.3925', '52.1544', '60.9985', '29.5760'],
  ['2026-06-15', 110, '45.4310', '52.1890', '61.0120', '29.5905'],
  ['2026-06-16', 111, '45.4560', '52.2105', '61.0235', '29.6010'],
  ['2026-06-25', 118, '45.6720', '52.4360', '61.2910', '29.7085'],
  ['2026-06-30', 121, '45.8130', '52.5875', '61.4120', '29.7790'],
];

export const RATE_DAYS: readonly RateDay[] = ROWS.map(([day, number, dollar, euro, pound, hundredYen]) => ({
  day,
  number,
  dollar,
  euro,
  pound,
  hundredYen,
}));
