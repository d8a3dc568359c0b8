import { type Grade, type Words, words } from '@kervan/kit';

/** One thing that is told of Decision 10962. Shown, never computed with: its text was not read. */
export interface ToldOf10962 {
  readonly what: Words;
  /** The figure or the words as they were told. */
  readonly figure: Words;
  /** Article of the Decision, or of its circular; absent where it was not told. */
  readonly article?: Words;
  readonly grade: Extract<Grade, 'second-hand'>;
  readonly from: string;
}

/** The Decision that is told to have followed 5448: its name, its days and who says so. */
export const decision10962 = {
  title: words(
    'Hizmet İhracatının Tanımlanması, Sınıflandırılması ve Hizmet Sektörlerinin Desteklenmesi Hakkında Karar (10962)',
    'Decision on defining and classifying service exports and supporting service sectors (10962)',
  ),
  note: words(
    '26.02.2026 tarihli, Resmî Gazete 27.02.2026/33181. Buradaki her satır ikinci elden bilinir; metni okunmamıştır ve hiçbir satırla hesap yapılmaz. 5448 kapsamında açık kalan dosyalar için bir geçiş hükmü olup olmadığı bilinmiyor.',
    'Dated 26 February 2026, Official Gazette of 27 February 2026, no. 33181. Each line here is known at second hand; the text was not read and nothing is computed with it. Whether there is a transitional rule for files still open under 5448 is unknown.',
  ),
} as const;

const CITED = 'ticaret.gov.tr, Çerçeve Karar (aktaran / as told by: GitHub)';

function told(
  what: readonly [tr: string, en: string],
  figure: readonly [tr: string, en: string],
  article?: readonly [tr: string, en: string],
): ToldOf10962 {
  return {
    what: words(...what),
    figure: words(...figure),
    ...(article === undefined ? {} : { article: words(...article) }),
    grade: 'second-hand',
    from: CITED,
  };
}

function article(number: number): readonly [tr: string, en: string] {
  return [`m.${number}`, `art. ${number}`];
}

function perYear(liras: string): readonly [tr: string, en: string] {
  return [`yılda ${liras} TL`, `TRY ${liras.replaceAll('.', ',')} a year`];
}

/** What is told of it, in the order: what it ends, who and how, rates and limits, update. */
export const toldOf10962: readonly ToldOf10962[] = [
  told(
    ['Yürürlükten kaldırdığı kararlar', 'Decisions it repeals'],
    ['5447 (E-Turquality) ve 5448', '5447 (E-Turquality) and 5448'],
    article(49),
  ),
  told(['Yürürlük', 'Effect'], ['01.01.2026’dan itibaren', 'from 1 January 2026'], article(50)),
  told(
    ['Başvuru yolu ve incelemeci kuruluş', 'Way of applying and examiner'],
    [
      'DYS üzerinden; inceleyen yine HİB Genel Sekreterliği',
      'through DYS; the examiner is still the General Secretariat of HİB',
    ],
    ['Genelge m.4', 'circular art. 4'],
  ),
  told(
    ['Lojistik firmasından istenenler', 'What a logistics firm is asked for'],
    ['Ulaştırma Bakanlığı yetki belgesi ve taşıma türleri', 'Transport Ministry licence and transport modes'],
  ),
  told(
    ['Birlik üyeliği', 'Membership of an exporters’ association'],
    [
      'YLDA kullanıcıları dışında artık ön koşul olmadığı anlaşılıyor',
      'apparently no longer a precondition, except for users of YLDA',
    ],
  ),
  told(['Genel destek oranı', 'General support rate'], ['%50', '50 %']),
  told(
    ['Birim desteği', 'Unit support'],
    ['birim başına yılda en çok 6.000.000 TL', 'at most TRY 6,000,000 per unit a year'],
  ),
  told(['Aktarma merkezi', 'Transfer centre'], ['lojistikte birim sayılır', 'counts as a unit in logistics']),
  told(['Belgelendirme', 'Certification'], perYear('4.000.000')),
  told(['Reklam ve tanıtım', 'Advertising'], perYear('25.000.000')),
  told(
    ['Yurt dışı etkinlik', 'Event abroad'],
    [
      'etkinlik başına 1.500.000 TL; prestijli etkinlikte iki katı',
      'TRY 1,500,000 per event; doubled for a prestige event',
    ],
    article(13),
  ),
  told(['Yurt içi etkinlik', 'Event in Türkiye'], ['600.000 TL', 'TRY 600,000'], article(15)),
  told(['Acente komisyonu', 'Agency commission'], perYear('6.000.000')),
  told(
    ['Rapor ve veri tabanları', 'Reports and databases'],
    ['yılda 2.500.000 TL, en çok 5 yıl', 'TRY 2,500,000 a year, at most 5 years'],
    article(23),
  ),
  told(
    ['Uluslararası kuruluşlara üyelik', 'Membership of international bodies'],
    perYear('2.500.000'),
    article(26),
  ),
  told(
    [
      'YLDA (yurt dışı lojistik dağıtım ağları): kurulum ve işletme',
      'YLDA (logistics distribution networks abroad): setting up and running',
    ],
    ['ağ başına 300 milyon TL', 'TRY 300 million per network'],
  ),
  told(['YLDA: cep depolar', 'YLDA: pocket depots'], ['yılda 120 milyon TL', 'TRY 120 million a year']),
  told(['YLDA: tanıtım', 'YLDA: promotion'], ['yılda 20 milyon TL', 'TRY 20 million a year']),
  told(
    ['Yıllık güncelleme', 'Yearly update'],
    [
      'Vergi Usul Kanunu mükerrer m.298/B’deki yeniden değerleme oranı; TÜFE ve Yİ-ÜFE değil',
      'the revaluation rate of the Tax Procedure Law, repeated art. 298/B, not CPI and PPI',
    ],
    article(43),
  ),
];
