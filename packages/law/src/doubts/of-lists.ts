import { words } from '@kervan/kit';
import { type Doubt, settled } from './doubt.ts';

/** Lists, days and sources: what is taken to be true when, where sources disagree or only saw it. */
export const ofLists: readonly Doubt[] = [
  settled({
    id: 'E-13.27',
    place: words('Çelişen kaynaklardan hangisi alınır?', 'Which of sources that disagree is taken?'),
    reading: [
      'own-time',
      words(
        'temel metin kendi zamanı için; sonraki kaynak yalnızca belirtilmiş bir günden ve en az B derecesiyle değiştirir',
        'a base text for its own time; a later source changes it only from a stated day and from grade B up',
      ),
    ],
    why: words(
      'Resmî metnin tamamı bulunamadı (E-13.1). C dereceli bir kaynağın gördüğü liste hukuku değiştirmez; görüldüğü günün bilgisi olarak, derecesiyle durur.',
      'The official text was not found whole (E-13.1). A list seen by a grade-C source does not change the law; it stands as what was seen on its day, with its grade.',
    ),
    bearsOn: ['E-9.5', 'E-10.7', 'E-12.3'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-13.28',
    place: words(
      'Yalnızca görüldüğü gün bilinen liste ve eşikler arada neydi?',
      'What were lists and thresholds between the days on which they were seen?',
    ),
    reading: [
      'unknown-between',
      words(
        'iki görülme aynıysa o, farklıysa bilinmiyor; yalnızca yıl ya da ay anan kaynak o günler için sayılır',
        'where two sightings agree, that; where they differ, unknown; a source that names only a year or month counts for its days',
      ),
    ],
    why: words(
      'Değişimin günü yazmıyor; en yakın değeri almak uydurmak olurdu. Ocak 2025’in komisyon listesi ayın ortasında görülmüş sayılır.',
      'The day of change is not told; taking the nearest value would be inventing. The commission list of January 2025 counts as seen in the middle of the month.',
    ),
    bearsOn: ['E-1.3.7', 'E-1.4.T', 'E-9.5', 'E-10.7', 'E-12.4.1', 'E-12.4.2', 'E-12.4.3'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-13.25',
    place: words(
      '2026 artışı, 35 ülke ve deponun kaldırılması hangi gün oldu?',
      'On which day came the rise of 2026, the 35 countries and the depot repeal?',
    ),
    reading: [
      'january-to-april',
      words(
        '1 Ocak, 13 Nisan ve 17 Ocak 2026’da (TAS, AGD)',
        'on 1 January, 13 April and 17 January 2026 (TAS, AGD)',
      ),
    ],
    why: words(
      'KOR2 hepsini 22.09.2026’ya koyar; C derecelidir ve resmî dosyaları okuyan kaynakla çelişir.',
      'KOR2 puts them all on 22 September 2026; it is grade C and conflicts with the source that read the official files.',
    ),
    bearsOn: ['E-12.1.3', 'E-12.3.6', 'E-12.3.7', 'E-12.3.9', 'E-12.4.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-12.3.6',
    place: words(
      'Okunan değişiklik metni 17.01.2026 tarihli Resmî Gazetenin midir?',
      'Is the amending text at hand that of the Official Gazette of 17 January 2026?',
    ),
    reading: ['same', words('odur', 'it is')],
    why: words(
      'Metnin sayfası tarihsizdir (AGD); son değişikliğin gününü ve aynı içeriği TAS verir.',
      'The page of the text has no date (AGD); TAS gives the day of the last amendment and the same content.',
    ),
    bearsOn: ['E-2.4', 'E-7.4', 'E-11.2.2', 'E-12.3.6'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-12.3.6-clauses',
    place: words(
      '17.01.2026 değişikliği burada kullanılan başka bir tanımı da kaldırdı mı?',
      'Did the amendment of 17 January 2026 also remove another definition that is used here?',
    ),
    reading: ['none', words('kaldırmadı sayılır', 'taken not to have')],
    why: words(
      'İki ya da üç bent daha kaldırılmıştır, ama harfleri eldeki nüshada bozuktur (AGD). Hangileri olduğunu söyleyen bir kaynak yoktur.',
      'Two or three more clauses are removed, but their letters are garbled in the copy at hand (AGD). No source says which they are.',
    ),
    bearsOn: ['E-1.1.1', 'E-1.1.2', 'E-1.1.3', 'E-1.1.4', 'E-1.1.5', 'E-1.1.6', 'E-12.3.6'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-3.1-circular',
    place: words(
      'Pazara giriş raporu Genelgenin kaçıncı maddesindedir?',
      'In which article of the circular do market-entry reports stand?',
    ),
    reading: ['twelve', words('m.12', 'art. 12')],
    why: words(
      'Öbür destekler m.13’ten başlar ve aynı sırayla gider; m.12’yi anan bir kaynak yoktur. Yalnızca atıf buna dayanır.',
      'The other supports begin at art. 13 and go in the same order; no source names art. 12. Only the citation rests on it.',
    ),
    bearsOn: ['E-3.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-13.16',
    place: words(
      'Bir kaynağın m.4–m.8 için bütün statüleri sayması alınır mı?',
      'Is one source’s listing of every status under supports 4 to 8 taken?',
    ),
    reading: ['not-taken', words('alınmaz', 'it is not')],
    why: words(
      'GIL’in bu listeleri her destekte aynıdır; bütün limit tabloları tersini gösterir.',
      'Those lists of GIL are the same for every support; every table of limits shows the contrary.',
    ),
    bearsOn: ['E-4.1', 'E-5.1', 'E-6.1', 'E-7.1', 'E-8.1', 'E-9.1'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-10.7-ebay',
    place: words(
      'Mayıs 2025 listesinde ABD varken eBay’de yalnızca oto yedek parça mı desteklenir?',
      'With the USA on the list of May 2025, is eBay supported there for automotive spare parts only?',
    ),
    reading: ['parts-only', words('yalnızca oto yedek parça', 'for automotive spare parts only')],
    why: words(
      'Liste ABD’yi ülke olarak sayar, ayrıca “ABD ve Kanada’da eBay oto yedek parça” der; ülke satırı eBay’i de kapsasaydı bu söz boş kalırdı.',
      'The list has the USA as a country and also says “eBay automotive spare parts (USA, Canada)”; were eBay covered by the country, those words would be empty.',
    ),
    bearsOn: ['E-10.7'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-10.7-day',
    place: words(
      'Çevrim içi mağaza ve komisyonda ülke hangi günün listesinde aranır?',
      'On the list of which day is the country looked up for online store and commission?',
    ),
    reading: [
      'spending-day',
      words(
        'harcama gününün; bu gün E-2.9-earlier-spending’deki okumayla bulunur',
        'of the spending day, which the reading of E-2.9-earlier-spending finds',
      ),
    ],
    why: words(
      'Liste hangi satışların desteklendiğini söyler, bu da satışın yapıldığı güne bakar. Ön onay gününün listesini hiçbir kaynak anmıyor.',
      'The list says which sales are supported, and that looks to the day on which they are made. No source names the list of the pre-approval day.',
    ),
    bearsOn: ['E-2.4', 'E-9.5', 'E-10.7'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-11.3.T',
    place: words(
      'Sunum tablolarında rengi yitmiş işaretler hangi türdendir?',
      'Of which kind are the marks in the tables of the slides whose colour is lost?',
    ),
    reading: [
      'by-the-pages',
      words(
        'aynı sunumun yararlanıcı sayfalarının dediği tür',
        'the kind that the pages on beneficiaries in the same slides tell',
      ),
    ],
    why: words(
      'Slaytların iki tür “evet” ve iki tür “hayır” işareti yalnızca renkle ayrılır, metinde renk yoktur. Bir hesap buna dayanmaz; tablo gösterimi dayanır.',
      'The two kinds of “yes” and the two kinds of “no” of the slides differ by colour alone, and the text has none. No computation rests on it, the showing of the table does.',
    ),
    bearsOn: ['E-11.3.T', 'E-8.1'],
    actsOn: 'none',
  }),
  settled({
    id: 'E-9.5-picked',
    place: words(
      'Bakanlığın pazara giriş koşullarına göre belirlediği ülke (m.16/2), çevrim içi mağaza desteğinin ülke listesinde yoksa da olur mu?',
      'Does a country that the Ministry picked by market-entry conditions (m.16/2) count for the online store although its list lacks it?',
    ),
    reading: [
      'list-only',
      words(
        'hayır: Genelgenin listesi esastır, m.16/2 onun üstüne aranır',
        'no: the circular’s list decides, and m.16/2 is asked on top of it',
      ),
    ],
    why: words(
      'Kaynaklar belirlenen ülkelerin listesini vermez ve 13.04.2026 Genelgesinin listesini tam sayar (TAS); belirleme ilan edilirse listeye girer.',
      'The sources give no list of picked countries and count the list of the circular of 13 April 2026 as whole (TAS); a country that is picked enters the list when that is announced.',
    ),
    bearsOn: ['E-2.4', 'E-9.5'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'facts-later-wins',
    place: words(
      'Aynı olgu hem çeyrek hem ay için söylenmişse hangisi geçerlidir?',
      'Where a fact is told both of a quarter and of a month, which one counts?',
    ),
    reading: ['later', words('sonra söylenen', 'the one told later')],
    why: words(
      'Olgu düzeltilmez, yenisi eklenir: sonraki bildirim öncekinin yerini alır.',
      'Facts are added, never edited: the later statement takes the place of the earlier one.',
    ),
    bearsOn: ['E-2.6'],
    actsOn: 'lines',
  }),
];
