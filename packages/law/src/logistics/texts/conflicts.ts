import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { note } from './line.ts';

function open(id: string, [article, sources]: readonly [string, string], tr: string, en: string): RuleText {
  return note(id, ['doubt', 'assumed', article, sources], tr, en, [id]);
}

const NONE = ['–', '–'] as const;

/** Part 9: what was not found and where sources conflict. C-1 stands with the shared rules. */
export const conflictTexts: readonly RuleText[] = [
  open(
    'C-2',
    ['5448 sayılı Karar m.78', 'INOL'],
    '5 birim sınırının aynı anda açık birimler için mi, bütün ömür için mi olduğu bulunamamıştır. Alınan okuma: aynı anda.',
    'Whether the limit of 5 units counts units open at one time or over a lifetime was not found. Reading taken: at one time.',
  ),
  open(
    'C-3',
    ['5448 sayılı Karar m.78; 5448 Genelgesi m.6/15', 'S, ABD, INOL'],
    'Birim desteğinin süresi: bir kaynak her ülke için 5 yıl, bir kaynak 5 birim ve 5 yıl, Genelge ilk aydan 5 yıl der. Ülke başına olması olasıdır, kanıtlanmamıştır; alınan okuma odur.',
    'Length of unit support: one source says 5 years for each country, one says 5 units and 5 years, the circular 5 years from the first month. Per country is likely, not proven; it is the reading taken.',
  ),
  open(
    'C-4',
    ['5448 Genelgesi m.14/1 (2)', 'S, INOL'],
    '25.000.000 TL ciro koşulu 2022 kaynaklarında vardır, sonraki bir sayfada yoktur: güncellendi mi, kalktı mı, aynı mı kaldı bilinmez. Alınan okuma: her yıl güncellenir.',
    'The condition of 25,000,000 TL turnover stands in sources of 2022 and is absent from a later page: whether it was indexed, dropped or left as it is, is unknown. Reading taken: updated every year.',
  ),
  open(
    'C-5',
    ['5448 sayılı Karar m.79 ve sonrası', '–'],
    'İşbirliği kuruluşlarının ve milli katılım organizatörlerinin destek oranları ile üst limitleri bulunamamıştır; desteğe esas tutar gösterilir, TL hak ediş gösterilmez.',
    'Rates and ceilings of cooperation bodies and organisers of national participations were not found; the eligible base is shown and no award in lira.',
  ),
  open(
    'C-6',
    ['5448 sayılı Karar m.10/4', 'LOR, KOB'],
    '2024 ve 2025’in resmî lojistik tabloları bulunamamıştır; tutarlar endekslemeyle türetilmiştir. Aynı 2022 tutarından yürüyen sağlık bölümünün 2025 tutarları 3 destek için tam bin TL olarak basılmıştır; alınan okuma, tam TL’ye kadar türetilen tutardır.',
    'The official logistics tables of 2024 and 2025 were not found; the amounts are derived by indexation. For 3 supports amounts of 2025 are printed in whole thousands for the health section, which started from the same amounts of 2022; the reading taken is the amount derived to the whole lira.',
  ),
  open(
    'C-7',
    NONE,
    'Kararın 4–13. maddelerinin metni (mükerrer destek yasağı, geri alma, yaptırım, kimlere destek verilmeyeceği) bulunamamıştır. Alınan okuma: bir belgenin tutarı bir kez kullanılır; geri alma ve yaptırım hesaplanmaz.',
    'The text of articles 4–13 of the Decision (ban on double support, recovery, sanctions, who may be refused) was not found. Reading taken: the amount of a document is used once; recovery and sanctions are not computed.',
  ),
  open(
    'C-8',
    ['5448 Genelgesi m.21', 'S'],
    'Genelgenin onay tarihi, sayısı ve sonraki sürümleri bulunamamıştır. Eldeki metin tek sürüm sayılır.',
    'Date and number of the circular’s approval, and later versions of it, were not found. The text at hand counts as the only version.',
  ),
  open(
    'C-9',
    NONE,
    '5448 sayılı Karardan 10962 sayılı Karara geçiş hükmü bulunamamıştır: açık dosyalara hangisinin uygulanacağı bilinmez. Alınan okuma: 2025 sonuna kadarki faaliyet ve ödemeler 5448 ile sonuçlanır.',
    'A transition rule from Decision 5448 to Decision 10962 was not found: which one holds for open files is unknown. Reading taken: activities and payments up to the end of 2025 are settled under 5448.',
  ),
  open(
    'C-10',
    NONE,
    'EK-3, EK-5B, EK-7D, EK-8A ve EK-9A listelerinin içeriği bulunamamıştır; listede olup olmadığı beyan ve incelemeci kararıyla alınır.',
    'The contents of lists EK-3, EK-5B, EK-7D, EK-8A and EK-9A were not found; whether something is on a list is taken from declarations and the examiner’s decision.',
  ),
  open(
    'C-11',
    ['5448 Genelgesi m.16/14', 'S'],
    '27879 sayılı Resmî Gazetede yayımlanan DFİF ödemeleri Yönetmeliğinin 7. maddesinin sözü bulunamamıştır; yalnızca Genelgenin ona dayanarak söylediği bilinir.',
    'The wording of article 7 of the DFİF payments Regulation in Official Gazette no. 27879 was not found; only what the circular says on its strength is known.',
  ),
  open(
    'C-12',
    ['5448 sayılı Karar', 'IGE'],
    '5448 sayılı Karar dolaylı vergileri matraha katar, Bakanlığın başka destekleri katmaz; iki hesap birbirine karıştırılmaz.',
    'Decision 5448 counts indirect taxes into the base, other supports of the Ministry do not; the two calculations are never mixed.',
  ),
];
