import { words } from '@kervan/kit';
import { isFalse, isTrue, oneOf } from '../../constructs/choices.ts';
import { countryIsNot } from '../../constructs/line-tests.ts';
import { all, any } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';

/** E-export is a sale to another country (E-1.1.1). */
export const abroad: Demand = demand(
  'E-1.1.1',
  'lines',
  countryIsNot('TR', words('Türkiye', 'Türkiye')),
  words(
    'E-ihracat başka bir ülkeye satıştır; Türkiye’ye yönelik gider desteklenmez.',
    'E-export is a sale to another country; expenses aimed at Türkiye are not supported.',
  ),
);

/** What the goods must be, where a support is for selling them (E-2.11, E-2.20). */
export const productDemands: readonly Demand[] = [
  demand(
    'E-2.11',
    'lines',
    // Companies in the Brand/Turquality programme are not asked for it (E-1.3.8).
    any(isTrue('turkishProduct'), all(oneOf('status', 'company'), isTrue('brandProgramme'))),
    words(
      'Ürünler tamamen ya da kısmen Türkiye’de üretilmiyor.',
      'The products are not wholly or partly made in Türkiye.',
    ),
  ),
  demand(
    'E-2.20',
    'lines',
    isFalse('objected'),
    words(
      'İncelemeci, tanıtımı Türk ürünlerinin ya da ülkenin imajına zararlı buldu.',
      'The examiner found the promotion harmful to the image of Turkish products or the country.',
    ),
  ),
];

/** What the account on a supported platform must be (E-2.15, E-2.18). */
export const platformDemands: readonly Demand[] = [
  demand(
    'E-2.15',
    'lines',
    isTrue('accountManaged'),
    words(
      'Platform hesabını yararlanıcı ya da organik bağlı şirketi yönetmiyor.',
      'The platform account is not managed by the beneficiary or an organically linked company.',
    ),
  ),
  demand(
    'E-2.18',
    'lines',
    isTrue('accessGiven'),
    words(
      'İncelemeci kuruluşa hesaba erişim verilmemiş; analist yetkisi verin.',
      'The examining body has no access to the account; give it analyst access.',
    ),
  ),
];

/** What every payment must satisfy (E-2.16, E-2.17, E-2.23, E-2.28). */
export const paymentDemands: readonly Demand[] = [
  demand(
    'E-2.16',
    'lines',
    oneOf('payer', 'beneficiary', 'linkedCompany'),
    words(
      'Ödeyen yararlanıcı ya da en az %51 bağlı şirketi değil.',
      'The payer is neither the beneficiary nor a company linked by at least 51 %.',
    ),
  ),
  demand(
    'E-2.17',
    'lines',
    isFalse('relatedParty'),
    words(
      'Harcamayı yapanla faturayı düzenleyen ilişkili.',
      'The spender and the invoice issuer are related.',
    ),
  ),
  demand(
    'E-2.23',
    'lines',
    oneOf('paymentChannel', 'bank'),
    words(
      'Ödeme banka yoluyla yapılmamış; nakit, müşteri çeki ve cirolu çek kabul edilmez.',
      'Not paid through a bank; cash, customer cheques and endorsed cheques are out.',
    ),
  ),
  demand(
    'E-2.28',
    'lines',
    isFalse('supportedElsewhere'),
    words(
      'Aynı gider başka bir program kapsamında desteklenmiş.',
      'The same expense has been supported under another programme.',
    ),
  ),
];

/** GTIN, origin and registered brand in each listing (E-2.12). */
export const listingDuty: Demand = demand(
  'E-2.12',
  'lines',
  isTrue('listingComplete'),
  words(
    'İlanlarda KTÜN (GTIN), menşe ülke ya da tescilli marka eksik.',
    'The listings lack GTIN, country of origin or the registered brand.',
  ),
);
