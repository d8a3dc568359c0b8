import type { limits as english } from '../en/limits.ts';

export const limits: typeof english = {
  title: 'Tavanlar ve günler',
  lead: 'Bu başvurudan sonra her tavandan ne kaldığı ve her başvurunun ne zaman yapılabileceği.',
  ceilings: 'Her tavandan kalan',
  ceilingsNone: 'Bu başvurunun kalemlerine bir tavan uygulanmıyor.',
  size: 'Tavan',
  usedBefore: 'Önceden kullanılan',
  usedNow: 'Bu başvuruda kullanılan',
  free: 'Kalan',
  barLabel:
    '{title}: {size} tavanın {before} kadarı önceden, {now} kadarı bu başvuruda kullanıldı; {left} kaldı.',
  windows: 'Başvuru süreleri',
  windowsNone: 'Bir başvuru süresi hesaplanamadı.',
  deadlines: 'Bütün süreler, takviminizde de',
  window: 'Başvuru',
  opensOn: 'Açılış günü',
  lastDay: 'Son gün',
  judged: 'Değerlendirme',
  left: '{count, plural, =0 {bugün son gün} other {# gün kaldı}}',
  past: '{count, plural, other {# gün önce doldu}}',
  units: { TRY: 'lira', things: 'adet', days: 'gün', months: 'ay' },
  rule: 'Kural',
};
