import type { deadlinesEn } from './deadlines-en.ts';

export const deadlinesTr: typeof deadlinesEn = {
  title: (on: string, cases: number) => `${on} günü ${cases} dosyanın süreleri`,
  day: 'Gün',
  left: 'Kalan',
  what: 'Ne',
  state: 'Durum',
  rule: 'Kural',
  daysLeft: (days: number) => `${days} gün`,
  byText: (day: string) => `metne göre ${day}`,
  regimes: 'Rejimin bütünü için',
  none: 'Bu dosyada henüz işleyen bir süre yok.',
  explainHint: 'Her gerekçe adımlarıyla ve kaçırmanın sonucuyla: --explain',
};
