/** The supports by the names that cases tell, as far as clocks tell them apart. */
const E = (name: string): string => `e-export/${name}`;
const L = (name: string): string => `logistics/${name}`;

export const MARKET_ENTRY_REPORT = E('market-entry-report');
export const MARKETPLACE_PROMOTION = E('digital-marketplace-promotion');
export const E_EXPORT_PROMOTION = E('e-export-promotion');
export const ORDER_FULFILMENT = E('order-fulfilment');
export const DEPOT_RENT = E('depot-rent');
export const INTEGRATION = E('marketplace-integration');
export const ONLINE_STORE = E('online-store');
export const COMMISSION = E('marketplace-commission');
export const NATIONAL_PLATFORM = E('national-platform');

/** Supports of cooperation bodies, for which no source names a window of filing. */
const OF_BODIES: readonly string[] = [
  E('sector-trade-mission'),
  E('buyer-mission'),
  E('virtual-mission'),
  E('promotion-project'),
  E('development-project'),
  NATIONAL_PLATFORM,
];

/** Supports of single firms under Decision 5986 that are filed for by quarters. */
export const BY_QUARTERS: readonly string[] = [
  MARKET_ENTRY_REPORT,
  MARKETPLACE_PROMOTION,
  E_EXPORT_PROMOTION,
  ORDER_FULFILMENT,
  INTEGRATION,
  ONLINE_STORE,
  COMMISSION,
];

export const REGISTRATION = L('registration-protection');
export const MARKET_ENTRY_DOCUMENTS = L('market-entry-documents');
export const UNIT = L('unit');
export const ADVERTISING = L('advertising');
export const INDIVIDUAL_PARTICIPATION = L('individual-participation');
export const NATIONAL_PARTICIPATION = L('national-participation');
export const NATIONAL_PROMOTION = L('national-promotion');
export const PRODUCT_PLACEMENT = L('product-placement');
export const TRADE_MISSION = L('trade-mission');
export const BUYER_MISSION = L('buyer-mission');
export const MISSIONS: readonly string[] = [TRADE_MISSION, BUYER_MISSION];
export const VIRTUAL_FAIR = L('virtual-fair');
export const COMPETITION = L('competition-event');

/** Every support that clocks know, by regime. */
export const SUPPORTS_WITH_CLOCKS = {
  'e-export': [...BY_QUARTERS, DEPOT_RENT, ...OF_BODIES],
  logistics: [
    REGISTRATION,
    MARKET_ENTRY_DOCUMENTS,
    UNIT,
    ADVERTISING,
    INDIVIDUAL_PARTICIPATION,
    NATIONAL_PARTICIPATION,
    NATIONAL_PROMOTION,
    PRODUCT_PLACEMENT,
    ...MISSIONS,
    VIRTUAL_FAIR,
    COMPETITION,
  ],
} as const satisfies Readonly<Record<'e-export' | 'logistics', readonly string[]>>;
