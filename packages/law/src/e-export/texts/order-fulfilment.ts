import { AMENDMENT_2026, DECISION, type RuleText, told } from './rule-text.ts';

const ARTICLE = 'Karar m.6; Genelge m.15';
const DEPOT = 'Karar m.6/2; Genelge m.16';

/** Section 6: support for order fulfilment (Karar m.6, Genelge m.15). */
export const orderFulfilmentTexts: readonly RuleText[] = [
  told(
    'E-6.1',
    ['computed', 'text', ARTICLE, 'SAB, KD24, SEED1, SEED2'],
    'Sipariş karşılama hizmeti desteğinden şirket, konsorsiyum, perakende e-ticaret sitesi ve pazaryeri yararlanır. Bakanlık sunumunun tablosu pazaryerini dışarıda gösterir, aynı sunumun tutar listesi ise sayar.',
    'Order fulfilment support is for company, consortium, retail site and marketplace. The table of the Ministry’s slides crosses marketplaces out, the amount list of the same slides includes them.',
    { ...DECISION, doubts: ['E-13.15'] },
  ),
  told(
    'E-6.2',
    ['computed', 'second-hand', ARTICLE, 'TAS, TRB24, TRB25, SCA'],
    'İade kabulü dahil birim başına sipariş karşılama ile depolama desteklenir. Elleçleme, paketleme ve iade dahil taşıma, hizmetin içeriği olarak sayılır.',
    'Per-unit fulfilment including return acceptance, and storage, are supported. Handling, packing and freight including returns are given as content of the service.',
  ),
  told(
    'E-6.3',
    ['computed', 'text', ARTICLE, 'TAS, SEED1'],
    'Komisyon, üyelik ve ürünün depodan çekilmesi veya imhası desteklenmez; satışa dönüşmeyen teslimat ve hizmetler de desteklenmez.',
    'Commission, membership and withdrawal or disposal of goods are not supported; nor are deliveries and services that did not turn into a sale.',
  ),
  told(
    'E-6.4',
    ['computed', 'second-hand', ARTICLE, 'TAS, TRB24, TRB25'],
    'Hizmeti sunan, Bakanlığın Sipariş Karşılama Hizmeti Sunan Firma Listesinde yer almalı veya pazaryerinin kendisi olmalıdır.',
    'The provider must be on the Ministry’s list Sipariş Karşılama Hizmeti Sunan Firma Listesi, or be the marketplace itself.',
    { doubts: ['E-13.9'] },
  ),
  told(
    'E-6.5',
    ['computed', 'text', ARTICLE, 'SEED1, SEED2, SAB, TAS'],
    'Gider, o ülkedeki toplam e-ticaret satışlarının %10’una kadar desteklenir. Bakanlık sunumu ülke adı vermeden toplam e-ticaret satışlarından söz eder; alınan okuma o ülkenin satışlarıdır.',
    'The expense is supported up to 10 % of total e-commerce sales in that country. The Ministry’s slides speak of total e-commerce sales without naming a country; the reading taken is that country’s sales.',
    { ...DECISION, doubts: ['E-6.5'] },
  ),
  told(
    'E-6.6',
    ['computed', 'second-hand', ARTICLE, 'TAS'],
    'Destek oranı %50, hedef ülkede %70’tir; süre her ülke için 3 yıldır. Avrupa Birliği ülkelerinde tek ön onay, süre bakımından bütün Birlik için geçerlidir.',
    'The rate is 50 %, in a target country 70 %; 3 years per country. For European Union countries a single pre-approval counts for the time limit across the whole Union.',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-6.7',
    ['procedure', 'second-hand', ARTICLE, 'TAS'],
    'Ön onay belgeleri: EK-Sipariş Karşılama Hizmeti Desteği Ön Onay Başvuru Formu; yurt dışı marka tescili (Madrid Sistemi); hizmet sağlayıcının daha önce düzenlediği örnek fatura.',
    'Pre-approval documents: the form EK-Sipariş Karşılama Hizmeti Desteği Ön Onay Başvuru Formu; overseas trademark (Madrid System); a sample earlier invoice of the provider.',
    { doubts: ['E-13.13'] },
  ),
  told(
    'E-6.8',
    ['procedure', 'second-hand', ARTICLE, 'TAS'],
    'Ödeme belgeleri: ürün başına sipariş karşılama maliyetini gösteren dönem raporu, fatura, ödeme belgeleri, sağlayıcı pazaryeri değilse hizmet sözleşmesi, ülkedeki e-ticaret satışları tablosu.',
    'Payment documents: period report showing fulfilment cost per product, invoice, payment documents, service contract where the provider is not the marketplace, table of e-commerce sales in the country.',
  ),
  told(
    'E-6.9',
    ['computed', 'second-hand', 'Karar m.6', 'SAB, EID23'],
    'm.6/2 kaldırılana kadar bu üst limitler sipariş karşılama ile depo kirasının ortak üst limitiydi (kiranın ayrıca kendi iç sınırı vardı).',
    'Until m.6/2 was repealed these ceilings were the joint ceiling of fulfilment and depot rent (rent had an inner limit of its own).',
  ),
  told(
    'E-6.T',
    ['computed', 'derived', ARTICLE, 'SEED1, KD24, TRB24, TRB25, TAS'],
    'Sipariş karşılama desteğinin 2022–2026 üst limitleri tablosu: şirket, pazaryeri, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.',
    'Table of the ceilings of order fulfilment support, 2022–2026: company, marketplace, retail site, consortium. Each amount has a grade of its own.',
    { doubts: ['E-2.31', 'E-13.2', 'E-13.7'] },
  ),
];

