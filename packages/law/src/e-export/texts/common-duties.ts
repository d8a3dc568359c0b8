import { DECISION, type RuleText, told } from './rule-text.ts';

const GENERAL = ['E-13.4'];

/** Section 2, lines 11 to 30: what product, brand, payer and papers must be like. */
export const commonDutyTexts: readonly RuleText[] = [
  told(
    'E-2.11',
    ['computed', 'second-hand', '–', 'GIL, TAS'],
    'Türk ürünü, üretimi tamamen veya kısmen Türkiye’de yapılan üründür; ürün üzerinde ve platformda KTÜN ile üretim yeri olarak Türkiye bulunur.',
    'A Turkish product is one whose production is wholly or partly in Türkiye; product and platform carry its GTIN and Türkiye as place of production.',
  ),
  told(
    'E-2.12',
    ['computed', 'second-hand', 'Genelge m.13, m.19', 'TAS, SEED2, TIMS, ITK, GIL'],
    'Her ürün listelemesinde KTÜN, üretim yeri (ülke) ve tescilli marka girilmelidir. El yapımı veya kişiye özel ürünlerde KTÜN ve marka aranmayabilir. Bir ihracatçı birliği açıklamada “Made in Türkiye” ibaresini, bir rehber özeti “Türkiye” sözcüğünü de bekler.',
    'Every listing must carry the GTIN, the place of production (country) and the registered brand. Hand-made or personalised products may be excused from GTIN and brand. One exporters’ association also expects “Made in Türkiye” in the description, one digest of the guide the word “Türkiye”.',
  ),
  told(
    'E-2.13',
    ['definition', 'second-hand', '–', 'GIL'],
    'KTÜN, TOBB bünyesindeki kuruluştan alınır.',
    'The GTIN is obtained from the body within TOBB.',
  ),
  told(
    'E-2.14',
    ['computed', 'second-hand', 'Genelge 5/5', 'TAS, TAH, ITK, GIL, KD24'],
    'Marka yararlanıcının veya organik bağlı şirketin adına olmalı, ilk tescil Türkiye’de yapılmalıdır (istisna: Genelge 5/5). Ön onaydan önce m.4, m.6 ve m.9 için en az 1 Madrid Sistemi ülkesinde yurt dışı tescil aranır; m.8 için aranmaz. Daha eski okuma: yurt içi tescil ile en az bir yurt dışı başvuru.',
    'The brand must be in the name of the beneficiary or an organically linked company, first registered in Türkiye (exception: circular 5/5). Before pre-approval an overseas registration in at least 1 Madrid System country is asked for m.4, m.6 and m.9; not for m.8. Older reading: domestic registration with at least an overseas application.',
    { doubts: ['E-13.13'] },
  ),
  told(
    'E-2.15',
    ['computed', 'second-hand', '–', 'GIL'],
    'Desteklenen platformların hesap yönetimi yararlanıcıda veya organik bağlı şirkette olmalıdır.',
    'The account management of supported platforms must be with the beneficiary or an organically linked company.',
  ),
  told(
    'E-2.16',
    ['computed', 'second-hand', '–', 'GIL'],
    'Harcama yapan yurt dışı şirketle organik bağ, en az %51 ortaklık veya Genelgede sayılan diğer hâllerdir. Yurt dışı şirket yararlanıcıdan sonra kurulmuş olmalıdır (istisnaları vardır).',
    'An organic link with a foreign spender is at least 51 % ownership, or another case listed in the circular. The foreign company must be founded after the beneficiary (exceptions exist).',
  ),
  told(
    'E-2.17',
    ['computed', 'second-hand', '–', 'GIL, KOR'],
    'Harcamayı yapan ile faturayı düzenleyen ilişkili kişi olmamalıdır: ortaklar, yönetim, denetim veya sermaye bağı bulunan kişi ve kuruluşlar, eşler, hısımlar.',
    'Spender and invoice issuer must not be related: partners, persons or bodies tied by management, control or capital, spouses, relatives.',
  ),
  told(
    'E-2.18',
    ['computed', 'text', '–', 'GIL, TIMS, SEED0'],
    'Desteklenen her platformun API/EDI bilgileri incelemeci kuruluşa verilir; bu mümkün değilse Bakanlığa ve incelemeci kuruluşa uzaktan erişim sağlanır. Reklamlarda erişim, reklam hesabında “analist” düzeyindedir.',
    'API/EDI details of each supported platform are given to the examining body; if that is impossible, remote access for Ministry and examining body. For ads the access is at “analyst” level on the ad account.',
  ),
  told(
    'E-2.19',
    ['procedure', 'text', '–', 'TIMA'],
    'TİM’in DTTM aracı (Dijital Teşvik Takip Modülü), satıcının yetkisiyle ve Amazon OAuth üzerinden, salt okunur ve ücretsiz olarak, uygunluk denetimi için Amazon maliyet ve işlem kayıtlarını alır.',
    'TİM’s DTTM tool (Digital Incentive Tracking Module) retrieves Amazon cost and transaction records for eligibility checks: authorised by the seller through Amazon OAuth, read-only and free.',
  ),
  told(
    'E-2.20',
    ['judged', 'second-hand', '–', 'GIL, KOR'],
    'Tanıtım ve listeleme, Türk ürünlerinin veya ülkenin imajına zarar vermemelidir; aykırı gider değerlendirmeden çıkarılır.',
    'Promotion and listing must not harm the image of Turkish products or of the country; the offending expense is dropped.',
  ),
  told(
    'E-2.21',
    ['computed', 'second-hand', '–', 'TAS, SEED2, GIL'],
    'Dijital pazaryeri tanıtımı ve sipariş karşılamada (m.4, m.6) komisyon, üyelik, dolaylı vergi ve diğer ücretler destek dışıdır; ayrıntı her desteğin kendi kuralındadır.',
    'In marketplace promotion and fulfilment (m.4, m.6) commission, membership, indirect tax and other fees are out; each support’s own rule has the details.',
  ),
  told(
    'E-2.22',
    ['computed', 'assumed', '–', 'KOR'],
    'Gider KDV hariç değerlendirilir; tevkif edilen KDV kısmı dahildir. Kaynak, Bakanlık destekleri için genel konuşur; 5986 sayılı Karar için doğrulanmamıştır.',
    'The expense is valued without VAT; the withheld VAT (tevkifat) part is included. The source speaks of Ministry supports in general; not confirmed for Decision 5986.',
    { doubts: ['E-2.22', ...GENERAL] },
  ),
  told(
    'E-2.23',
    ['computed', 'assumed', '–', 'KOR'],
    'Ödeme yalnızca bankacılık kanalıyla yapılır; nakit, müşteri çeki ve cirolu çek kabul edilmez. Genel bir kaynaktan alınmıştır.',
    'Payment only through banking channels; cash, customer cheque and endorsed cheque are out. Taken from a general source.',
    { doubts: GENERAL },
  ),
  told(
    'E-2.24',
    ['computed', 'assumed', '–', 'KOR'],
    'Döviz, ödeme belgesi tarihindeki TCMB döviz alış kuruyla TL’ye çevrilir. Kaynak bunu 5973 sayılı Karar için yazar; 5986 sayılı Karar için doğrulanmamıştır.',
    'Foreign currency is converted at the TCMB buying rate of the payment-document date. The source writes this for Decision 5973; not confirmed for Decision 5986.',
    { doubts: ['E-2.24', ...GENERAL, 'M-9', 'L-18.2'] },
  ),
  told(
    'E-2.25',
    ['computed', 'assumed', '–', 'KOR'],
    'Eksik belge için bildirimden itibaren 3 ay süre verilir, bir kez 3 ay uzatılabilir; sonra dosya tamamlanmış kısmıyla sonuçlandırılır. Genel bir kaynaktan alınmıştır.',
    'For missing documents there are 3 months from notice, with one extension of 3 months; then the file is closed on what is complete. Taken from a general source.',
    { doubts: GENERAL },
  ),
  told(
    'E-2.26',
    ['computed', 'assumed', '–', 'KOR'],
    'Asıllar en az 10 yıl saklanır. Yurt dışı belgelerde Bakanlık yurt dışı temsilcisinin onayı gerekebilir; temsilciye fiyatın rayice uygunluğu sorulabilir. Genel bir kaynaktan alınmıştır.',
    'Originals are kept at least 10 years. Overseas documents may need approval of the Ministry’s overseas representative, who may be asked whether the price is at market level. Taken from a general source.',
    { doubts: GENERAL },
  ),
  told(
    'E-2.27',
    ['procedure', 'assumed', '–', 'KOR'],
    'Önce vadesi geçmiş vergi ve SGK borcu mahsup edilir; ödeme, ihracatçı birliği aracılığıyla TL olarak yapılır. Genel bir kaynaktan alınmıştır.',
    'Overdue tax and SGK debt is set off first; payment is in TL through the exporters’ association. Taken from a general source.',
    { doubts: GENERAL },
  ),
  told(
    'E-2.28',
    ['computed', 'second-hand', '–', 'KOR'],
    'Aynı gider birden fazla destek programından yararlanamaz; farklı giderler yararlanabilir.',
    'The same expense cannot be supported twice under different programmes; different expenses may.',
  ),
  told(
    'E-2.29',
    ['procedure', 'second-hand', '–', 'GIL, TAS'],
    'Formlar incelemeci kuruluşa KEP ile gönderilir (formlar Bakanlığın Genelge ekleri sayfasındadır); başka bir kaynağa göre başvurular DYS üzerinden yürür. Bakanlık “KEP ve E-İmza Usulü” yayımlar; düzenlenen belgeleri üçüncü kişiler dysbg.ticaret.gov.tr adresinden doğrular.',
    'Forms go by KEP to the examining body (the forms are on the Ministry’s page of circular annexes); another source says that applications run through DYS. The Ministry publishes “KEP ve E-İmza Usulü”; third parties verify issued documents at dysbg.ticaret.gov.tr.',
    { doubts: ['E-13.11'] },
  ),
  told(
    'E-2.30',
    ['definition', 'second-hand', 'Karar m.1', 'GIR, ESN'],
    'Destekler Destekleme ve Fiyat İstikrar Fonundan (DFİF) karşılanır.',
    'The supports are paid from the Support and Price Stability Fund (Destekleme ve Fiyat İstikrar Fonu, DFİF).',
    DECISION,
  ),
];
