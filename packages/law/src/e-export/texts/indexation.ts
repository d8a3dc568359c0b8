import { CIRCULAR_2026, DECISION, type RuleText, told } from './rule-text.ts';
import { timelineTexts } from './timeline.ts';

const RULE = 'Karar m.18';

/** Sections 12.1 and 12.2: the yearly rise of amounts, and the arithmetic that reproduces the published figures. */
const riseTexts: readonly RuleText[] = [
  told(
    'E-12.1.1',
    ['computed', 'second-hand', RULE, 'TAH, INO'],
    'Üst limitler her takvim yılı başında, bir önceki yılın (TÜFE + Yİ-ÜFE)/2 oranında güncellenir.',
    'Ceilings are updated at the start of each calendar year by (TÜFE + Yİ-ÜFE)/2 of the previous year, the mean of consumer and domestic producer inflation.',
    DECISION,
  ),
  told(
    'E-12.1.2',
    ['doubt', 'second-hand', 'Genelge m.41 (2023)', 'EID23'],
    'Genelge, limitlerle birlikte TL koşullarının da “en fazla” bu oranda güncellenebileceğini söyler. Bu yüzden ödenmiş sermaye veya ETBİS satışı gibi TL eşikleri de değişmiş olabilir.',
    'The circular says that TL conditions as well as limits may be updated by “at most” that rate. So TL thresholds such as paid-up capital or ETBİS sales may have moved too.',
    { doubts: ['E-12.1.2'] },
  ),
  told(
    'E-12.1.3',
    ['computed', 'published', RULE, 'KOR2'],
    '2026 artış oranı %29,28 olarak yayımlanmıştır.',
    'The rise for 2026 was published as 29.28 %.',
    { doubts: ['E-13.25'] },
  ),
  told(
    'E-12.2',
    ['computed', 'assumed', RULE, '–'],
    'Yayımlanmış 23 tutarın hepsini veren, geri kurulmuş hesap: 2023 için 3, 2024 için 9, 2025 için 5, 2026 için 6 tutar. Yayımlanmış tutarlar veri olarak tutulur; hesap yalnızca boşlukta, 1 TL payla kullanılır. Kardeş 5973 sayılı Kararda eşit tutarların son haneleri farklıdır.',
    'The reconstructed arithmetic that reproduces all 23 published figures: 3 for 2023, 9 for 2024, 5 for 2025, 6 for 2026. Published figures are kept as data; the arithmetic fills gaps only, within 1 TL. In the sister Decision 5973 equal amounts end in other digits.',
    { doubts: ['E-12.2', 'E-13.7'] },
  ),
  told(
    'E-12.2.T.2023',
    ['computed', 'assumed', RULE, '–'],
    '2022’den 2023’e çarpan 1,80995; dayanağı %64,27 TÜFE ve %97,72 Yİ-ÜFE. Sonuç, aşağıya doğru tam bin TL’ye kesilir.',
    'From 2022 to 2023 the factor is 1.80995, based on 64.27 % TÜFE and 97.72 % Yİ-ÜFE. The result is cut down to a whole thousand TL.',
    { doubts: ['E-12.2'] },
  ),
  told(
    'E-12.2.T.2024',
    ['computed', 'assumed', RULE, '–'],
    '2023’ten 2024’e çarpan 1,54495; dayanağı %64,77 TÜFE ve %44,22 Yİ-ÜFE. Tutar en yakın TL’ye yuvarlanarak gösterilir.',
    'From 2023 to 2024 the factor is 1.54495, based on 64.77 % TÜFE and 44.22 % Yİ-ÜFE. The amount is shown rounded to the nearest TL.',
    { doubts: ['E-12.2'] },
  ),
  told(
    'E-12.2.T.2025',
    ['computed', 'assumed', RULE, '–'],
    '2024’ten 2025’e çarpan 1,3645; dayanağı %44,38 TÜFE ve %28,52 Yİ-ÜFE. 2024’ün yuvarlanmamış çarpımından gidilir, sonuç tam TL’ye kesilir.',
    'From 2024 to 2025 the factor is 1.3645, based on 44.38 % TÜFE and 28.52 % Yİ-ÜFE. It starts from the unrounded product of 2024, and the result is cut to whole TL.',
    { doubts: ['E-12.2'] },
  ),
  told(
    'E-12.2.T.2026',
    ['computed', 'assumed', RULE, 'KOR2'],
    '2025’ten 2026’ya çarpan 1,2928; dayanağı %30,89 TÜFE ve %27,67 Yİ-ÜFE. 2025’in kesilmiş tutarından gidilir, sonuç tam TL’ye kesilir. Çarpanın kendisi yayımlanmıştır.',
    'From 2025 to 2026 the factor is 1.2928, based on 30.89 % TÜFE and 27.67 % Yİ-ÜFE. It starts from the cut figure of 2025, and the result is cut to whole TL. The factor itself is published.',
    { doubts: ['E-12.2'] },
  ),
];