/** Section 7: overseas depot rent (Karar m.6/2, Genelge m.16), repealed in 2026. */
export const depotRentTexts: readonly RuleText[] = [
  told(
    'E-7.1',
    ['computed', 'text', DEPOT, 'SAB, KD24, SEED1, SEED2'],
    'Depo kira desteğinden perakende e-ticaret sitesi, pazaryeri ve konsorsiyum yararlanırdı: birim başına %50, her ülke için 3 yıl, en fazla 25 birim; teslimat veya iade için. 25 birimin ve 5 milyon TL’nin toplam mı, ülke veya birim başına mı olduğu tereddütlüdür.',
    'Depot rent support was for retail site, marketplace and consortium: 50 % per unit, 3 years per country, at most 25 units; for delivery or returns. Whether the 25 units and the 5 million TL hold in all, or per country or unit, is in doubt.',
    { doubts: ['E-7.1'] },
  ),
  told(
    'E-7.2',
    ['computed', 'second-hand', DEPOT, 'SEED2'],
    'Net kira ile ortak kullanım alanı giderleri desteklenirdi; komisyon, vergi ve diğer ücretler desteklenmezdi.',
    'Net rent and common-area costs were supported; commission, tax and other fees were not.',
  ),
  told(
    'E-7.3',
    ['computed', 'second-hand', DEPOT, 'SEED2, GIL'],
    'Depoyu Bakanlık yurt dışı temsilcisi inceler; belgeler yarıyıllarla (Ocak–Haziran, Temmuz–Aralık), 6 ay içinde verilir.',
    'The Ministry’s overseas representative inspects the depot; documents go by half-year (January–June, July–December), within 6 months.',
  ),
  told(
    'E-7.4',
    ['computed', 'text', DEPOT, 'AGD, KOR2'],
    'm.6’nın 2. fıkrası kaldırılmış, maddenin adı “Sipariş karşılama hizmeti desteği” olmuştur. Bir kaynağa göre önceden ön onay almış olanlar devam eder, yeni başvuru alınmaz.',
    'Paragraph 2 of m.6 is repealed and the article renamed “Sipariş karşılama hizmeti desteği” (order fulfilment support). By one source those with an earlier pre-approval go on and no new ones enter.',
    AMENDMENT_2026,
  ),
  told(
    'E-7.5',
    ['procedure', 'second-hand', '5973 Birim Kira Genelgesi m.5/A', 'TAS'],
    'Yerine geçen: 5973 sayılı Karardaki e-ticaret deposu. Yalnızca 5986 sayılı Kararda perakende e-ticaret sitesi, pazaryeri veya konsorsiyum statüsü olanlara; %50, her ülke için 4 yıl, 25 birim; tutar, Türkiye’de üretilen ürünlerin satış veya çıkış payına göre; depo yönetim sistemi çalışmalıdır; başvuru KEP ile; kapsam başvurusu, ödeme başvurusu, ödeme ayrıntıları ve yerinde inceleme formları; 2026 limiti birim başına yılda 9.862.972 TL.',
    'Successor: the e-commerce depot of Decision 5973. Only for holders of retail site, marketplace or consortium status under Decision 5986; 50 %, 4 years per country, 25 units; the amount goes by the sales or outflow share of goods made in Türkiye; a warehouse management system must run; application by KEP; forms for coverage application, payment application, payment details and on-site inspection; the 2026 limit is 9,862,972 TL per unit a year.',
  ),
  told(
    'E-7.6',
    ['procedure', 'text', DEPOT, 'SEED1, SEED2'],
    'Belgeler: kira sözleşmesi ve ödeme belgeleri. Şirketler depo kirasını Genel Desteklerden alır.',
    'Papers: lease and payment documents. Companies get depot rent from the General Supports.',
  ),
  told(
    'E-7.T',
    ['computed', 'derived', DEPOT, 'SEED1, KD24'],
    'Depo kira desteğinin 2022–2025 yıllık üst limitleri tablosu; bütün statülerde aynıdır. Her tutarın kendi güven derecesi vardır.',
    'Table of the yearly ceilings of depot rent support, 2022–2025; the same for every status. Each amount has a grade of its own.',
    { doubts: ['E-7.1', 'E-13.7'] },
  ),
];
