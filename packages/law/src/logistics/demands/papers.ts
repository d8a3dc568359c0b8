import { words } from '@kervan/kit';
import { isFalse, isTrue, noneOf, oneOf } from '../../constructs/choices.ts';
import type { Condition } from '../../constructs/condition.ts';
import { kindIn } from '../../constructs/line-tests.ts';
import { all, any } from '../../constructs/logic.ts';
import { type Demand, demand } from '../../constructs/rule.ts';

/** Ads whose papers can be checked online: the Counsellor is not asked (L-18.11), and the rule of the 15th speaks of them (L-18.2). */
export const AD_KINDS = {
  searchAds: words('arama motoru reklamı', 'search-engine ads'),
  socialMediaAds: words('sosyal medyada sponsorlu reklam', 'sponsored social-media ads'),
};

/** Applications not made by registered e-mail with proper e-signatures are not assessed (L-16.9, L-16.10, L-16.11). */
export const formDemand: Demand = demand(
  'L-16.11',
  'window',
  isTrue('formProper'),
  words(
    'Başvuru KEP’le ve her belgesi nitelikli e-imzalı .pdf ya da .pdf.imz olarak yapılmamış.',
    'The application was not made by registered e-mail with each paper a properly e-signed .pdf or .pdf.imz.',
  ),
);

/** A pre-approval request that was not properly signed blocks payment until it is sent again (L-16.12). */
export const preApprovalSigned: Demand = demand(
  'L-16.12',
  'window',
  isTrue('preApprovalSigned'),
  words(
    'Ön onay başvurusu usulüne uygun e-imzayla iletilmemiş; yeniden gönderilene dek ödeme yapılamaz.',
    'The pre-approval application was not properly e-signed; nothing is paid until it is sent again.',
  ),
);

/** What differs between supports in who may pay and which papers the Counsellor sees. */
export interface PaperTraits {
  /** A bonded foreign company may pay for a unit abroad (L-18.8). */
  readonly foreignUnitPays?: boolean;
  /** `none`: papers of art. 8; `ads`: search and social ads are left out; `all`: every foreign paper (L-18.11). */
  readonly counsellor: 'all' | 'ads' | 'none';
}

/** What every payment and paper must satisfy (L-18.3, 18.5, 18.7, 18.9, 18.11, 18.16, 18.21; L-16.15; M-12). */
export function paperDemands({ foreignUnitPays = false, counsellor }: PaperTraits): readonly Demand[] {
  const own = foreignUnitPays ? (['applicant', 'foreignUnit'] as const) : (['applicant'] as const);
  return [
    demand(
      'L-18.3',
      'lines',
      oneOf('paidBy', ...own, 'partner', 'employee', 'signatory'),
      words(
        'Ödemeyi başvuru sahibi ya da izin verilen bir kişi yapmamış.',
        'Neither the applicant nor an allowed person paid.',
      ),
    ),
    demand(
      'L-18.7',
      'lines',
      any(oneOf('paidBy', ...own), all(oneOf('paymentMeans', 'bank'), isTrue('payerLinkProven'))),
      words(
        'Ortak, çalışan ya da yetkilinin ödemesi banka yoluyla ve bağı belgelenerek yapılmamış.',
        'A payment by a partner, employee or signatory was not made by bank with its link proven.',
      ),
    ),
    demand(
      'L-18.5',
      'lines',
      any(noneOf('paymentMeans', 'outsideBanking'), isTrue('paymentPaperValid')),
      words(
        'Banka dışı ödeme belgesinin o ülkede muteber olduğu Ticaret Müşavirliğince onaylanmamış.',
        'The Counsellor has not approved that the non-bank payment paper is valid in that country.',
      ),
    ),
    demand(
      'L-18.21a',
      'lines',
      noneOf('paymentMeans', 'endorsedCheque'),
      words('Cirolu çekle ödeme desteklenmez.', 'Payments by endorsed cheque are not supported.'),
    ),
    demand(
      'L-18.21',
      'lines',
      any(noneOf('paymentMeans', 'cheque'), isTrue('chequeApproved')),
      words(
        'Çekin banka onaylı fotokopisi ya da banka onaylı hesap dökümü eksik.',
        'The bank-approved copy of the cheque or the bank-approved statement is missing.',
      ),
    ),
    demand(
      'L-18.9',
      'lines',
      isFalse('relatedParty'),
      words(
        'Harcamayı yapanla hizmeti veren, faturayı düzenleyen ya da kiralayan ilişkili kişi.',
        'The spender is related to the supplier, invoice issuer or lessor.',
      ),
    ),
    demand(
      'L-16.15',
      'lines',
      noneOf('translation', 'none'),
      words(
        'İngilizce dışındaki yabancı dilde belgenin yeminli Türkçe çevirisi yok.',
        'A paper in a foreign language other than English lacks a sworn Turkish translation.',
      ),
    ),
    ...(counsellor === 'none' ? [] : counsellorDemands(counsellor === 'ads')),
    demand(
      'L-18.16',
      'lines',
      isTrue('natureClear'),
      words(
        'Faturadan faaliyetin niteliği ya da taleple ilişkisi anlaşılmıyor.',
        'The invoice does not show the nature of the activity or its link with the claim.',
      ),
    ),
  ];
}

/** Papers issued abroad are seen by the Counsellor; one found above the market price refuses the whole (L-18.11, M-12). */
function counsellorDemands(adsLeftOut: boolean): readonly Demand[] {
  const notAsked: readonly Condition[] = [isFalse('issuedAbroad'), ...(adsLeftOut ? [kindIn(AD_KINDS)] : [])];
  return [
    demand(
      'L-18.11',
      'lines',
      any(...notAsked, oneOf('counsellorOpinion', 'approved', 'priceTooHigh')),
      words(
        'Yurt dışında düzenlenen belgede Ticaret Müşavirliği onayı yok.',
        'A paper issued abroad lacks the Counsellor’s approval.',
      ),
    ),
    demand(
      'M-12',
      'lines',
      any(...notAsked, oneOf('counsellorOpinion', 'approved', 'refused')),
      words(
        'Ticaret Müşavirliği bedeli rayicin üstünde buldu; kalemin tamamı desteklenmez.',
        'The Counsellor found the price above the market; the whole item is refused.',
      ),
    ),
  ];
}
