import type { PlatformSetting } from './model.ts';

export const PROMOTION = 'e-export/e-export-promotion';
export const MARKETPLACE = 'e-export/digital-marketplace-promotion';

function social(platform: string, title: string, ...words: readonly string[]): PlatformSetting {
  return { platform, title, support: PROMOTION, kind: 'socialMediaAds', words };
}

function search(platform: string, title: string, ...words: readonly string[]): PlatformSetting {
  return { platform, title, support: PROMOTION, kind: 'searchAds', words };
}

function marketplace(platform: string, title: string, ...words: readonly string[]): PlatformSetting {
  return { platform, title, support: MARKETPLACE, kind: 'payPerClick', words };
}

/**
 * What the spend on a platform is, as far as the supports say (E-4.2, E-5.3), and the words by which bank lines name its
 * advertising; any of it may be set otherwise. A shop's bare name is not enough on a bank line: a purchase is no advertising.
 */
export const PLATFORMS: readonly PlatformSetting[] = [
  social('tiktok', 'TikTok', 'TIKTOK', 'TIK TOK', 'BYTEDANCE'),
  social('meta', 'Meta', 'META PLATFORMS', 'META ADS', 'META REKLAM', 'FACEBK', 'FACEBOOK', 'INSTAGRAM'),
  social('linkedin', 'LinkedIn', 'LINKEDIN ADS', 'LINKEDIN MARKETING', 'LINKEDIN REKLAM'),
  social('pinterest', 'Pinterest', 'PINTEREST'),
  social('snapchat', 'Snapchat', 'SNAPCHAT', 'SNAP INC'),
  search('google', 'Google Ads', 'GOOGLE ADS', 'GOOGLE REKLAM', 'ADWORDS', 'GOOGLEADS'),
  search('microsoft', 'Microsoft Advertising', 'MICROSOFT ADS', 'MICROSOFT ADVERT', 'BING ADS'),
  marketplace(
    'amazon',
    'Amazon Ads',
    'AMAZON ADS',
    'AMAZON ADVERT',
    'AMZN ADS',
    'AMAZON REKLAM',
    'AMAZON ONLINE',
  ),
  marketplace('etsy', 'Etsy', 'ETSY ADS', 'ETSY REKLAM'),
  marketplace('ebay', 'eBay', 'EBAY ADS', 'EBAY ADVERT', 'EBAY REKLAM'),
  marketplace('trendyol', 'Trendyol', 'TRENDYOL REKLAM', 'TRENDYOL ADS'),
  marketplace('hepsiburada', 'Hepsiburada', 'HEPSIBURADA REKLAM', 'HEPSIAD'),
];
