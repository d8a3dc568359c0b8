import { type UnknownWhy, type Words, words } from '@kervan/kit';

/** A fact that may be told of a claim. `choice` facts list their answers; yes/no facts are choices of two. */
export interface FactDefinition {
  readonly name: string;
  readonly type: 'yes-no' | 'choice' | 'amount' | 'day' | 'share';
  /** Whom it is about when it is not about one line. */
  readonly subject: 'beneficiary' | 'support' | 'platform' | 'sales';
  /** Answers in order; a possibility is one bit of the fact's mask. */
  readonly domain: readonly string[];
  readonly answers: readonly Words[];
  readonly question: Words;
  readonly why: UnknownWhy;
  /** What holds when nobody said anything, where the law itself presumes it. */
  readonly presumed?: string;
}

const YES_NO = ['no', 'yes'] as const;
const YES_NO_WORDS = [words('hayır', 'no'), words('evet', 'yes')] as const;

function yesNo(
  name: string,
  subject: FactDefinition['subject'],
  question: Words,
  more: Partial<FactDefinition> = {},
): FactDefinition {
  return {
    name,
    type: 'yes-no',
    subject,
    domain: YES_NO,
    answers: YES_NO_WORDS,
    question,
    why: 'ask',
    ...more,
  };
}

function choice(
  name: string,
  subject: FactDefinition['subject'],
  answers: Readonly<Record<string, Words>>,
  question: Words,
): FactDefinition {
  return {
    name,
    type: 'choice',
    subject,
    domain: Object.keys(answers),
    answers: Object.values(answers),
    question,
    why: 'ask',
  };
}

function measured(
  name: string,
  type: 'amount' | 'day' | 'share',
  subject: FactDefinition['subject'],
  question: Words,
): FactDefinition {
  return { name, type, subject, domain: [], answers: [], question, why: 'ask' };
}

/** The statuses a beneficiary may hold; exactly one at a time (E-1.2.1). */
export const STATUS_WORDS = {
  company: words('Şirket', 'Company'),
  retailSite: words('Perakende e-ticaret sitesi', 'Retail e-commerce site'),
  marketplace: words('Pazaryeri', 'Marketplace'),
  b2bPlatform: words('B2B platformu', 'B2B platform'),
  consortium: words('E-ihracat konsorsiyumu', 'E-export consortium'),
} as const;

export type Status = keyof typeof STATUS_WORDS;

export const STATUSES = Object.keys(STATUS_WORDS) as Status[];

const DEFINITIONS = [
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
  measured(
    'adSales',
    'amount',
    'sales',
    words(
      'Bu pazaryeri, ülke ve çeyrekte reklamların getirdiği satış ne kadar?',
      'How much did the ads sell on this marketplace, in this country and quarter?',
    ),
  ),
] as const satisfies readonly FactDefinition[];

export type FactName =
  | 'status'
  | 'legalPerson'
  | 'unionMember'
  | 'dysRegistered'
  | 'coverageDay'
  | 'companyGrade'
  | 'brandProgramme'
  | 'turkishProductRatio'
  | 'trademarkTurkiye'
  | 'trademarkAbroad'
  | 'preApprovalDay'
  | 'accountManaged'
  | 'accessGiven'
  | 'listingComplete'
  | 'turkishProduct'
  | 'payer'
  | 'paymentChannel'
  | 'relatedParty'
  | 'supportedElsewhere'
  | 'foreignLanguageAbroad'
  | 'activityListed'
  | 'objected'
  | 'adSales';

/** Every fact the law may ask for, in the order in which a reviewer would. */
export const factCatalogue: readonly FactDefinition[] = DEFINITIONS;

const SLOTS = new Map(factCatalogue.map((definition, slot) => [definition.name, slot]));

/** Position of a fact in every slot array. */
export function slotOf(name: FactName): number {
  return SLOTS.get(name) as number;
}

/** The definition behind a name, or undefined for a name that the catalogue does not know. */
export function findFact(name: string): FactDefinition | undefined {
  const slot = SLOTS.get(name);
  return slot === undefined ? undefined : factCatalogue[slot];
}

/** All answers possible: what an unknown choice stands for. */
export function fullMask(definition: FactDefinition): number {
  return (1 << definition.domain.length) - 1;
}
