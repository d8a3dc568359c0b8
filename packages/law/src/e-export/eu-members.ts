import type { Source } from '@kervan/kit';

/**
 * Member states of the European Union, ISO 3166 alpha-2: a single pre-approval counts across them for the time limit of order
 * fulfilment (E-6.6). No source lists them; that the circular means the members of today is assumed.
 */
export const euMembers: ReadonlySet<string> = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
]);

export const euMembersSource: Source = {
  rule: 'E-6.6',
  grade: 'assumed',
  article: 'Karar m.6; Genelge m.15',
};
