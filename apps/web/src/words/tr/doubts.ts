import type { doubts as english } from '../en/doubts.ts';

export const doubts: typeof english = {
  title: 'Tereddütler',
  lead: 'Metnin açık olmadığı yerler. Her biri için: benimsenen okuma, nedeni ve öteki okumaların her birinde hak ediş.',
  none: 'Hak ediş tereddütlü bir yere dayanmıyor.',
  taken: 'Benimsenen okuma',
  chosenBy: '{by} seçti',
  byDefault: 'varsayılan',
  why: 'Nedeni',
  others: 'Başka bir okumada',
  reading: 'Okuma',
  award: 'O zaman hak ediş',
  differs: 'Fark',
  same: 'hak ediş aynı',
  take: 'Bu okumayı benimse',
  takeTitle: 'Başka bir okumayı benimse',
  takeText: 'Makbuz kimin neden seçtiğini yazar. Varsayılan okumaya istendiği zaman dönülebilir.',
  reason: 'Gerekçe',
  missing: 'Bir okuma için ad ve gerekçe gerekir.',
  restore: 'Varsayılan okumaya dön',
  decided: 'Başvuru karara bağlandı; okumaları olduğu gibi kalır.',
};
