import type { PlatformSetting } from '@kervan/evidence';
import { MARKETPLACE } from './facts.ts';

/** The invented marketplace: pay-per-click ads on it are marketplace promotion (E-4.2). */
export const PLATFORMS: readonly PlatformSetting[] = [
  {
    platform: 'ornekpazar',
    title: 'ÖrnekPazar EU',
    support: MARKETPLACE,
    kind: 'payPerClick',
    words: ['ORNEKPAZAR', 'ÖRNEKPAZAR'],
  },
];
