import { words } from '@kervan/kit';
import { type Doubt, settled } from './doubt.ts';

/**
 * Statuses: which version asks what, and whose word is taken. A status is answered without a claim, so no other reading can be
 * chosen for a case; each `why` says what the others would be.
 */
export const ofStatuses: readonly Doubt[] = [
  settled({
    id: 'E-13.26',
    place: words(
      '2024 bilgi notunun bütün destekler için saydığı koşullar kimindir?',
      'Whose are the conditions that the briefing of 2024 tells for all supports?',
    ),
    reading: [
      'one-status',
      words('yalnızca perakende e-ticaret sitesinin', 'those of the retail e-commerce site only'),
    ],
    why: words(
      'Kendi markası, üçte iki çevrim içi satış ve Türkiye’de iş merkezi o statünün tanımıdır (E-1.1.3). Herkesten istenseydi bilgi notunun kendi saydığı şirket ve konsorsiyumlar dışarıda kalırdı.',
      'Own brand, two thirds online and head office in Türkiye define that status (E-1.1.3). Asked of everybody, they would shut out the companies and consortia that the briefing itself lists.',
    ),
    bearsOn: ['E-1.1.3'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-13.18',
    place: words(
      'Perakende e-ticaret sitesinin üç ayrı ihracat eşiği çelişki midir?',
      'Are the three export thresholds of the retail site a contradiction?',
    ),
    reading: [
      'versions',
      words(
        'değildir; 2024, Mayıs 2025 ve 13.04.2026 sürümleridir',
        'they are not; they are versions of 2024, May 2025 and 13 April 2026',
      ),
    ],
    why: words(
      'Her kaynak kendi zamanının metnini okur. Değişim günleri kesin değildir; arada kalan günlerde iki eşik de sınanır, sonuç ayrılırsa bilinmiyor denir.',
      'Each source reads the text of its time. The days of change are not certain; on days between, both thresholds are tried, and where they disagree the answer is unknown.',
    ),
    bearsOn: ['E-1.4.T.export'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.4.T-silence',
    place: words(
      'Bir sürümün listesinde anılmayan koşul o sürümde aranmaz mıydı?',
      'Was a condition that a version’s list does not name not asked by that version?',
    ),
    reading: [
      'perhaps-not',
      words(
        'belki aranmıyordu; aranmış gibi ve aranmamış gibi sınanır',
        'perhaps not; it is tried both as asked and as not asked',
      ),
    ],
    why: words(
      'Listeler özetlerden okunur, sessizlik kanıt değildir. Koşulun hiç aranmadığı ya da aynen arandığı okumaları metin olmadan alınamaz.',
      'The lists are read from digests, and silence proves nothing. That it was not asked at all, or asked alike, cannot be taken without the text.',
    ),
    bearsOn: ['E-1.4.T.ownBrandShare', 'E-1.4.T.ownInvoices', 'E-1.4.T.integration'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.4.2-before',
    place: words(
      'Aralık 2024’ten önce “kendi markası” ne kadar pay isterdi?',
      'What share did “own brand” ask before December 2024?',
    ),
    reading: ['unknown', words('bilinmiyor', 'unknown')],
    why: words(
      'Güncelleme kavramı genişlettiğine göre bir koşul vardı; dörtte bir ise ilk kez Mayıs 2025’te görülür.',
      'As the update widened the notion, something was asked; one quarter is first seen in May 2025.',
    ),
    bearsOn: ['E-1.4.2', 'E-1.4.T.ownBrandShare'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.1.3-online',
    place: words(
      '2024’te çevrim içi satışın “önemli kısmı” ne kadardı?',
      'How much was the “significant” online share of 2024?',
    ),
    reading: ['two-thirds', words('üçte iki', 'two thirds')],
    why: words(
      'Kararın tanımı baştan beri üçte iki der (E-1.1.3); “önemli kısmı” özetin sözüdür.',
      'The Decision’s definition says two thirds from the start (E-1.1.3); “significant” is the digest’s word.',
    ),
    bearsOn: ['E-1.1.3', 'E-1.4.T.onlineShare'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.4.T-trust-stamp',
    place: words(
      '13.04.2026’dan sonra Güven Damgasının dengi bir belge perakende e-ticaret sitesine yeter mi?',
      'After 13 April 2026, is a certificate equal to the trust stamp enough for a retail site?',
    ),
    reading: [
      'unsaid',
      words(
        'yazmıyor; tek dayanak oysa bilinmiyor denir',
        'not said; where all rests on it the answer is unknown',
      ),
    ],
    why: words(
      'Yeni metin damgayı ya da altyapı sağlayıcısının hizmetini sayar; önceki metinlerin “dengi” sözü anılmaz (TAS).',
      'The new text lists the stamp or service of an infrastructure provider; the words “or equivalent” of the earlier ones are not told (TAS).',
    ),
    bearsOn: ['E-1.4.T.trustStamp'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.4.T-etbis-2025',
    place: words(
      'Mayıs 2025 Rehberindeki ETBİS net satış eşiği kaç liraydı?',
      'How many lira was the threshold of ETBİS net sales in the guide of May 2025?',
    ),
    reading: [
      'unknown',
      words('bilinmiyor; yalnızca ihracat eşiği sınanır', 'unknown; only the export threshold is tried'),
    ],
    why: words(
      'Rehberin özeti eşiği anar, tutarını vermez (GIL). 2026’nın 1 milyar lirası geriye taşınmaz.',
      'The digest of the guide names the threshold without its figure (GIL). The 1 billion lira of 2026 is not carried back.',
    ),
    bearsOn: ['E-1.4.T.export'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-12.1.2',
    place: words(
      'Statü koşullarındaki TL tutarları her yıl güncellenir mi?',
      'Are the lira amounts in the conditions of statuses updated every year?',
    ),
    reading: [
      'may-move',
      words(
        'güncellenmiş olabilir; görüldüğü yıldan sonra tutar bilinmiyor sayılır',
        'they may have been; after the year in which it was seen the amount counts as unknown',
      ),
    ],
    why: words(
      'Genelge TL koşullarının da “en fazla” artış oranında güncelleneceğini söyler (EID23); ne kadar güncellendiğini hiçbir kaynak söylemiyor.',
      'The circular says that conditions in lira may be updated too, by “at most” the rate of the rise (EID23); by how much they were, no source says.',
    ),
    bearsOn: ['E-12.1.2', 'E-1.4.T.export', 'E-1.5.1', 'E-1.7.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-1.5.1-article',
    place: words(
      '2026 yazısının yinelediği pazaryeri koşulları hangi günlerin koşuludur?',
      'Of which days are the marketplace conditions that an article of 2026 repeats?',
    ),
    reading: [
      'since-the-circular',
      words(
        '13.04.2026’dan yıl sonuna kadar görülmüş sayılır',
        'taken as seen from 13 April 2026 to the end of the year',
      ),
    ],
    why: words(
      'Yazı günsüzdür, ama o günkü Genelgenin m.33/7’sini anlatır (KOR).',
      'The article has no day, but it tells m.33/7 of the circular of that day (KOR).',
    ),
    bearsOn: ['E-1.5.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-13.22',
    place: words(
      'B2B platformunun Türkiye E-İhracat Platformuna üye kazandırma yükümlülüğü sürüyor mu?',
      'Does the B2B platform’s duty to bring its members to the Türkiye E-İhracat Platformu go on?',
    ),
    reading: [
      'told-only',
      words('bilinmiyor; anılır, koşul olarak sınanmaz', 'unknown; it is told and not tried as a condition'),
    ],
    why: words(
      'Platform desteği 17.01.2026’da kaldırıldı; yükümlülüğün kaldırıldığını ya da sürdüğünü söyleyen yoktur.',
      'The platform support was repealed on 17 January 2026; none says that the duty was repealed or goes on.',
    ),
    bearsOn: ['E-1.6.3'],
    actsOn: 'none',
  }),
];
