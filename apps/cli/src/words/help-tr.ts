import type { CommandName } from '../command-name.ts';
import type { OptionName } from '../options.ts';
import type { helpEn } from './help-en.ts';

type Pairs = readonly (readonly [string, string])[];

const BAD: readonly [string, string] = [
  '2',
  'komut satırı ya da verilen bir dosya hatalı; hiçbir şey yazılmadı',
];
const FAULT: readonly [string, string] = ['3', 'Kervan’ın kendi hatası'];

function exits(ok: string, no?: string): Pairs {
  return no === undefined ? [['0', ok], BAD, FAULT] : [['0', ok], ['1', no], BAD, FAULT];
}

const summaries: Readonly<Record<CommandName, string>> = {
  sample: 'uydurma bir şirketin belgelerini ve onlardan çıkan başvuruyu bir klasöre yazar',
  read: 'belgelerin ne olduğunu, içindeki olguları ve kullanılamayan yerleri söyler',
  reconcile: 'bildirilen, faturalanan ve ödeneni karşılaştırır, başvuruyu çıkarır',
  assess: 'bir başvurunun hak ettiğini gerekçeleriyle gösterir',
  replay: 'bir makbuzu yeniden karara bağlar: kuruşu kuruşuna aynı çıkmalıdır',
  status: 'firmanın hangi statüyü alabileceğini, eksiğini, karar vereni ve sıradaki soruyu gösterir',
  'status simulate': 'aynı olguları her statüde dener: hangisi daha çok öder, her birinde ne eksik',
  supports:
    'firmaya hangi desteklerin açık olduğunu, neye bağlı olduklarını ve ötekileri ne açacağını gösterir',
  matrix: 'bir gündeki destekler × yararlanıcılar × ülkeler tablosu',
  deadlines:
    'açık dosyalarda neyin hangi güne kadar yapılacağını gerekçesiyle gösterir; takvim olarak da yazar',
  offset: 'vadesi geçmiş vergi ve SGK borcu ile haciz varken hak edişten kime ne ödeneceğini gösterir',
  'law show': 'bir kuralın ne dediğini, ne zamandan beri dediğini ve kaynağının güvenilirliğini gösterir',
  'law list': 'bütün kuralları ya da bir sözü içerenleri listeler',
  'law doubts': 'metnin açık olmadığı yerleri, okumalarını ve alınan okumayı gösterir',
  'law diff': 'mevzuatta iki gün arasında neyin, kim için, hangi düzenlemeyle değiştiğini gösterir',
  'law coverage': 'toplanan olguların her kimliğinin ne olduğunu gösterir; karşılığı olmayan başta',
  facts: 'mevzuatın sorabileceği her olguyu, soru ve yanıtlarıyla listeler',
  schema: 'bir girdi ya da çıktının JSON Schema’sını yazar',
};

