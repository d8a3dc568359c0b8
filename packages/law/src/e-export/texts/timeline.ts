import { AMENDMENT_2026, CIRCULAR_2024, CIRCULAR_2026, DECISION, type RuleText, told } from './rule-text.ts';

/** Section 12.3: what changed when. Rows are numbered in the order of the table. */
export const timelineTexts: readonly RuleText[] = [
  told(
    'E-12.3',
    ['definition', 'second-hand', '–', 'SEED2, TAS, GIL, AGD, TRB24, EID23'],
    'Kararın ve Genelgenin değişiklik çizelgesi. Her satırın kendi tarihi, kaynağı ve güven derecesi vardır.',
    'The time line of changes to the Decision and its circular. Each row has its own date, source and grade.',
  ),
  told(
    'E-12.3.1',
    ['computed', 'second-hand', 'Karar', 'SEED2, IHR, GIR'],
    '5986 sayılı Karar 24 Ağustos 2022 tarihlidir; 25 Ağustos 2022 tarihli ve 31934 sayılı Resmî Gazetede yayımlanmıştır.',
    'Decision 5986 is dated 24 August 2022 and stands in the Official Gazette of 25 August 2022, no. 31934.',
    DECISION,
  ),
  told(
    'E-12.3.2',
    ['computed', 'second-hand', 'Karar m.18', 'EID23'],
    'Ocak 2023: ilk endeksleme. Çevrim içi mağaza desteğinde şirketin ihracat eşiği 2,5 milyon USD olarak geçer.',
    'January 2023: first indexation. The company export threshold of the online-store support is quoted as 2.5 million USD.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-12.3.3',
    ['computed', 'second-hand', 'Genelge m.18, m.19', 'TRB24'],
    'Eylül 2024’te görülen: komisyon listesine Mısır, çevrim içi mağaza listesine Brezilya eklenmiştir.',
    'Seen in September 2024: Egypt has joined the commission list, Brazil the online-store list.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-12.3.4',
    ['computed', 'second-hand', 'Genelge', 'SEED2, OFI, TRB25'],
    '3 Aralık 2024: yeni Genelge. Grup ve organik bağlı markalar kabul edilir; komisyon listesinden Arjantin çıkar, Çin girer (Ocak 2025’te görülmüştür).',
    '3 December 2024: new circular. Group and organically linked brands are accepted; Argentina leaves the commission list, China joins (seen in January 2025).',
    CIRCULAR_2024,
  ),
  told(
    'E-12.3.5',
    ['computed', 'second-hand', 'Rehber', 'GIL'],
    'Mayıs 2025: Bakanlık Rehberi. 26 hedef ülke; komisyon listesinde ABD, Suudi Arabistan, Etsy ve eBay yedek parça; perakende e-ticaret sitesi ihracat eşiği 1 milyon USD.',
    'May 2025: guide of the Ministry. 26 target countries; a commission list with the USA, Saudi Arabia, Etsy and eBay spare parts; retail site export threshold 1 million USD.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-12.3.6',
    ['computed', 'assumed', 'Karar, değişik', 'AGD, TAS, TAH'],
    '17 Ocak 2026 tarihli Resmî Gazete: Kararın son değişikliği. E-ticaret paydaşı ile yurt dışı pazaryeri yeniden tanımlanır; m.6’nın adı değişir ve m.6/2 (depo) kaldırılır; m.11, m.13 ve m.14 kaldırılır; m.12/1 ile m.16/2 yeniden yazılır, m.16/3 ve sonrası eklenir. Okunan metnin bu Gazeteye ait olduğu çıkarımdır.',
    'Official Gazette of 17 January 2026: last amendment of the Decision. Stakeholder and overseas marketplace are defined anew; m.6 is renamed and m.6/2 (depot) repealed; m.11, m.13 and m.14 are repealed; m.12/1 and m.16/2 are rewritten, m.16/3 and what follows added. That the text read belongs to this Gazette is inferred.',
    { ...AMENDMENT_2026, doubts: ['E-13.23', 'E-13.25'] },
  ),
  told(
    'E-12.3.7',
    ['computed', 'second-hand', 'Genelge', 'TAS'],
    '13 Nisan 2026: yeni Genelge. Sipariş başına ödeme reklamı; 35 hedef ülke; komisyon ve çevrim içi mağaza hedef ülkelerde; şirket eşiği 1 milyon USD üzeri; perakende e-ticaret sitesi eşiği 500.000 USD veya 1 milyar TL; konsorsiyum üzerinden gerçek kişiler (m.33/7).',
    '13 April 2026: new circular. Pay-per-order ads; 35 target countries; commission and online store in target countries; company threshold over 1 million USD; retail site threshold 500,000 USD or 1 billion TL; individuals through a consortium (m.33/7).',
    CIRCULAR_2026,
  ),
  told(
    'E-12.3.8',
    ['procedure', 'second-hand', 'Genelge ekleri', 'TAS'],
    '24 Nisan 2026: Genelgenin ekleri.',
    '24 April 2026: annexes of the circular.',
    { since: '2026-04-24' },
  ),
  told(
    'E-12.3.9',
    ['doubt', 'second-hand', '–', 'KOR2'],
    'Bir yazı, %29,28 artışı, 26’dan 35 ülkeye geçişi ve deponun kaldırılmasını 22 Eylül 2026 gününe bağlar; bu, diğer kaynaklarla çelişir.',
    'One article dates the 29.28 % rise, the step from 26 to 35 countries and the depot repeal to 22 September 2026; this conflicts with the other sources.',
    { doubts: ['E-13.25'] },
  ),
];
