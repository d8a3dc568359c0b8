import { words } from '@kervan/kit';
import { type Doubt, settled } from './doubt.ts';

/** How much a single firm's support is, where the sources leave one reading only. */
export const ofAmounts: readonly Doubt[] = [
  settled({
    id: 'E-2.2-points',
    place: words(
      'Karar hedef ülke için “20 puana kadar” der; kaç puan eklenir?',
      'The Decision says “up to 20 points” for a target country; how many are added?',
    ),
    reading: ['twenty', words('tam 20 puan', 'the whole 20 points')],
    why: words(
      'Destekleri anlatan kaynakların hepsi hedef ülkede %70 der (TAS, TAH, TRB24/25). Daha düşük bir puanı hiçbiri söylemiyor, bu yüzden seçilemez.',
      'Every source that tells the supports says 70 % in a target country (TAS, TAH, TRB24/25). None tells fewer points, so none can be chosen.',
    ),
    bearsOn: ['E-2.2'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-3.4',
    place: words(
      'Pazara giriş raporunda hedef ülke ilavesi var mı?',
      'Is there a target-country addition for market-entry reports?',
    ),
    reading: ['none', words('yok', 'there is none')],
    why: words(
      'İlaveyi anlatan kaynak yalnızca m.4, m.5 ve m.6’yı sayar (TAS); m.3 için bir ilaveyi hiçbiri söylemiyor.',
      'The source that tells the addition lists m.4, m.5 and m.6 only (TAS); none tells one for m.3.',
    ),
    bearsOn: ['E-2.2', 'E-3.4'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-13.19',
    place: words(
      'Marka/Turquality ürünlerinin satışı Türk ürünü oranına sayılır mı?',
      'Do sales of Brand/Turquality products count in the Turkish-product ratio?',
    ),
    reading: [
      'counts',
      words(
        'sayılır; o zaman üst limitin yarısı sınırdır',
        'they count; half of the ceiling is then the limit',
      ),
    ],
    why: words(
      'Bu ürünlerin payını başka bir ölçü olarak anan ESN ile yarım üst limiti anan SEED1’i birlikte açıklayan okuma budur. Oran, incelemeciye söylendiği gibi alınır; kimin yarıda durduğu E-2.7’de seçilir.',
      'This is the reading that explains ESN, which names the share of such products as another measure, together with SEED1, which names the half ceiling. The ratio is taken as told; who stops at half is chosen under E-2.7.',
    ),
    bearsOn: ['E-2.6', 'E-2.7'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-13.20',
    place: words(
      'Türk ürünü oranı üst limitlerden önce mi uygulanır?',
      'Does the Turkish-product ratio apply before the ceilings?',
    ),
    reading: [
      'before-ceilings',
      words('önce; üst limit ve yıllık toplam sonra keser', 'before; ceiling and yearly total cut after it'),
    ],
    why: words(
      'TAH oranı destek oranıyla çarpar, GIL desteğin satış payını izlediğini söyler; ikisi de hak edişi üst limitten önce küçültür. %75 sınırına göre sırası E-2.34-order’da seçilir.',
      'TAH multiplies the rate by it and GIL says that support follows the sales share; both make the award smaller before any ceiling. Its order against the 75 % limit is chosen under E-2.34-order.',
    ),
    bearsOn: ['E-2.6', 'E-2.8'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.34-grade',
    place: words(
      'Kademesi bilinmeyen ya da en üstte olmayan şirketin üst limiti ne kadardır?',
      'What is the ceiling of a company whose grade is unknown or not the top one?',
    ),
    reading: ['at-most-top', words('“en çok” en üst kademeninki', '“at most” that of the top grade')],
    why: words(
      'Yayımlanan limitler en üst kademenindir (E-1.3.6); öbür kademelerin tutarları bulunamadı (E-13.2), bu yüzden hak ediş bir aralıktır.',
      'The published limits are those of the top grade (E-1.3.6); the amounts of the others were not found (E-13.2), so the award is a range.',
    ),
    bearsOn: ['E-4.T', 'E-6.T', 'E-10.T'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-2.31-yearly',
    place: words(
      'Dönemi yazılmayan üst limitler (m.3, m.6 ve m.8’de konsorsiyum) yıllık mıdır?',
      'Are the ceilings without a stated period (m.3, m.6, and the consortium’s of m.8) yearly?',
    ),
    reading: ['yearly', words('yıllıktır', 'they are yearly')],
    why: words(
      'Aynı Kararın öbür üst limitleri yıllıktır ve hepsi her yıl birlikte güncellenir (E-12.1.1). Başka bir dönemi hiçbir kaynak söylemiyor.',
      'The other ceilings of the Decision are yearly, and all are updated together every year (E-12.1.1). No source tells another period.',
    ),
    bearsOn: ['E-3.T', 'E-6.T', 'E-9.T'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-6.9-after-repeal',
    place: words(
      'Depo kirası kaldırıldıktan sonra ortak üst limit, kirası sürenler için kalır mı?',
      'Does the joint ceiling stay, after depot rent was repealed, for those whose rent runs on?',
    ),
    reading: ['stays', words('kalır', 'it stays')],
    why: words(
      'Süren destek eski kuralıyla sürer; ayrı bir üst limiti hiçbir kaynak söylemiyor.',
      'What runs on runs on under its old rule; no source tells a ceiling of its own.',
    ),
    bearsOn: ['E-6.9', 'E-7.4'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-13.17',
    place: words(
      'Çevrim içi mağaza desteğinin üst limiti kimin için ne kadardır?',
      'What is the ceiling of the online-store support, and for whom?',
    ),
    reading: [
      'three-or-one-and-a-half',
      words(
        '2022 parasıyla konsorsiyum 3 milyon TL, öbürleri 1,5 milyon TL',
        'in the money of 2022, 3 million TL for a consortium, 1.5 million TL for the others',
      ),
    ],
    why: words(
      'Sunum ile 2024 bilgi notu aynı tutarları verir; şirketin 2026 limiti 1,5 milyon TL’nin güncellenmişidir.',
      'The slides and the briefing on the circular of 2024 give the same amounts; the company limit of 2026 is 1.5 million TL updated.',
    ),
    bearsOn: ['E-9.T'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-11.2.6',
    place: words(
      'Heyetlerin, geliştirme projesinin ve platformun destek oranı nedir?',
      'What is the rate of missions, the development project and the platform?',
    ),
    reading: [
      'unknown',
      words(
        'bilinmiyor: uygun gider gösterilir, hak ediş hesaplanmaz',
        'unknown: the eligible expense is shown, no award is computed',
      ),
    ],
    why: words(
      'Hiçbir kaynak oran vermiyor; %50 oldukları söylenemez. Hedef ülkedeki 20 puan da (E-11.2.5) bilinmeyen bir orana eklenirdi.',
      'No source gives a rate; it cannot be said to be 50 %. The 20 points in target countries (E-11.2.5) would be added to an unknown rate.',
    ),
    bearsOn: ['E-11.2.1', 'E-11.2.3', 'E-11.2.4', 'E-11.2.5'],
    actsOn: 'assessment',
  }),
  settled({
    id: 'E-12.2',
    place: words(
      'Yayımlanmamış yıllık limitler nasıl hesaplanır?',
      'How are yearly limits computed that were not published?',
    ),
    reading: [
      'reconstructed',
      words(
        'geri kurulmuş çarpanlarla, 1 TL payla; yayımlanan tutarlar olduğu gibi kalır',
        'by the reconstructed factors, within 1 TL; published amounts stay as they are',
      ),
    ],
    why: words(
      'Hesap, bulunan 23 yayımlanmış tutarın hepsini verir. Kardeş 5973 sayılı Kararda son haneler farklıdır; yuvarlama çizelgeye göre değişir.',
      'The arithmetic gives all 23 published figures found. In the sister Decision 5973 the last digits differ; the rounding depends on the spreadsheet.',
    ),
    bearsOn: ['E-12.2', 'E-12.1.1'],
    actsOn: 'assessment',
  }),
];
