import { words } from '@kervan/kit';
import { choice, measured, yesNo } from './fact-definition.ts';
import { STATUS_WORDS } from './status.ts';

/** Facts that most supports ask for, in the order in which a reviewer would. */
export const commonFacts = [
  choice(
    'status',
    'beneficiary',
    STATUS_WORDS,
    words('Hangi statüyle başvuruyorsunuz?', 'Under which status do you apply?'),
  ),
  yesNo('legalPerson', 'beneficiary', words('Başvuran tüzel kişi mi?', 'Is the applicant a legal person?')),
  yesNo(
    'unionMember',
    'beneficiary',
    words('İhracatçı birliğine üye misiniz?', 'Are you a member of an exporters’ association?'),
  ),
  yesNo('dysRegistered', 'beneficiary', words('DYS kaydınız var mı?', 'Are you registered in DYS?')),
  measured(
    'coverageDay',
    'day',
    'beneficiary',
    words('Kapsam kararı hangi gün verildi?', 'On which day was coverage decided?'),
  ),
  choice(
    'companyGrade',
    'beneficiary',
    {
      top: words('en üst kademe', 'the top grade'),
      other: words('daha alt bir kademe', 'a lower grade'),
    },
    words('Şirketin kademesi nedir?', 'Which grade does the company have?'),
  ),
  yesNo(
    'brandProgramme',
    'beneficiary',
    words('Marka/Turquality programında mısınız?', 'Are you in the Brand/Turquality programme?'),
  ),
  measured(
    'turkishProductRatio',
    'share',
    'platform',
    words(
      'Satışlarınızın yüzde kaçı Türk ürünü? (örnek: 87,5)',
      'What per cent of your sales are Turkish products? (e.g. 87.5)',
    ),
  ),
  yesNo(
    'trademarkTurkiye',
    'beneficiary',
    words('Marka Türkiye’de tescilli mi?', 'Is the trademark registered in Türkiye?'),
  ),
  choice(
    'trademarkAbroad',
    'beneficiary',
    {
      none: words('başvuru da yok', 'not even applied for'),
      applied: words('başvuruldu', 'applied for'),
      registered: words('tescilli', 'registered'),
    },
    words(
      'Ön onay gününde marka en az bir Madrid Sistemi ülkesinde tescilli miydi?',
      'On the day of pre-approval, was the mark registered in at least one Madrid System country?',
    ),
  ),
  measured(
    'preApprovalDay',
    'day',
    'support',
    words('Ön onay hangi gün verildi?', 'On which day was pre-approval given?'),
  ),
  yesNo(
    'accountManaged',
    'platform',
    words(
      'Platform hesabını siz ya da organik bağlı şirketiniz mi yönetiyor?',
      'Do you or an organically linked company manage the platform account?',
    ),
  ),
  yesNo(
    'accessGiven',
    'platform',
    words(
      'İncelemeci kuruluşa hesapta okuma (analist) yetkisi verildi mi?',
      'Has the examining body been given read (analyst) access to the account?',
    ),
  ),
  yesNo(
    'listingComplete',
    'platform',
    words(
      'İlanlarda KTÜN (GTIN), menşe ülke ve tescilli marka girili mi (ya da el yapımı olduğu için istisna mı)?',
      'Do the listings show GTIN, country of origin and the registered brand (or are they excused as hand-made)?',
    ),
  ),
  yesNo(
    'turkishProduct',
    'platform',
    words(
      'Tanıtılan ürünler tamamen ya da kısmen Türkiye’de mi üretiliyor?',
      'Are the promoted products wholly or partly made in Türkiye?',
    ),
  ),
  choice(
    'payer',
    'beneficiary',
    {
      beneficiary: words('yararlanıcı', 'the beneficiary'),
      linkedCompany: words(
        'organik bağlı şirket (en az %51)',
        'an organically linked company (at least 51 %)',
      ),
      other: words('başka biri', 'somebody else'),
    },
    words('Ödemeyi kim yaptı?', 'Who paid?'),
  ),
  choice(
    'paymentChannel',
    'beneficiary',
    {
      bank: words('banka ya da kart', 'bank or card'),
      cash: words('nakit', 'cash'),
      customerCheque: words('müşteri çeki', 'customer cheque'),
      endorsedCheque: words('cirolu çek', 'endorsed cheque'),
    },
    words('Ödeme hangi yolla yapıldı?', 'By what means was it paid?'),
  ),
  yesNo(
    'relatedParty',
    'beneficiary',
    words(
      'Faturayı düzenleyenle aranızda ortaklık, yönetim, denetim, sermaye ya da akrabalık bağı var mı?',
      'Are you tied to the invoice issuer by partnership, management, control, capital or kinship?',
    ),
  ),
  yesNo(
    'supportedElsewhere',
    'beneficiary',
    words(
      'Aynı gider başka bir program kapsamında desteklendi mi?',
      'Has the same expense been supported under another programme?',
    ),
  ),
  yesNo(
    'foreignLanguageAbroad',
    'platform',
    words(
      'Tanıtım yurt dışına yönelik ve yabancı dilde mi?',
      'Does the promotion aim abroad and use a foreign language?',
    ),
  ),
  yesNo(
    'activityListed',
    'platform',
    words(
      'Faaliyet “E-İhracat Tanıtım Faaliyetleri Listesi”nde var mı? (incelemeci kuruluş karar verir)',
      'Is the activity on the “E-export Promotion Activities List”? (the examining body decides)',
    ),
    { why: 'judge' },
  ),
  yesNo(
    'objected',
    'beneficiary',
    words(
      'İncelemeci kuruluş tanıtımı Türk ürünlerinin ya da ülkenin imajına zararlı buldu mu?',
      'Did the examining body find the promotion harmful to the image of Turkish products or the country?',
    ),
    { why: 'judge', presumed: 'no' },
  ),
] as const;
