import { describe, expect, test } from 'vitest';
import { platformNamed, platformsNamed, platformTitle } from './platform-names.ts';

describe('platforms by the words of a document', () => {
  test('a line of an agency’s invoice names one', () => {
    expect(platformNamed('TikTok reklam bedeli, Mart 2026')).toBe('tiktok');
    expect(platformNamed('META ADS HARCAMASI')).toBe('meta');
    expect(platformNamed('Instagram ve Facebook reklamları')).toBe('meta');
  });

  test('two platforms are two, and none of them is the one', () => {
    expect(platformsNamed('TikTok ve Google Ads')).toEqual(['tiktok', 'google']);
    expect(platformNamed('TikTok ve Google Ads')).toBeUndefined();
  });

  test('a word that only contains a name is no platform', () => {
    expect(platformsNamed('metal etiket, amazonit taşı, metadata')).toEqual([]);
  });

  test('titles are written as the platforms write them, an unknown id stays as it is', () => {
    expect([platformTitle('tiktok'), platformTitle('ornekpazar')]).toEqual(['TikTok', 'ornekpazar']);
  });
});
