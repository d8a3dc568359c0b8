import { DECISION, type RuleText, told } from './rule-text.ts';

const ARTICLE = 'Karar m.5; Genelge m.14';

/** Section 5: support for e-export promotion (Karar m.5, Genelge m.14). */
export const eExportPromotionTexts: readonly RuleText[] = [
  told(
    'E-5.1',
    ['computed', 'text', ARTICLE, 'SEED1, TAS, TAH'],
    'E-ihracat tanıtım desteğinden perakende e-ticaret sitesi, pazaryeri, B2B platformu ve konsorsiyum yararlanır. Bu statüleri olmayan şirket 5973 sayılı Karar m.12’deki tanıtım desteğine başvurur.',
    'E-export promotion support is for retail site, marketplace, B2B platform and consortium. A company without such a status uses the promotion support of Decision 5973, m.12.',
    DECISION,
  ),
  told(
    'E-5.2',
    ['computed', 'second-hand', ARTICLE, 'TAS'],
    'Faaliyet, EK-E-İhracat Tanıtım Faaliyetleri Listesinde yer almalıdır.',
    'The activity must be on the list EK-E-İhracat Tanıtım Faaliyetleri Listesi.',
    { doubts: ['E-13.9'] },
  ),
  told(
    'E-5.3',
    ['computed', 'second-hand', ARTICLE, 'KD24, KOR, SEED1, SEED2'],
    'Listede rastlanan kalemler: sosyal medya hesabı tasarımı, içeriği ve bakımı; dijital kullanım için tanıtım görseli ve videosu; sosyal medya reklamları; dijital medya satın alma (görüntüleme, video); arama motoru reklamları ve SEO; cihaz uygulaması reklamları; web ve uygulama bildirimi ile kullanıcı deneyimi çalışmaları; doğal reklamlar; canlı yayında satış ve marka programları; AR, VR, metaverse ve RFID tabanlı tanıtım; etkileyici (influencer) hizmetleri; çevrim içi satış aracıları (2026 tarihli bir yazı); alışveriş tanıtımları; Genelgede sayılan fiziki pazarlama (listesi bilinmiyor).',
    'List items met: social-media account design, content and upkeep; promo visuals and videos for digital use; social-media ads; digital media buying (display, video); search-engine ads and SEO; ads in device apps; web and app push and user-experience work; native ads; live-stream sales and brand programmes; promotion based on AR, VR, metaverse and RFID; influencer services; online sales intermediaries (an article of 2026); shopping promotions; physical marketing named in the circular (its list is unknown).',
    { doubts: ['E-13.9'] },
  ),
  told(
    'E-5.4',
    ['computed', 'second-hand', ARTICLE, 'SEED2'],
    'Tanıtım yurt dışına yönelik ve yabancı dilde olmalıdır.',
    'The promotion must aim abroad and be in a foreign language.',
  ),
  told(
    'E-5.5',
    ['computed', 'second-hand', ARTICLE, 'SEED1, TAS'],
    'Destek oranı %50, hedef ülkede %70’tir; destek süresi her ülke için 3 yıldır.',
    'The rate is 50 %, in a target country 70 %; the support lasts 3 years for each country.',
    { ...DECISION, doubts: ['E-13.28'] },
  ),
  told(
    'E-5.6',
    ['procedure', 'second-hand', ARTICLE, 'TAS, SEED2'],
    'Formlar: EK-E-İhracat Tanıtım Desteği Ön Onay Formu; Ödeme Başvuru Formu ve ekleri. Ürünü kendisi imal etmeyen tedarikçi bunu fatura veya tedarik sözleşmesiyle kanıtlar.',
    'Forms: EK-E-İhracat Tanıtım Desteği Ön Onay Formu; the payment application form with attachments. A supplier who does not make the goods proves it by invoice or supply contract.',
  ),
  told(
    'E-5.7',
    ['computed', 'second-hand', ARTICLE, 'GIL'],
    'Belgeler çeyrek dönemlerle, 6 ay içinde verilir.',
    'The documents are handed in by quarter, within 6 months.',
    { doubts: ['E-13.12'] },
  ),
  told(
    'E-5.T',
    ['computed', 'derived', ARTICLE, 'SEED1, TAS'],
    'E-ihracat tanıtım desteğinin 2022–2026 üst limitleri tablosu: B2B platformu, konsorsiyum, perakende e-ticaret sitesi, pazaryeri. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.',
    'Table of the ceilings of e-export promotion support, 2022–2026: B2B platform, consortium, retail site, marketplace. Each amount has a grade of its own: some are published, some derived by the indexation rule.',
    { doubts: ['E-2.31', 'E-13.7'] },
  ),
];
