import { DECISION, type RuleText, told } from './rule-text.ts';

const ARTICLE = 'Karar m.4; Genelge m.13';

/** Section 4: support for digital marketplace promotion (Karar m.4, Genelge m.13). */
export const marketplacePromotionTexts: readonly RuleText[] = [
  told(
    'E-4.1',
    ['computed', 'text', ARTICLE, 'SEED1, TAS'],
    'Dijital pazaryeri tanıtım desteğinden şirket, e-ihracat konsorsiyumu ve perakende e-ticaret sitesi yararlanır.',
    'Digital marketplace promotion support is for company, e-export consortium and retail e-commerce site.',
    DECISION,
  ),
  told(
    'E-4.2',
    ['computed', 'second-hand', ARTICLE, 'TAS, GIL, SEED2'],
    'Desteklenen giderler: tıklama başına ödeme, sipariş başına ödeme (2026 metniyle), görüntüleme reklamları, ürün yorum hizmetleri (2025 rehberinde hediyeli tür). Komisyon, üyelik, vergi ve diğer ücretler desteklenmez.',
    'Supported expenses: pay-per-click, pay-per-order (with the 2026 text), display ads, product-review services (in the 2025 guide the giveaway type). Commission, membership, tax and other fees are not supported.',
    { doubts: ['E-4.2', 'E-13.28'] },
  ),
  told(
    'E-4.3',
    ['computed', 'text', ARTICLE, 'SEED1, SEED2, TAS, TRB24, TRB25'],
    'Tanıtım gideri, dijital reklamlardan dönen toplam satışın %20’sini aşmayan kısmıyla desteklenir: SRMO (reklam gideri / reklam satışı) en fazla %20, RDK (reklam satışı / reklam gideri) en az 5. Danışmanlık tablolarına göre %20’yi aşan kısım kesilir, kalan desteklenir; gider bütünüyle reddedilmez.',
    'Promotion expense is supported as far as it does not exceed 20 % of the total sales returning from the digital ads: SRMO (ad cost / ad sales) at most 20 %, RDK (ad sales / ad cost) at least 5. By consultancy tables what exceeds 20 % is cut and the rest supported; the expense is not refused as a whole.',
    { ...DECISION, doubts: ['E-4.3', 'E-13.24', 'E-2.34'] },
  ),
  told(
    'E-4.4',
    ['computed', 'second-hand', ARTICLE, 'TAS, TRB24, TRB25'],
    'Destek oranı %50, hedef ülkede %70’tir.',
    'The rate is 50 %, in a target country 70 %.',
    { ...DECISION, doubts: ['E-13.28'] },
  ),
  told(
    'E-4.5',
    ['computed', 'text', ARTICLE, 'SEED1, TAS'],
    'Destek süresi her pazaryeri için 3 yıldır.',
    'The support lasts 3 years for each marketplace.',
    DECISION,
  ),
  told(
    'E-4.6',
    ['computed', 'text', ARTICLE, 'SEED1, GIL'],
    'Destek tüm ülkeler için verilir.',
    'The support is given for all countries.',
    DECISION,
  ),
  told(
    'E-4.7',
    ['procedure', 'second-hand', ARTICLE, 'TAS'],
    'Ön onay belgeleri: EK-Dijital Pazaryeri Tanıtım Desteği Ön Onay Başvuru Formu; bir Madrid Sistemi ülkesinde yurt dışı marka tescili; pazaryerinin bu hizmet için daha önce düzenlediği örnek fatura.',
    'Pre-approval documents: the form EK-Dijital Pazaryeri Tanıtım Desteği Ön Onay Başvuru Formu; overseas trademark in a Madrid System country; a sample invoice the marketplace has earlier issued for this service.',
    { doubts: ['E-13.13'] },
  ),
  told(
    'E-4.8',
    ['procedure', 'second-hand', ARTICLE, 'TAS'],
    'Ödeme belgeleri: Ödeme Başvuru Formu; pazaryerinden alınan dönem raporu; fatura veya hesap özeti; ödeme belgeleri; pazaryeriyle yapılan sözleşme.',
    'Payment documents: payment application form; period report taken from the marketplace; invoice or statement; payment documents; contract with the marketplace.',
  ),
  told(
    'E-4.9',
    ['procedure', 'text', '–', 'SEED0'],
    'Reklam raporu uygulaması (TikTok kılavuzu): rapor ülkeye göre süzülür; harcanan tutar fatura tutarıyla karşılaştırılır.',
    'Ad report practice (TikTok guide): the report is filtered by country; the spend is compared with the invoiced amount.',
  ),
  told(
    'E-4.T',
    ['computed', 'derived', ARTICLE, 'SEED1, KD24, TRB24, TRB25, GIL, TAS'],
    'Dijital pazaryeri tanıtım desteğinin 2022–2026 üst limitleri tablosu: şirket (en üst kademe), perakende e-ticaret sitesi, konsorsiyum. Her tutarın kendi güven derecesi vardır: kimi yayımlanmış, kimi endeksleme kuralıyla türetilmiştir.',
    'Table of the ceilings of marketplace promotion support, 2022–2026: company (top grade), retail site, consortium. Each amount has a grade of its own: some are published, some derived by the indexation rule.',
    { doubts: ['E-2.31', 'E-13.2', 'E-13.7'] },
  ),
];
