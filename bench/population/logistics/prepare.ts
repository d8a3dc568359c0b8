import type { ClaimFile, FactValue } from '@kervan/law';

/** A logistics claim as a program by hand would hold it: days as numbers, money as minor units, facts where they are used. */
export interface PreparedClaim {
  readonly lines: readonly PreparedLine[];
  /** EK-3 by version, the older one first. */
  readonly lists: readonly { readonly until: number; readonly countries: ReadonlySet<string> }[];
}

export interface PreparedLine {
  readonly id: string;
  readonly support: string;
  readonly kind: string;
  readonly item: string;
  readonly who: string;
  readonly body: string;
  readonly countries: readonly string[];
  readonly document: string;
  readonly total: bigint;
  readonly amount: bigint;
  readonly paid: number;
  readonly month: number;
  readonly from: number;
  readonly until: number;
  readonly documentDay: number;
  /** The day on which EK-3 is asked. */
  readonly issued: number;
  readonly eventEnd: number;
  readonly online: boolean;
  /** Days on which the line may be cut: turns of the support year, six months of rent; then first days of the support years. */
  readonly turns: readonly number[];
  readonly years: readonly number[];
  /** Ten-thousandths of a lira for one unit of the currency, on the payment day and on the 15th; 0n for lira. */
  readonly rate: bigint;
  readonly rateOf15th: bigint;
  readonly personDays: bigint;
  /** The most that counts of a fare, kuruş; undefined where the route of the mission was used. */
  readonly fare: bigint | undefined;
  readonly share: bigint;
  readonly points: bigint;
  readonly infoStandArea: bigint;
  readonly showArea: bigint;
  readonly rentedArea: bigint;
}

const minor = (text: string) => BigInt(text.replace('.', ''));
const hundredths = (value: FactValue | undefined) => BigInt(Math.round(Number(value ?? 0) * 100));
const dayOf = (text: string) => Date.parse(text) / 86_400_000;
const RENT = new Set(['grossRent', 'sharedOffice']);

function later(text: string, months: number): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return Date.UTC(year, month - 1 + months, day) / 86_400_000;
}

export function prepareLogistics({ facts, lines, rates, lists }: ClaimFile, fifteenths: readonly string[]) {
  const told = new Map(facts.map(({ fact, subject, value }) => [`${subject?.item ?? ''}|${fact}`, value]));
  const start = String(told.get('|supportStart') ?? '2023-01-01');
  const years = [0, 1, 2, 3].map((year) => later(start, 12 * year));
  const buying = new Map(rates.map(({ currency, day, buying }) => [`${currency}${day}`, minor(buying)]));
  return {
    lists: (lists ?? []).map(({ until, countries }) => ({
      until: until === undefined ? Number.POSITIVE_INFINITY : dayOf(until),
      countries: new Set(countries),
    })),
    lines: lines
      .map((line): PreparedLine => {
        const of = (fact: string) => told.get(`${line.item}|${fact}`);
        const day = line.payment.day ?? '';
        const month = Number(day.slice(5, 7));
        const { from, until } = line.activity;
        const currency = line.amount?.currency ?? 'TRY';
        const halves = RENT.has(line.kind) ? [later(from, 6), later(from, 12)] : [];
        const fare = line.facts?.comparableFare;
        return {
          id: line.id,
          support: line.support,
          kind: line.kind,
          item: line.item ?? '',
          who: line.person ?? '',
          body: line.body ?? '',
          countries: [line.country ?? '', ...(line.moreCountries ?? [])],
          document: `${line.document.issuer}|${line.document.number}`,
          total: minor(line.document.total?.amount ?? '0.00'),
          amount: minor(line.amount?.amount ?? '0.00'),
          paid: dayOf(day),
          month,
          from: dayOf(from),
          until: dayOf(until),
          documentDay: dayOf(line.document.day),
          issued: dayOf(String(of('documentIssuedOn') ?? day)),
          eventEnd: dayOf(String(of('eventEnd') ?? day)),
          online: of('virtual') === true,
          turns: [...years, ...halves],
          years,
          rate: buying.get(`${currency}${day}`) ?? 0n,
          rateOf15th: buying.get(`${currency}${fifteenths[month - 5]}`) ?? 0n,
          personDays: BigInt(String(line.facts?.personDays ?? 0)),
          fare: typeof fare === 'object' && line.facts?.sameRoute !== true ? minor(fare.amount) : undefined,
          share: of('unitHolder') === 'foreignCompany' ? hundredths(of('foreignShare')) : 10_000n,
          points: of('climateDocument') === true ? hundredths(of('additionalPoints')) : 0n,
          infoStandArea: hundredths(of('infoStandArea')),
          showArea: hundredths(of('showArea')),
          rentedArea: hundredths(of('rentedArea')),
        };
      })
      .sort((a, b) => a.paid - b.paid || order(a.document, b.document) || order(a.id, b.id)),
  } satisfies PreparedClaim;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
