import type { Words } from '@kervan/kit';

/** One source of the register: its code, what kind of witness it is, and what it is called. */
export interface RuleSource {
  readonly code: string;
  /** `official`: the official body's own text. `reader`: says it read the official file. `summary`: consultancy, press, notes. */
  readonly witness: 'official' | 'reader' | 'summary';
  readonly words: Words;
  /** Where it was published, where it has a public place. */
  readonly address?: string;
}

function source(
  code: string,
  witness: RuleSource['witness'],
  tr: string,
  en: string,
  address?: string,
): RuleSource {
  return { code, witness, words: { tr, en }, ...(address === undefined ? {} : { address }) };
}

const SUMMARY_TR = 'danışmanlık özeti';
const SUMMARY_EN = 'consultancy summary';

/** The codes that `RuleText.sources` uses. The code `–` means that no source stands behind the line. */
export const ruleSources: readonly RuleSource[] = [
  source(
    'SEED0',
    'official',
    'TİM E-İhracat Sekretaryası, TikTok reklam giderleri kılavuzu',
    'TİM E-İhracat Sekretaryası, guide on TikTok ad expenses',
  ),
  source(
    'SEED1',
    'official',
    'Ticaret Bakanlığı, e-ihracat destekleri sunumu',
    'Ministry of Trade, slides on e-export supports',
  ),
  source(
    'SEED2',
    'summary',
    '3 Aralık 2024 Genelgesi üzerine hukuk bürosu notu',
    'law-firm note on the circular of 3 December 2024',
  ),
  source(
    'S',
    'official',
    '5448 sayılı Kararın lojistik desteklerine ilişkin Genelge metni',
    'text of the circular on logistics supports under Decision 5448',
  ),
  source(
    'Q',
    'reader',
    'kardeş bir destekte incelemeci kuruluş uygulaması',
    'practice of an examining body in a sister regime',
  ),
  source(
    'TAS',
    'reader',
    'Karar, Genelge ve 2026 limitlerini okuduğunu söyleyen açık kaynak proje',
    'open-source project that says it read the Decision, the circular and the 2026 limits',
    'github.com/mertzas/tesvik-asistani',
  ),
  source(
    'TAH',
    'reader',
    'aynı projenin e-ticaret destek hesaplayıcısı',
    'e-commerce support calculator of the same project',
    'github.com/mertzas/tesvik-asistani',
  ),
  source(
    'GIL',
    'reader',
    'Bakanlık Rehberinin (Mayıs 2025) özeti',
    'digest of the Ministry’s guide (May 2025)',
    'github.com/hamzahologlu/giliga-ihracat',
  ),
  source(
    'TRB24',
    'summary',
    `${SUMMARY_TR}, Eylül 2024`,
    `${SUMMARY_EN}, September 2024`,
    'github.com/turbaydanismanlik/turbay-danismanlik',
  ),
  source(
    'TRB25',
    'summary',
    `${SUMMARY_TR}, Ocak–Şubat 2025`,
    `${SUMMARY_EN}, January–February 2025`,
    'github.com/turbaydanismanlik/turbay-danismanlik',
  ),
  source(
    'KD24',
    'summary',
    `${SUMMARY_TR}, 2024 limit listesi ve statü ölçütleri`,
    `${SUMMARY_EN}, limit list and status criteria of 2024`,
  ),
  source(
    'KOR',
    'summary',
    `${SUMMARY_TR}, 2026 ihracat destekleri`,
    `${SUMMARY_EN}, export supports of 2026`,
    'github.com/hayko28/korayakdag-website',
  ),
  source(
    'KOR2',
    'summary',
    `${SUMMARY_TR}, limitler ve depo kirası (2026)`,
    `${SUMMARY_EN}, limits and depot rent (2026)`,
    'github.com/hayko28/korayakdag-website',
  ),
  source(
    'EID23',
    'summary',
    `${SUMMARY_TR}, 2023 limitleri`,
    `${SUMMARY_EN}, limits of 2023`,
    'eihracatdestekleri.com',
  ),
  source(
    'EID',
    'summary',
    `${SUMMARY_TR}, desteklerden yararlananlar`,
    `${SUMMARY_EN}, who may use the supports`,
    'eihracatdestekleri.com',
  ),
  source(
    'AGD',
    'official',
    'Karar değişikliğinin metni (nüshası bozuk)',
    'text of the amending Decision (poor copy)',
    'agdenetim.com',
  ),
  source(
    'OFI',
    'official',
    'Genelge metninin ilk 3 maddesi',
    'text of the circular, first 3 articles',
    'ofisus.com',
  ),
  source('OFI2', 'summary', SUMMARY_TR, SUMMARY_EN, 'ofisus.com'),
  source(
    'ABM',
    'official',
    'Konsorsiyum Genelgesi metninin başı',
    'start of the text of the consortium circular',
    'abmevzuat.com',
  ),
  source(
    'TIMS',
    'official',
    'TİM E-İhracat Sekretaryası, başvuru süreci sayfası',
    'TİM E-İhracat Sekretaryası, page on the application process',
    'tim-sekreterya.ono.zone/en/basvuru-sureci',
  ),
  source(
    'TIMA',
    'official',
    'TİM, DTTM aracı sayfası',
    'TİM, page of the DTTM tool',
    'tim-sekreterya.ono.zone/en/amazon',
  ),
  source(
    'ITK',
    'official',
    'bir ihracatçı birliğinin sayfası',
    'page of an exporters’ association',
    'itkib.org.tr',
  ),
  source(
    'INO',
    'summary',
    `${SUMMARY_TR}, hedef ülkeler`,
    `${SUMMARY_EN}, target countries`,
    'inovakademi.com',
  ),
  source('SAB', 'summary', 'gazete haberi, Ağustos 2022', 'newspaper report, August 2022', 'sabah.com.tr'),
  source('ESN', 'summary', 'hukuk bürosu notu, Eylül 2022', 'law-firm note, September 2022', 'esin.av.tr'),
  source('GIR', 'summary', 'gazete haberi, 2022', 'newspaper report, 2022', 'girisimcigazetesi.com'),
  source('IST', 'summary', SUMMARY_TR, SUMMARY_EN, 'istesdanismanlik.com'),
  source('IHR', 'summary', SUMMARY_TR, SUMMARY_EN, 'ihracateksperi.com'),
  source(
    'SCA',
    'summary',
    `${SUMMARY_TR}, sipariş karşılama`,
    `${SUMMARY_EN}, order fulfilment`,
    'scaleistanbul.com',
  ),
  source('PAR', 'summary', 'dergi yazısı, Mart 2024', 'magazine article, March 2024', 'paradergi.com.tr'),
];

/** The source behind a code of `RuleText.sources`, e.g. `TAS`. Undefined for a code that is not in the register. */
export function findRuleSource(code: string): RuleSource | undefined {
  return ruleSources.find((entry) => entry.code === code);
}
