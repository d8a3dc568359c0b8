import type { reasons as english } from '../en/reasons.ts';

export const reasons: typeof english = {
  title: 'Gerekçe',
  lead: 'Hak edişten her adıma: hangi kural, hangi madde, hangi değerlerle ve nasıl yuvarlandı.',
  tree: 'Hak edişin gerekçeleri',
  keys: 'Ok tuşları gezdirir ve açar; kuralın numarası ne dediğini açar.',
  operands: 'Değerler',
  rounding: 'Yuvarlama',
  roundings: { 'half-up': 'yarım yukarı', down: 'aşağı kesme', up: 'yukarı' },
  unfoldAll: 'İki düzey aç',
  foldAll: 'Hepsini kapat',
  article: 'Madde',
};
