import type { RuleSource } from '../../e-export/texts/rule-sources.ts';

function source(
  code: string,
  witness: RuleSource['witness'],
  tr: string,
  en: string,
  address: string,
): RuleSource {
  return { code, witness, words: { tr, en }, address };
}

/** Sources of Decision 5448 beside the circular itself (S) and the practice of a sister regime (Q), which both regimes cite. */
export const logisticsRuleSources: readonly RuleSource[] = [
  source(
    'LEX',
    'official',
    '5448 sayılı Karar metninin ilk 3 maddesi',
    'text of Decision 5448, first 3 articles',
    'lexpera.com.tr',
  ),
  source(
    'DTO',
    'official',
    'Bakanlığın 13 Şubat 2023 tarihli limit yazısı, deniz ticaret odası sirkülerinde',
    'Ministry letter of 13 February 2023 on limits, in a circular of the Chamber of Shipping',
    'denizticaretodasi.org.tr',
  ),
  source(
    'IGE',
    'summary',
    'hizmet ihracatı desteklerine başvuru yazısı, 13 Mayıs 2022',
    'article on applying for service-export supports, 13 May 2022',
    'igeme.com.tr',
  ),
  source(
    'ABD',
    'summary',
    'müşavirlik özeti, lojistik destek unsurları, 13 Mayıs 2022',
    'accountants’ summary of the logistics supports, 13 May 2022',
    'abdanmerymm.com',
  ),
  source(
    'INOL',
    'summary',
    'danışmanlık özeti, lojistik destekleri (2022 ve 2023 görüntüleri)',
    'consultancy summary of the logistics supports (snapshots of 2022 and 2023)',
    'inovakademi.com',
  ),
  source(
    'ISTL',
    'summary',
    'danışmanlık özeti, lojistik sektörü teşvikleri',
    'consultancy summary, incentives for the logistics sector',
    'istesdanismanlik.com',
  ),
  source(
    'LOR',
    'summary',
    'danışmanlık özeti, aynı Kararın sağlık bölümü, 2025 tutarları',
    'consultancy summary, health section of the same Decision, amounts of 2025',
    'loradanismanlik.com',
  ),
  source(
    'KOB',
    'summary',
    'danışmanlık özeti, aynı Kararın sağlık bölümü, 2023 tutarları',
    'consultancy summary, health section of the same Decision, amounts of 2023',
    'kobidesk.com.tr',
  ),
  source(
    'TUIK',
    'summary',
    'TÜİK on iki aylık ortalama değişim oranlarını aktaran haberler ve endeks serileri',
    'news and index series that give TÜİK’s changes over twelve-month averages',
    'memursite.com',
  ),
  source(
    'TEB',
    'summary',
    'KEP ile tebligat üzerine hukuk bürosu notları',
    'law-firm notes on service by registered e-mail',
    'mihci.av.tr',
  ),
  source(
    'GEN',
    'reader',
    '10962 sayılı Kararı ve yeni Genelgeyi okuduğunu söyleyen açık kaynak proje',
    'open-source project that says it read Decision 10962 and the new circular',
    'github.com',
  ),
];