const details: Readonly<Record<CommandName, string>> = {
  sample:
    'Raporlar, ödemeler, faturalar, banka dökümleri, kur bültenleri, şirketin söyledikleri, elle hesaplanmış beklenen hak ediş ve claim.json. Hepsi uydurmadır. İçinde bir şey olan klasör, --overwrite verilmedikçe kabul edilmez.',
  read: 'Belge adından değil içeriğinden tanınır. Klasör verilirse içindeki her dosya okunur. --json ile tek dosya “reading” şemasında bir nesne, birden çok dosya bir liste verir.',
  reconcile:
    'Klasörler ya da tek tek dosyalar verin. İlk klasörde beneficiary.json, facts.json, mappings.json, typed-invoices.json, confirmations.json ve platforms.json, bir seçenek başkasını göstermedikçe, belgelerin yanında söylenenler olarak alınır; claim.json, expected.json ve örneğin README’si okunmaz. Yanıt (“reconciliation” şeması) platform, ay ve ülke bazında, her farkın nedeniyle karşılaştırmadır.',
  assess:
    'Bir başvuru dosyası alır (“claim” şeması; “-” standart girdiden okur) ya da her satırında iki Karardan birine göre bir başvuru olan, .ndjson ile biten bir dosya: o zaman her satıra bir sonuç, yanına toplamlar yazılır. Başvuru tek bir Karara göre yapılır; hangisi olduğunu “regime” alanı söyler. Hak ediş tek tutardır; eksik bilgi varsa aralıktır ve onu en çok daraltan soru başta gelir. Yanıt “assessment” şemasındadır.',
  replay:
    'Makbuzun andığı mevzuat modülü arşivden alınır, asla makbuzdan değil. --today ile aynı başvuru bugünün mevzuatıyla değerlendirilir ve değişenler listelenir. “-” standart girdiden okur. Yanıt “replay” şemasındadır.',
  status:
    'DOSYA (FILE) firmanın olgularını taşır (“status-facts” şeması; “-” standart girdiden okur); --fact bunlara ekler, sonra gelen geçerlidir. Tutar 600000USD, pay 66.67 ya da 2000000/3000000 diye yazılır. --ask soruları tek tek sorar. Kararı yetkili kuruluş verir; burada kaynakların ne aradığı yazar. Yanıt “status” şemasındadır.',
  'status simulate':
    'DOSYA (FILE) ve --fact, “kervan supports” komutundaki gibidir. --claim verilirse o başvurunun satırları kendi olguları, kullanımları ve okumalarıyla her statüde değerlendirilir; verilmezse yılın en çok ne getirebileceği karşılaştırılır. Kimse aynı anda iki statü taşımaz. Yanıt “simulator-answers” şemasındadır.',
  supports:
    'DOSYA (FILE) firmanın olgularını söyler: “finder”, “simulator” ya da “status-facts” şemasında bir dosya ya da bir başvuru (olguları, kullanımları ve okumaları alınır); “-” standart girdiden okur. --fact bunlara ekler, sonra gelen geçerlidir: AD=DEĞER ya da bir destek, platform, ülke, dönem veya şey (item:AD) için AD@KONU=DEĞER (adlar: kervan facts; kervan status komutununkiler de olur). --place nerede harcanacağını söyler. Yanıt “finder-answers” şemasındadır. Yalnız --as verilirse o statünün kısa tablosu gelir: “support” şemasında bir liste.',
  matrix:
    'Tablo pencereye sığsın diye sütunlar harflerle anılır; harflerin anlamı, işaretler, ülkeler ve bir tereddüde dayanan işaretler tabloyla birliktedir. Yanıt “matrix” şemasındadır.',
  deadlines:
    'Açık dosyaları ve içlerinde olup bitenleri alır (“deadlines” şeması; “-” standart girdiden okur). İki Kararın her süresi; günü, kuralı, hesabı ve kaçırmanın sonucuyla yanıtlanır. Uzatmalar olgudur: metne göre son gün, geçerli günün yanında kalır. Resmî daireler kapalı diye hiçbir gün kaymaz; işaretlenir. --ics, günler değişse de yerini koruyan bir takvim yazar. Yanıt “deadlines-answers” şemasındadır.',
  offset:
    'Hak edişleri ve karşılarındaki borçları alır (“offset” şeması; “-” standart girdiden okur) ya da her satırında böyle bir dosya olan, .ndjson ile biten bir dosya: o zaman her hak edişe bir satır sonuç, yanına toplamlar yazılır. Önce haciz, sonra tam karşılama, sonra kuruşuna kadar orantılı dağıtım (L-17.3, M-7, M-8); giren para çıkan paradır. Söylenmemiş borç ve sonucu değiştiren, sırası söylenmemiş iki haciz sorulur. 5986 sayılı Karar için aynı işleyiş kıyasla alınır. Yanıt “offset-answers” şemasındadır.',
  'law show':
    '--regime verilirse sayının önündeki harf yazılmayabilir: logistics ile 6.4, L-6.4 demektir. Yanıt “rule” şemasındadır.',
  'law list': 'Yanıt “rule” şemasında bir listedir.',
  'law doubts': 'Okuma, claim.json içinde “readings” altında, kimin ve neden seçtiğiyle birlikte seçilir.',
  'law diff':
    'Günler 2026-01-17 biçiminde yazılır; sonraki gün önce verilirse eski ile yeni yer değiştirir. --known-on verilmezse iki günün sonrakidir ve daha sonra öğrenilenler ayrıca gösterilir. Yanıt “law-diff” şemasındadır.',
  'law coverage':
    'Toplanan olguların her numaralı satırı ve tablo hücresi hesaplanır, bir usuldür, bir kişinin kararıdır, tereddüttür ya da tanımdır. Kaynak kod yanındaysa, bir kimliğin sağlandığını ve sağlanmadığını gösteren uyum örnekleri de sayılır. --json ve --explain her kimliği listeler. Yanıt “coverage” şemasındadır.',
  facts: 'Bu adlar claim.json ve facts.json içinde geçer. Yanıt “facts” şemasındadır.',
  schema: 'Ad verilmezse adlar listelenir. Aynı dosyalar “schemas” klasöründedir.',
};

const exitsOf: Readonly<Record<CommandName, Pairs>> = {
  sample: exits('yazıldı'),
  read: exits('her belge tanındı ve kullanılabilir', 'bir belge tanınmadı ya da bir bölümü kullanılamıyor'),
  reconcile: exits('başvuruda istenebilecek satırlar çıktı', 'hiç satır çıkmadı: istenebilecek bir şey yok'),
  assess: exits('hak edilen bir tutar var ya da olabilir', 'hak edilen bir şey yok'),
  replay: exits('kuruşu kuruşuna aynı', 'bir şey farklı ya da mevzuat modülü arşivde yok'),
  status: exits('yanıtlandı'),
  'status simulate': exits('yanıtlandı'),
  supports: exits('en az bir destek kapalı değil', 'hepsi kapalı'),
  matrix: exits('gösterildi'),
  deadlines: exits('kaçırılan süre yok', 'bir süre kaçırılmış'),
  offset: exits('her ödeme yapılabilir', 'bir hak ediş bekletiliyor: belge eksik (L-17.2)'),
  'law show': exits('gösterildi'),
  'law list': exits('gösterildi', 'uyan kural yok'),
  'law doubts': exits('gösterildi'),
  'law diff': exits('bir şey değişmiş', 'hiçbir şey değişmemiş'),
  'law coverage': exits('her kimliğin karşılığı var', 'bir kimliğin karşılığı yok'),
  facts: exits('gösterildi'),
  schema: exits('yazıldı'),
};

