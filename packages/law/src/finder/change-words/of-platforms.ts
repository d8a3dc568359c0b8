import type { FactName } from '../../facts/catalogue.ts';
import { type ChangeWords, change } from './change-word.ts';

/** What a firm would do about its accounts, listings and goods, and what the Ministry would decide about places. */
export const ofPlatforms: Readonly<Partial<Record<FactName, ChangeWords>>> = {
  accountManaged: {
    yes: change(
      2,
      'platform hesabının yönetimini kendinize ya da organik bağlı şirketinize alın',
      'take over the platform account yourself or through an organically linked company',
    ),
  },
  accessGiven: {
    yes: change(
      1,
      'incelemeci kuruluşa hesapta okuma (analist) yetkisi verin',
      'give the examining body read (analyst) access to the account',
    ),
  },
  listingComplete: {
    yes: change(
      1,
      'ilanlara KTÜN (GTIN), menşe ülke ve tescilli marka girin',
      'add GTIN, country of origin and the registered brand to the listings',
    ),
  },
  turkishProduct: {
    yes: change(
      4,
      'tamamen ya da kısmen Türkiye’de üretilen ürünleri tanıtın',
      'promote products wholly or partly made in Türkiye',
    ),
  },
  autoParts: {
    no: change(
      4,
      'otomotiv yedek parçası dışındaki ürünleri satın',
      'sell goods other than automotive spare parts',
    ),
    yes: change(
      4,
      'bu pazaryerinde otomotiv yedek parçası satın',
      'sell automotive spare parts on this marketplace',
    ),
  },
  countryPicked: {
    yes: change(
      5,
      'Bakanlığın bu ülkeyi pazara giriş koşullarına göre belirlemesi gerekir',
      'have the Ministry pick this country by its market-entry conditions',
    ),
  },
  marketplaceApproved: {
    yes: change(
      5,
      'Bakanlıkça onaylı bir pazaryeri seçin ya da onay isteyin',
      'choose a marketplace approved by the Ministry, or ask for its approval',
    ),
  },
  storeOpened: { yes: change(2, 'çevrim içi mağazayı açın', 'open the online store') },
  foreignLanguageAbroad: {
    yes: change(
      1,
      'tanıtımı yurt dışına yönelik ve yabancı dilde yapın',
      'aim the promotion abroad, in a foreign language',
    ),
  },
  activityListed: {
    yes: change(
      1,
      'E-İhracat Tanıtım Faaliyetleri Listesi’ndeki bir faaliyeti seçin',
      'choose an activity on the list of e-export promotion activities',
    ),
  },
  objected: {
    no: change(
      4,
      'incelemecinin zararlı bulduğu tanıtımı düzeltin',
      'change the promotion that the examiner found harmful',
    ),
  },
};
