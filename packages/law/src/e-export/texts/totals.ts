import { DECISION, type RuleText, told } from './rule-text.ts';

/** Section 11.1: what one beneficiary may have from all supports in a year (Karar m.10/2). */
export const totalTexts: readonly RuleText[] = [
  told(
    'E-11.1',
    ['computed', 'text', 'Karar m.10/2', 'SEED1, EID23, TAH'],
    'Bir yararlanıcının bu Karardaki desteklerden bir yılda alabileceği toplam, statüsüne göre sınırlıdır; her desteğin kendi üst limitine ek olarak uygulanır.',
    'What one beneficiary may have from the supports of this Decision in a year is limited by status; it applies on top of each support’s own ceiling.',
    { ...DECISION, doubts: ['E-2.31'] },
  ),
  told(
    'E-11.1.T',
    ['computed', 'derived', 'Karar m.10/2', 'SEED1, EID23, TAS'],
    'Yıllık toplamların 2022–2026 tablosu: şirket; perakende e-ticaret sitesi, pazaryeri ve konsorsiyum; B2B platformu. 2022 ve 2023 tutarları yayımlanmıştır; 2026 tutarları şirket ile perakende e-ticaret sitesi, pazaryeri ve konsorsiyum için yayımlanmıştır; diğerleri endeksleme kuralıyla türetilmiştir. Her tutarın kendi güven derecesi vardır.',
    'Table of the yearly totals, 2022–2026: company; retail site, marketplace and consortium; B2B platform. The amounts of 2022 and 2023 are published; those of 2026 are published for company and for retail site, marketplace and consortium; the others are derived by the indexation rule. Each amount has a grade of its own.',
    { doubts: ['E-2.31', 'E-13.7'] },
  ),
];
