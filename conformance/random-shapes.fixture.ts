import { EUROPEAN_UNION } from './evaluator/lists.ts';

/** What lines of a support look like. */
export interface Shape {
  readonly good: readonly string[];
  /** Kinds that the support does not pay. */
  readonly bad: readonly string[];
  readonly platforms: readonly string[];
  readonly countries: readonly string[];
  readonly items?: readonly string[];
  /** Answers that the support asks for beside what it asks of everybody. */
  readonly asks: readonly string[];
  /** Its spend is held to a share of sales and so reported. */
  readonly reported?: boolean;
  /** Its lines are of one calendar month. */
  readonly monthly?: boolean;
}

const PAID = ['payer', 'paymentChannel', 'relatedParty', 'supportedElsewhere', 'trademarkTurkiye'];
const PLATFORM = ['accountManaged', 'accessGiven'];
const GOODS = ['turkishProduct', 'objected'];

const SHOPS = ['amazon', 'amazon', 'etsy'];
const WORLD = ['US', 'US', 'DE', 'GB', 'JP'];

function mission(): Shape {
  return {
    good: ['mission'],
    bad: ['mission'],
    platforms: ['fair'],
    countries: WORLD,
    items: ['spring', 'autumn'],
    asks: ['retailGoods', 'realisationReport'],
  };
}

export const SHAPES: Readonly<Record<string, Shape>> = {
  'e-export/market-entry-report': {
    good: ['report', 'analysis', 'conversionReport', 'databaseMembership', 'databaseMembership'],
    bad: ['course'],
    platforms: ['research'],
    countries: WORLD,
    items: ['R1', 'R2', 'R3', 'R4'],
    asks: [...PAID, 'databaseListed'],
  },
  'e-export/digital-marketplace-promotion': {
    good: ['payPerClick', 'payPerOrder', 'display', 'reviewService'],
    bad: ['commission', 'membership'],
    platforms: SHOPS,
    countries: WORLD,
    asks: [...PAID, ...PLATFORM, ...GOODS, 'trademarkAbroad', 'listingComplete'],
    reported: true,
  },
  'e-export/e-export-promotion': {
    good: ['socialMediaAds', 'searchAds', 'influencer', 'nativeAds'],
    bad: ['shoppingPromotion'],
    platforms: ['tiktok', 'google'],
    countries: WORLD,
    asks: [...PAID, ...PLATFORM, ...GOODS, 'foreignLanguageAbroad'],
  },
  'e-export/order-fulfilment': {
    good: ['unitFulfilment', 'returnHandling', 'storage'],
    bad: ['withdrawal', 'disposal', 'commission', 'membership', 'insurance', 'insurance'],
    platforms: SHOPS,
    countries: ['US', 'US', 'GB', 'GB', 'DE', 'DE', ...EUROPEAN_UNION],
    asks: [...PAID, ...PLATFORM, ...GOODS, 'trademarkAbroad', 'becameSale', 'provider'],
    reported: true,
  },
  'e-export/depot-rent': {
    good: ['netRent', 'commonArea'],
    bad: ['deposit', 'commission'],
    platforms: ['depot'],
    countries: WORLD,
    items: ['U1', 'U2', 'U3'],
    asks: [...PAID, 'depotApproved', 'depotApproved', 'depotApproved'],
  },
  'e-export/marketplace-integration': {
    good: ['api', 'erp', 'integrator', 'bridgingSoftware', 'carrierIntegration', 'software', 'cloudService'],
    bad: ['hardware'],
    platforms: ['amazon', 'etsy', 'ebay', 'noon'],
    countries: WORLD,
    asks: [...PAID, ...PLATFORM, 'provider'],
  },
  'e-export/online-store': {
    good: ['storeOpening', 'storeDesign', 'storeManagement', 'storeFee', 'stakeholderService'],
    bad: ['salesCommission', 'deposit', 'advertising'],
    platforms: ['tmall', 'rakuten'],
    countries: ['CN', 'CN', 'JP', 'IN', 'BR', 'BR', 'DE'],
    asks: [
      ...PAID,
      ...PLATFORM,
      ...GOODS,
      'marketplaceApproved',
      'storeOpened',
      'serviceListed',
      'entryCondition',
    ],
  },
  'e-export/marketplace-commission': {
    good: ['commission'],
    bad: ['membership', 'extraService'],
    platforms: ['etsy', 'ebay', 'shopee'],
    countries: ['BR', 'IN', 'IN', 'ID', 'PH', 'AR', 'AR', 'US', 'CA', 'EG', 'SA'],
    asks: [...PAID, ...PLATFORM, ...GOODS, 'trademarkAbroad', 'listingComplete'],
    monthly: true,
  },
  'e-export/sector-trade-mission': mission(),
  'e-export/buyer-mission': mission(),
  'e-export/virtual-mission': mission(),
  'e-export/promotion-project': {
    good: ['promotion', 'consultancy', 'marketResearch', 'report'],
    bad: ['rent'],
    platforms: ['campaign'],
    countries: WORLD,
    items: ['alpha', 'beta', 'gamma'],
    asks: ['directorateApproved'],
  },
  'e-export/development-project': {
    good: ['development'],
    bad: ['development'],
    platforms: ['campaign'],
    countries: WORLD,
    items: ['alpha', 'beta', 'gamma'],
    asks: ['feasibility', 'realisationReport'],
  },
  'e-export/national-platform': {
    good: ['platform'],
    bad: ['platform'],
    platforms: ['national'],
    countries: WORLD,
    asks: ['feasibility'],
  },
};
