import { words } from '@kervan/kit';
import { CLAIM } from '../company.ts';
import { MARKETPLACE, PROMOTION } from '../told/facts.ts';
import { COMPARISONS } from './comparisons.ts';
import { MARKETPLACE_LINES } from './marketplace-lines.ts';
import { PROMOTION_LINES } from './promotion-lines.ts';
import type { Expected } from './types.ts';

/**
 * What the sample comes to, worked out by hand from the rules and never from a run of the program. The award is a range for two
 * reasons: nobody saw whether Germany was a target country on 1 April (8,762.50 apart), and one question is open (10,838.36 apart).
 */
export const EXPECTED: Expected = {
  format: 'kervan-sample-expected/1',
  madeUp: words(
    'Şirket, belgeler ve kurlar uydurmadır.',
    'The company, the documents and the rates are made up.',
  ),
  claim: CLAIM.name,
  quarter: CLAIM.quarter,
  filedOn: CLAIM.filedOn,
  decidedOn: '2026-10-15',
  knownOn: '2026-10-15',
  award: { currency: 'TRY', least: '261187.00', most: '280787.86' },
  supports: {
    [PROMOTION]: {
      eligible: { least: '325469.46', most: '325469.46' },
      award: { least: '214753.27', most: '223515.77' },
    },
    [MARKETPLACE]: {
      eligible: { least: '67903.09', most: '84577.49' },
      award: { least: '46433.73', most: '57272.09' },
    },
  },
  lastDays: { oldest: '2026-10-01', newest: '2026-12-30' },
  open: {
    fact: 'listingComplete',
    platform: 'ornekpazar',
    yes: { least: '272025.36', most: '280787.86' },
    no: { least: '261187.00', most: '269949.50' },
  },
  prepaidLeft: { amount: '500.00', currency: 'USD' },
  notAsked: [
    {
      paymentDay: '2026-06-05',
      amount: { amount: '15000', currency: 'JPY' },
      document: 'AMZ-JP-2605-002',
      why: 'missing-document',
    },
    {
      paymentDay: '2026-06-25',
      amount: { amount: '60.00', currency: 'GBP' },
      document: 'AMZ-UK-2606-002',
      why: 'other-payer',
    },
  ],
  comparisons: COMPARISONS,
  lines: [...PROMOTION_LINES, ...MARKETPLACE_LINES],
};
