/**
 * Countries to ask about, typed without looking at any list: all of Europe, and those of the world that trade most. A country that
 * a list has by mistake, or lacks by mistake, is asked about all the same.
 */
export const COUNTRIES = `
  AD AE AL AM AO AR AT AU AZ BA BD BE BG BH BO BR BY CA CH CI CL CM CN CO CR CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK
  HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KR KW KZ LB LI LK LT LU LV LY MA MC MD ME MG MK MM MT MX MY NG NL NO NP NZ OM PA PE PH PK
  PL PT PY QA RO RS RU SA SE SG SI SK SM SN TH TJ TM TN TR TW TZ UA UG US UY UZ VA VE VN XK YE ZA ZM`
  .trim()
  .split(/\s+/);
