import type { coverageEn, diffEn, matrixEn } from './over-time-en.ts';

export const matrixTr: typeof matrixEn = {
  title: (on: string, known: string) =>
    `${on} günü destekler × yararlanıcılar × ülkeler (mevzuatın bilindiği gün ${known})`,
  legend: 'İşaretler',
  doubtMark: 'tereddüdün başka okumasıyla işaret değişir ya da işaretin rengi kayıptır',
  countries: 'Hangi ülkeler için',
  deviations: 'Bir tereddüde dayanan işaretler',
  doubts: 'Tereddütler ve alınan okuma',
  figures: 'Başvurana göre oran ve üst limitler',
  rate: (figure: string) => `oran: ${figure}`,
  ceiling: (figure: string) => `üst limit: ${figure}`,
  amounts: 'Genelgenin o günkü tutarları',
  successor: 'Sonraki Karar için anlatılanlar (hiçbiriyle hesap yapılmaz)',
};

export const diffTr: typeof diffEn = {
  title: (from: string, to: string, known: string) => `${from} – ${to} (mevzuatın bilindiği gün ${known})`,
  nothing: 'Kaynakların söylediği kadarıyla iki gün arasında bir şey değişmedi.',
  acts: 'Aradaki düzenlemeler ve görülen metinler',
  changes: (groups: number, changes: number) => `Değişenler: ${groups} kümede ${changes} değişiklik`,
  since: (day: string) => `${day} gününden beri`,
  concerns: 'Kimin için',
  learned: 'Önceki gün bilinmeyip sonra öğrenilenler',
  knownSince: (day: string) => `yayımlandığı gün ${day}`,
  explainHint: 'Her değişiklik, eskisi ve yenisi, kuralı ve maddesiyle: --explain',
};

export const coverageTr: typeof coverageEn = {
  title: (ids: number) => `Toplanan olguların ${ids} kimliği`,
  unmapped: (count: number) =>
    count === 0 ? 'Dışarıda kalan yok: her kimliğin karşılığı var.' : `Karşılığı olmayan: ${count}`,
  exceptions: 'Adıyla ve gerekçesiyle istisnalar',
  classes: 'Sınıflara göre kimlikler',
  class: 'Sınıf',
  kind: 'Tür',
  ids: 'Kimlik',
  withCases: 'İki yönüyle örneği olan',
  natures: 'Ne söylediğine göre kimlikler',
  nature: {
    cap: 'tutar',
    rate: 'oran',
    date: 'gün',
    list: 'liste',
    condition: 'koşul',
    computation: 'hesap',
    process: 'işlem adımı',
    document: 'belge',
    definition: 'tanım',
    'source-note': 'kaynak notu',
    unknown: 'bilinmiyor',
  },
  cases: (files: number) => `Okunan örnekler: ${files} dosya.`,
  noCases: 'Uyum örnekleri burada yok; kaynak kodla birlikte gelir. Örnekler gösterilmedi.',
  every: 'Bütün kimlikler',
  id: 'Kimlik',
  where: 'Nerede',
  casesColumn: 'Örnek: sağlanan + sağlanmayan',
  explainHint: 'Her kimlik, uygulandığı yerle: --explain, --json',
};