const optionWords: Readonly<Record<OptionName, string>> = {
  as: 'statü: company, retailSite, marketplace, b2bPlatform, consortium ya da cooperationBody',
  ask: 'açık soruları pencerede tek tek sorar',
  beneficiary: 'yararlanıcının name, taxNumber, otherNames ve linkedNames alanlarını taşıyan JSON',
  claim: 'reconcile: başvurunun adı, verilmezse çeyrek ya da yarıyıl; status simulate: başvurunun dosyası',
  'claim-out': '“kervan assess” komutunun alacağı başvuruyu yazar',
  class: 'yalnız bu sınıftan kurallar: computed, procedure, judged, doubt ya da definition',
  confirmations: 'tek tek belgelerle ilgili kararların JSON listesi (“confirmation” şeması)',
  'date-order': 'iki türlü okunabilen tarihlerin nasıl okunacağı',
  'decided-on': 'karar günü; verilmezse Türkiye’de bugün',
  explain: 'gerekçe ağacının ya da yanıtın tamamını yazar',
  fact: 'firmayla ilgili bir olgu bildirir; birden çok kez yazılabilir',
  facts: 'bildirilen olguların JSON listesi (“fact” şeması)',
  'filed-on': 'başvurunun yapıldığı ya da yapılacağı gün',
  help: 'bunu gösterir',
  ics: 'süreleri takvim (iCalendar) olarak yazar; her biri bir hafta önceden hatırlatır',
  invoices: 'PDF’inin yanında elle girilen faturaların JSON listesi (“typed-invoice” şeması)',
  json: 'yanıtı JSON olarak yazar, başka hiçbir şey yazmaz',
  'known-on': 'mevzuatın bu gün bilinen hali; verilmezse karar günü ya da bugün',
  lang: 'dil; verilmezse LC_ALL, LC_MESSAGES ya da LANG’e göre',
  mappings: 'onaylanmış sütun eşlemelerinin JSON listesi: [{"header": […], "mapping": {…}}]',
  name: 'yararlanıcının belgelerde geçen adı',
  on: 'sorulan gün; verilmezse Türkiye’de bugün',
  overwrite: 'boş olmayan klasöre de yazar; aynı adlı dosyaların yerini alır',
  'pdf-out': 'yazdırılabilir özeti yazar',
  place: 'harcanmak istenen yer: amazon/DE, amazon ya da DE; birden çok kez yazılabilir',
  platforms: 'bir platformdaki harcamanın ne olduğunu söyleyen JSON listesi, bilinenlere ek',
  quarter: 'başvurunun çeyreği; depo kirasında yarıyılı',
  rates: 'TCMB bültenlerinin klasörü; verilmezse, varsa KERVAN_RATES’teki',
  'receipt-out': '“kervan replay” komutunun alacağı makbuzu yazar',
  'recorded-on': 'belgelerden çıkan olguların kaydedildiği gün; verilmezse Türkiye’de bugün',
  regime:
    'yalnız bu düzen: e-export (5986 sayılı Karar) ya da logistics (5448 sayılı Karar); verilmezse ikisi de',
  rows: 'her belgeden kaç satır gösterileceği; verilmezse 5',
  search: 'yalnız bu sözü içeren kurallar',
  'tax-number': 'yararlanıcının vergi numarası',
  today: 'makbuzdaki başvuruyu bugünün mevzuatıyla değerlendirir, değişenleri listeler',
  version: 'sürümü yazar',
};

export const helpTr: typeof helpEn = {
  tagline: 'Kervan: ihracat tanıtımının belgelerinden gerekçeli hak edişe.',
  usage: 'Kullanım',
  commandUsage: 'KOMUT [--lang tr|en] [--json] …    (yardım: kervan KOMUT --help)',
  optionsUsage: '[seçenekler]',
  commands: 'Komutlar',
  options: 'Seçenekler',
  everywhere: 'Her komutun seçenekleri',
  exitCodes: 'Çıkış kodları',
  examples: 'Örnekler',
  summaries,
  details,
  exitsOf,
  optionWords,
  exits: [
    ['0', 'yapıldı'],
    ['1', 'yapıldı ve yanıt olumsuz: fark, tutmayan yeniden karar, kullanılamayan belge, hak ediş yok'],
    BAD,
    FAULT,
  ],
  jsonNote:
    '--json ile standart çıktıda yalnız yanıt olur ya da hiçbir şey olmaz; hata, standart hataya “problem” şemasında tek bir JSON nesnesi olarak yazılır.',
  environment:
    'Renkler yalnız pencerede gösterilir; NO_COLOR tanımlıysa gösterilmez. KERVAN_RATES kur bültenlerinin klasörünü gösterir.',
};
