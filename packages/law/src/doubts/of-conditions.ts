import { words } from '@kervan/kit';
import type { Doubt } from './doubt.ts';

/** What a condition asks. */
export const ofConditions: readonly Doubt[] = [
  {
    id: 'E-13.13',
    place: words(
      'Yurt dışı marka tescili mi, yurt dışı başvuru mu aranır?',
      'Is an overseas registration required, or is an application enough?',
    ),
    readings: {
      registration: words(
        'bir Madrid ülkesinde tescil (TAS, ITK)',
        'registration in one Madrid country (TAS, ITK)',
      ),
      application: words('başvuru yeterli (KD24, GIL)', 'an application is enough (KD24, GIL)'),
    },
    taken: 'registration',
    why: words(
      'Resmî kuruluşun sayfası (ITK) tescil der; sürüme göre değişmiş olabilir. TRB24/25 her destek ülkesinde tescil der; C derecelidir, seçilemez.',
      'The official body’s page (ITK) says registration; it may differ by version. TRB24/25 say registration in each country of support; they are grade C, so that cannot be chosen.',
    ),
    bearsOn: ['E-2.14'],
    actsOn: 'assessment',
  },
  {
    id: 'E-4.2-pay-per-order',
    place: words(
      'Sipariş başına ödeme 13.04.2026 Genelgesinden önce de destekleniyor muydu?',
      'Was pay-per-order supported before the circular of 13 April 2026?',
    ),
    readings: {
      'from-2026': words('yalnızca 13.04.2026’dan beri', 'only since 13 April 2026'),
      always: words('başından beri', 'from the start'),
    },
    taken: 'from-2026',
    why: words(
      'Önceki metinler sipariş başına ödemeyi anmaz: tıklama başına ödeme (SEED1), görüntüleme ve yorum hizmeti (SEED2).',
      'Earlier texts do not name pay-per-order: pay-per-click (SEED1), display ads and reviews (SEED2).',
    ),
    bearsOn: ['E-4.2'],
    actsOn: 'assessment',
  },
];
