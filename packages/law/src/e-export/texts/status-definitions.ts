import { AMENDMENT_2026, DECISION, type RuleText, told } from './rule-text.ts';

/** Section 1.1: what the words of the Decision and its circulars mean. */
export const statusDefinitions: readonly RuleText[] = [
  told(
    'E-1.1.1',
    ['computed', 'second-hand', 'Karar m.2', 'GIR, IST'],
    'E-ihracat; uzaktan iletişim araçlarıyla başka bir ülkeye yapılan, basitleştirilmiş gümrük beyannamesi (BGB) veya gümrük beyannamesi (GB) ile çıkan ve beyannamede e-ticaret olarak beyan edilen mesafeli satıştır. E-ticaret olarak beyan edilmeyen satış e-ihracat sayılmaz.',
    'E-export is a distance sale to another country made by remote means of communication, carried on a simplified customs declaration (BGB) or an ordinary one (GB), and declared there as e-commerce. A sale not declared as e-commerce is not e-export.',
    DECISION,
  ),
  told(
    'E-1.1.2',
    ['computed', 'second-hand', 'Karar m.2', 'IST, OFI2, EID, TAS'],
    'Şirket; 6102 sayılı Türk Ticaret Kanunu m.124’te sayılan şirketler ile 1163 ve 4572 sayılı kanunlara göre kurulan, ticari veya sınai faaliyeti olan kooperatif ve birliklerdir. Şahıs işletmeleri ve adi ortaklıklar kapsam dışıdır.',
    'A company is one of the companies of art. 124 of Commercial Code 6102, or a cooperative or union under Laws 1163 and 4572 that carries on trade or industry. Sole traders and ordinary partnerships are outside.',
    DECISION,
  ),
  told(
    'E-1.1.3',
    ['computed', 'second-hand', 'Karar m.2', 'IST, OFI2'],
    'Perakende e-ticaret sitesi; kendi markasına ait site üzerinden perakende satış yapan, toplam satış hasılatının en az 2/3’ü çevrim içi olan ve iş merkezi Türkiye’de bulunan hizmet sağlayıcıdır.',
    'A retail e-commerce site is a service provider that sells by retail on a site of its own brand, earns at least 2/3 of its sales revenue online and has its head office in Türkiye.',
    DECISION,
  ),
  told(
    'E-1.1.4',
    ['computed', 'second-hand', 'Karar m.2', 'OFI2'],
    'Pazaryeri; iş merkezi Türkiye’de bulunan, başka hizmet sağlayıcıların mal satışı için sözleşme yapmasına veya sipariş almasına imkân veren aracı hizmet sağlayıcı ile bunun işlettiği elektronik ticaret ortamıdır.',
    'A marketplace is an intermediary service provider with its head office in Türkiye that lets other providers contract or take orders for goods, together with the electronic commerce environment it runs.',
    DECISION,
  ),
  told(
    'E-1.1.5',
    ['computed', 'second-hand', 'Karar m.2', 'IST'],
    'B2B platformu; işletmeden işletmeye elektronik ticarette sipariş alma imkânı sunan aracı hizmet sağlayıcı şirkettir.',
    'A B2B platform is an intermediary service provider company that offers business-to-business ordering.',
    DECISION,
  ),
  told(
    'E-1.1.6',
    ['computed', 'text', 'Karar m.2', 'SEED1, IHR'],
    'E-ihracat konsorsiyumu; e-ihracatı uçtan uca yapabilen, doğrudan tüketiciye ulaşan satış modellerine, yeterli insan kaynağı ve bilgi birikimine, yurt dışı depolama, dağıtım ve/veya iade yönetimi imkânlarına ve yurt dışı pazaryeri entegrasyonuna sahip, imalatçı şirketlerin üretimini e-ihracata yönlendirmek üzere Bakanlıkça bu statü verilen şirkettir.',
    'An e-export consortium is a company given this status by the Ministry to steer manufacturers’ output to e-export: able to carry e-export end to end, with direct-to-consumer models, staff and know-how, overseas storage, distribution and/or returns handling, and overseas marketplace integration.',
    DECISION,
  ),
  told(
    'E-1.1.7',
    ['definition', 'second-hand', 'Karar m.2', 'GIR'],
    'Dijital pazarlama; arama motoru, internet sitesi, sosyal medya, mobil uygulama ve benzeri kanallarla müşteriye uzaktan ulaşan pazarlamadır. Dijital pazaryeri tanıtımı; ürünü veya markayı pazaryerinde öne çıkarmak için işletmeciden satın alınan, tıklama başına ödeme dahil, ücretli tanıtımdır.',
    'Digital marketing reaches customers remotely through search engines, web sites, social media, mobile apps and the like. Digital marketplace promotion is paid placement, pay-per-click included, bought from the marketplace operator to push a product or brand forward on the marketplace.',
    DECISION,
  ),
  told(
    'E-1.1.8',
    ['definition', 'text', 'Karar m.2(1)(f), değişik', 'AGD'],
    'E-ticaret paydaşı; yurt dışı pazaryerlerinin iş ortağı olarak tanıdığı veya ülkede uçtan uca e-ticaret çözümü sunan firma ya da kuruluştur. Bu, değişiklikten sonraki tanımdır.',
    'An e-commerce stakeholder is a firm or body that overseas marketplaces recognise as partner, or one that gives end-to-end e-commerce solutions in the country. This is the wording after the amendment.',
    AMENDMENT_2026,
  ),
  told(
    'E-1.1.9',
    ['definition', 'assumed', 'Karar m.2(1)(h), değişik', 'AGD'],
    'Yurt dışı pazaryeri; yurt dışında yerleşik olan veya 3’ten fazla yabancı ülkede faaliyet gösteren pazaryeridir. Bu, değişiklikten sonraki tanımdır; 3 sayısı, okunabilen nüshada bozuk çıkan bir yerin yorumudur.',
    'An overseas marketplace is one resident abroad or active in more than 3 foreign countries. This is the wording after the amendment; the figure 3 is a reading of a garbled place in the copy at hand.',
    { ...AMENDMENT_2026, doubts: ['E-1.1.9'] },
  ),
  told(
    'E-1.1.10',
    ['definition', 'text', 'Genelge m.3', 'OFI'],
    'Genelge ayrıca şunları tanımlar: Bakanlık yurt dışı temsilcisi (ticaret müşaviri, ticaret ataşesi veya görevlendirilen başka bir kişi), BGB, canlı yayın e-ticareti, çevrim içi mağaza ve çevrim içi satış aracısı (canlı yayında takipçilerine satış yapan kişi).',
    'The circular also defines: the Ministry’s overseas representative (trade counsellor, attaché or another person assigned), the BGB, live-stream e-commerce, the online store, and the online sales intermediary (the person who sells to followers in a live stream).',
  ),
  told(
    'E-1.1.11',
    ['definition', 'text', 'Konsorsiyum Genelgesi m.3', 'ABM'],
    'Konsorsiyum Genelgesi ayrıca şunları tanımlar: dış ticaret sermaye şirketi (DTSŞ), e-ihracat hizmet sağlayıcısı (altyapı, dijital pazarlama, lojistik ve entegrasyon firmaları), konsorsiyum ortaklığı (sözleşmeyle kurulan ayrı tüzel kişi) ve konsorsiyum sözleşmesi.',
    'The consortium circular also defines: the foreign-trade capital company (DTSŞ), the e-export service provider (infrastructure, digital marketing, logistics and integration firms), the consortium partnership (a separate legal person set up by contract) and the consortium agreement.',
  ),
  told(
    'E-1.1.12',
    ['definition', 'text', '–', 'SEED1'],
    'Statü sorularının baktığı satış modelleri: kendi internet sitesi, stoklu veya stoksuz aracı firma, pazaryeri, sosyal medya.',
    'The sales models the status questions look at: own web site, intermediary firm with or without stock, marketplace, social media.',
  ),
];
