/**
 * The table of limits as the fact file prints it, 2022 to 2025: `S` source text, `P` published, `D` derived, `A` published for another
 * sector of the same Decision. Copied here by hand, so that a slip in either copy shows. Where a year has both, `D` stands first.
 */
export const PRINTED: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'L-T.registration.beneficiary': ['600 000 P', '1 202 000 P', '1 825 777 D', '2 735 105 D | 2 735 000 A'],
  'L-T.legal-advice.beneficiary': [
    '100 000 S',
    '200 390 D | 200 000 D',
    '304 382 D | 303 790 D',
    '455 979 D | 455 092 D',
  ],
  'L-T.market-entry.beneficiary': ['1 800 000 P', '3 607 000 P', '5 478 852 D', '8 207 594 D | 8 206 000 A'],
  'L-T.unit.beneficiary': ['720 000 P', '1 442 000 P', '2 190 325 D', '3 281 216 D'],
  'L-T.advertising.beneficiary': ['1 800 000 P', '3 607 000 D', '5 478 852 D', '8 207 594 D'],
  // The file has 601 000 as A; it is what the rule gives as well, so it is told as derived, with the print beside it.
  'L-T.individual-participation.beneficiary': [
    '300 000 P',
    '601 000 D',
    '912 888 D',
    '1 367 551 D | 1 367 000 A',
  ],
  'L-T.product-placement.beneficiary': ['600 000 P', '1 202 000 D', '1 825 777 D', '2 735 105 D'],
};

/** Rows of applicants who may have the support, whose limit no source gives. */
export const NOT_FOUND: readonly string[] = [
  'L-T.advertising.cooperationBody',
  'L-T.advertising.hib',
  'L-T.individual-participation.cooperationBody',
  'L-T.individual-participation.hib',
  'L-T.national-participation.beneficiary',
  'L-T.national-participation.cooperationBody',
  'L-T.national-participation.hib',
  'L-T.national-promotion.organiser',
  'L-T.national-promotion.cooperationBody',
  'L-T.national-promotion.hib',
  'L-T.product-placement.cooperationBody',
  'L-T.product-placement.hib',
  'L-T.mission.cooperationBody',
  'L-T.mission.hib',
  'L-T.virtual-fair.cooperationBody',
  'L-T.virtual-fair.hib',
  'L-T.competition.cooperationBody',
  'L-T.competition.hib',
];
