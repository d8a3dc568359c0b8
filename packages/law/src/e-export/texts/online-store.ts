import { DECISION, type RuleText, told } from './rule-text.ts';

const INTEGRATION = 'Karar m.7; Genelge m.17';
const STORE = 'Karar m.8; Genelge m.18';

/** Section 8: support for integration with overseas marketplaces (Karar m.7, Genelge m.17). */
export const integrationTexts: readonly RuleText[] = [
  told(
    'E-8.1',
    ['computed', 'text', INTEGRATION, 'SEED1, SEED2, TAH'],
    'Entegrasyon desteğinden konsorsiyum, perakende e-ticaret sitesi, pazaryeri ve Marka/Turquality şirketleri yararlanır (sunum; tablosu yalnızca 5 milyon USD üzeri şirket sütununu işaretler). Bir kaynak bütün şirketleri sayar, bir kaynak şirketleri dışarıda gösterir.',
    'Integration support is for consortium, retail site, marketplace and Brand/Turquality companies (slides; their table ticks only the column of companies above 5 million USD). One source counts all companies, one shows companies as outside.',
    { ...DECISION, doubts: ['E-13.14'] },
  ),
  told(
    'E-8.2',
    ['computed', 'text', INTEGRATION, 'SAB, SEED1, SEED2, KOR'],
    'Yurt dışı pazaryerleri için, Türkiye’den alınanlar dahil, entegrasyon hizmetleri: API, ERP, entegratörler; köprüleme yazılımı; tedarikçi ile hızlı kargo firması arasında entegrasyon; ayrıca yazılım geliştirme, bulut hizmeti, platform açılışı.',
    'Integration services for overseas marketplaces, those bought in Türkiye included: API, ERP, integrators; bridging software; integration between suppliers and express carriers; also software development, cloud service, platform opening.',
  ),
  told(
    'E-8.3',
    ['computed', 'second-hand', INTEGRATION, 'SAB, SEED1, SEED2, AGD'],
    'Oran %50, hedef ülke ilavesi yoktur; en fazla 6 pazaryeri; her pazaryeri için 3 yıl; üst limit entegrasyon başınadır. Hizmet sağlayıcılar Bakanlıkça onaylı olmalıdır.',
    'The rate is 50 %, no target-country addition; at most 6 marketplaces; 3 years per marketplace; the ceiling is per integration. Providers must be approved by the Ministry.',
    { doubts: ['E-2.31', 'E-13.9'] },
  ),
  told(
    'E-8.T',
    ['computed', 'derived', INTEGRATION, 'SEED1, KD24'],
    'Entegrasyon başına 2022–2026 üst limitleri tablosu; bütün statülerde aynıdır. Her tutarın kendi güven derecesi vardır.',
    'Table of the ceilings per integration, 2022–2026; the same for every status. Each amount has a grade of its own.',
    { doubts: ['E-2.31', 'E-13.7'] },
  ),
];

/** Section 9: support for online stores and services of target-country stakeholders (Karar m.8, Genelge m.18). */
export const onlineStoreTexts: readonly RuleText[] = [
  told(
    'E-9.1',
    ['computed', 'text', STORE, 'SEED1, TAS, TRB25'],
    'Çevrim içi mağaza ve e-ticaret paydaşı hizmetleri desteğinden konsorsiyum, perakende e-ticaret sitesi ve E-1.3.7’deki ihracat eşiğini aşan şirketler yararlanır.',
    'Support for online stores and stakeholder services is for consortium, retail site and companies above the export threshold of E-1.3.7.',
    DECISION,
  ),
  told(
    'E-9.2',
    ['computed', 'text', STORE, 'TAS, SEED1, SEED2'],
    'Mağaza hesabının açılışı, tasarımı, yönetimi, yıllık ödemeleri ve E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesindeki hizmetler desteklenir. Yalnızca Bakanlıkça onaylanan pazaryerlerinde; danışmanlık, yalnızca pazaryerine giriş şartıysa veya ülkenin e-ticaret pazarına giriş için zorunluysa. Mağaza fiilen açılmalıdır.',
    'Opening of the store account, its design, management and yearly payments, and services on the list E-Ticaret Paydaşından Alınabilecek Danışmanlık Hizmetleri Listesi are supported. Only on marketplaces approved by the Ministry; consultancy only where it is the marketplace’s entry condition or mandatory for entering the country’s e-commerce. The store must actually be opened.',
    { doubts: ['E-13.9'] },
  ),
  told(
    'E-9.3',
    ['computed', 'second-hand', STORE, 'TAS'],
    'Satış komisyonu ve depozito desteklenmez. Bir pazaryeri için yalnızca 1 e-ticaret paydaşı desteklenebilir.',
    'Sales commission and deposit are not supported. For one marketplace only 1 stakeholder can be supported.',
  ),
  told(
    'E-9.4',
    ['computed', 'second-hand', STORE, 'TAS, GIL'],
    'Oran %50, hedef ülke ilavesi yoktur; her ülke için 3 yıl; belgeler çeyrek dönemlerle, 6 ay içinde verilir.',
    'The rate is 50 %, no target-country addition; 3 years per country; documents go by quarter, within 6 months.',
  ),
  told(
    'E-9.5',
    ['computed', 'second-hand', STORE, 'SEED1, TRB24, GIL, TAS'],
    'Zaman içinde ülkeler: Çin, Hindistan, Japonya (ilk sunumlar); Çin, Japonya, Hindistan, Brezilya (Eylül 2024 ve Mayıs 2025’te görülen); 13 Nisan 2026 Genelgesiyle hedef ülke listesi (35 ülke).',
    'Countries over time: China, India, Japan (first slides); China, Japan, India, Brazil (seen in September 2024 and May 2025); with the circular of 13 April 2026 the target-country list (35 countries).',
    { doubts: ['E-13.28'] },
  ),
  told(
    'E-9.6',
    ['procedure', 'second-hand', STORE, 'TAS, TAH'],
    'Formlar: EK-Çevrim İçi Mağaza Desteği Ön Onay Başvuru Formu; Ödeme Başvuru Formu. Madrid Sistemi marka tescili istenmez.',
    'Forms: EK-Çevrim İçi Mağaza Desteği Ön Onay Başvuru Formu; the payment application form. No Madrid System trademark is asked for.',
  ),
  told(
    'E-9.T',
    ['computed', 'derived', STORE, 'SEED1, KD24, TRB24, TRB25, TAS'],
    'Çevrim içi mağaza desteğinin 2022–2026 üst limitleri tablosu: şirket, perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır.',
    'Table of the ceilings of online-store support, 2022–2026: company, retail site, consortium. Each amount has a grade of its own.',
    { doubts: ['E-2.31', 'E-13.7', 'E-13.17'] },
  ),
];