/** Sections 12.4 to 12.6: the lists the Ministry keeps, and the one statistic found. */
const listTexts: readonly RuleText[] = [
  told(
    'E-12.4.1',
    ['computed', 'second-hand', 'EK-Hedef Ülkeler', 'GIL'],
    'Mayıs 2025’te görülen liste, 26 hedef ülke: ABD, Avustralya, BAE, Brezilya, Cezayir, Çin, Endonezya, Fas, Filipinler, Güney Afrika, Güney Kore, Hindistan, Japonya, Kanada, Katar, Kenya, Kuveyt, Malezya, Meksika, Mısır, Nijerya, Suudi Arabistan, Şili, Tayland, Tunus, Vietnam.',
    'The list seen in May 2025, 26 target countries: USA, Australia, UAE, Brazil, Algeria, China, Indonesia, Morocco, the Philippines, South Africa, South Korea, India, Japan, Canada, Qatar, Kenya, Kuwait, Malaysia, Mexico, Egypt, Nigeria, Saudi Arabia, Chile, Thailand, Tunisia, Vietnam.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-12.4.2',
    ['computed', 'second-hand', 'EK-Hedef Ülkeler', 'TAS, KOR2'],
    '2026 listesi, 35 hedef ülke: önceki 26 ülke ile Almanya, Azerbaycan, Fransa, İspanya, İtalya, Portekiz, Romanya, Rusya, Sırbistan.',
    'The list of 2026, 35 target countries: the 26 before and Germany, Azerbaijan, France, Spain, Italy, Portugal, Romania, Russia, Serbia.',
    { ...CIRCULAR_2026, doubts: ['E-13.25'] },
  ),
  told(
    'E-12.4.3',
    ['computed', 'second-hand', 'EK-Hedef Ülkeler', 'TRB24'],
    '2024’te Almanya ve İspanya %50, ABD %70 oranındaydı; bu, 2025’te görülen listeyle uyumludur.',
    'In 2024 Germany and Spain were at 50 %, the USA at 70 %, consistent with the list seen in 2025.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-12.5',
    ['definition', 'second-hand', '–', 'TAS, GIL, EID, SEED2'],
    'Kaynaklarda adı geçen, Bakanlıkça tutulan listeler: sipariş karşılama hizmeti sunan firmalar; onaylı entegrasyon sağlayıcıları; e-ticaret ve dijital pazarlama veri tabanları; e-ticaret paydaşından alınabilecek danışmanlık hizmetleri; e-ihracat tanıtım faaliyetleri; hedef ülkeler; onaylı pazaryerleri. Hedef ülkeler dışındakilerin içeriği bulunamamıştır.',
    'Lists kept by the Ministry that the sources name: firms offering order fulfilment; approved integration providers; databases for e-commerce and digital marketing; consultancy services from e-commerce stakeholders; e-export promotion activities; target countries; approved marketplaces. But for the target countries, their contents were not found.',
    { doubts: ['E-13.9'] },
  ),
  told(
    'E-12.6.1',
    ['definition', 'second-hand', '–', 'PAR'],
    '2024 başında açıklanan hedef: 2028’e kadar e-ihracatın toplam ihracattaki payı %10, yaklaşık 37,5 milyar USD; o günkü pay %1,5. Ödenen destekler ile yararlanıcı sayıları bulunamamıştır.',
    'Target announced early in 2024: e-export at 10 % of exports by 2028, about 37.5 billion USD; the share then was 1.5 %. Supports paid and numbers of beneficiaries were not found.',
  ),
];

/** Section 12: indexation, the time line and the lists. */
export const indexationTexts: readonly RuleText[] = [...riseTexts, ...timelineTexts, ...listTexts];
