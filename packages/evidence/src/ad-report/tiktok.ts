import { fold } from '../table/text/fold.ts';

/** The documented English names of the two columns that a TikTok report must have. */
const COUNTRY = ['Country/Region', 'Country / Region', 'Country or region', 'Country/region'].map(fold);
const SPEND = ['Cost', 'Spend', 'Total cost'].map(fold);

/** Names that TikTok's custom reports have beside them; three of these tell the report when a needed column is missing. */
const TYPICAL = new Set(
  [
    'Campaign name',
    'Ad group name',
    'Ad name',
    'Account name',
    'Primary status',
    'By Day',
    'CPC (destination)',
    'CTR (destination)',
    'Clicks (destination)',
    'CPM',
    'Impressions',
    'Reach',
    'Frequency',
    'Cost per conversion (CPA)',
    'Conversion rate (CVR)',
    'Cost per result',
    '2-second video views',
    '6-second video views',
  ].map(fold),
);

/** The country columns by TikTok's documented names. */
export function tiktokCountry(names: readonly string[]): readonly number[] {
  return columnsNamed(names, COUNTRY);
}

/** The spend columns by TikTok's documented names. */
export function tiktokSpend(names: readonly string[]): readonly number[] {
  return columnsNamed(names, SPEND);
}

/** Whether the other names are those of a TikTok report. */
export function looksLikeTiktok(names: readonly string[]): boolean {
  return names.filter((name) => TYPICAL.has(name)).length >= 3;
}

function columnsNamed(names: readonly string[], wanted: readonly string[]): readonly number[] {
  return names.flatMap((name, column) => (wanted.includes(name) ? [column] : []));
}
