import type { OffsetSums, offsetEn } from './offset-en.ts';

export const offsetTr: typeof offsetEn = {
  title: (name: string, amount: string) => `${name}: hak ediş ${amount}`,
  to: 'Kime',
  amount: 'Tutar',
  rule: 'Kural',
  why: 'Neden',
  held: (amount: string) => `Henüz ödenmeyen: ${amount}`,
  nothing: 'Ödeme yok.',
  open: (list: string) => `Kapanmayan borç: ${list}`,
  steps: 'Nasıl bulundu',
  explainHint: 'Her adım, tutarlarıyla: --explain',
  doubts: 'Dayandığı tereddütler',
  taken: 'alınan',
  same: 'herkes aynı tutarı alır',
  notTold: 'söylenmemiş bir bilgi gerektirir',
  payees: { tax: 'Vergi dairesi', socialSecurity: 'SGK', applicant: 'Başvuru sahibi' },
  totals: 'Toplam',
  entitlement: 'Hak edişler',
  done: (count: string) => `${count} hak ediş mahsup edildi`,
  many: (sum: OffsetSums) =>
    `${sum.entitlements} hak ediş, ${sum.entitlement} TL: vergi dairesi ${sum.tax} TL, SGK ${sum.socialSecurity} TL, başvuru sahipleri ${sum.applicant} TL, henüz ödenmeyen ${sum.held} TL (${sum.blocked} hak ediş). ${sum.faults === '0' ? 'Her satır alındı.' : `${sum.faults} satır alınamadı; nedeni satırında yazıyor.`}`,
};
