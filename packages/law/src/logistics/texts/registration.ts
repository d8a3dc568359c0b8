import type { RuleText } from '../../e-export/texts/rule-text.ts';
import { line } from './line.ts';

/** Article 4: registration and protection of a mark abroad. */
export const registrationTexts: readonly RuleText[] = [
  line(
    '4.1',
    'computed',
    'Tescil ve koruma desteğinden yalnızca yararlanıcılar yararlanır. Marka önce Türkiye’de tescil edilmiş olmalı, gider onun yurt dışında tescili ve korunması için yapılmalıdır.',
    'Only beneficiaries may have the support for registration and protection. The mark must already be registered in Türkiye, and the cost must be for registering and protecting it abroad.',
  ),
  line(
    '4.1a',
    'computed',
    'Başvuru, tescil veya koruma işlemi bittikten sonra EK-4 belgeleriyle incelemeci kuruluşa yapılır.',
    'The application goes to the examining body with the papers of EK-4, after the registration or protection is complete.',
    ['O-13'],
  ),
  line(
    '4.2',
    'computed',
    'Desteklenen giderler: marka/patent bürosu hizmetleri, markanın o ülkede başkası adına tescilli olup olmadığının araştırılması ve incelenmesi ile yurt dışı tescilin diğer zorunlu giderleri.',
    'Supported are: services of a trademark or patent office, search and examination of whether the mark is registered to somebody else in that country, and every other mandatory cost of registering abroad.',
  ),
  line(
    '4.3',
    'computed',
    'Hukuki danışmanlık yalnızca markanın yurt dışında korunması için ve yılda en fazla 100.000 TL desteklenir. Tutar her yıl güncellenir ve desteğin kendi üst limitinin içindedir.',
    'Legal advice is supported only for protecting the mark abroad, at most 100,000 TL a year. The amount is updated every year and lies within the support’s own ceiling.',
    ['O-32', 'O-38'],
  ),
  line(
    '4.4',
    'computed',
    'Tescilin yenilenmesi desteklenmez.',
    'Renewal of a registration is not supported.',
  ),
  line(
    '4.5',
    'computed',
    'Destek, ilk destek ödemesinde yer alan en eski faturanın tarihinde başlar; daha eski faturalar desteklenmez.',
    'The support begins on the date of the oldest invoice in the first support payment; earlier invoices are not supported.',
    ['O-25'],
  ),
];

/** Article 5: documents for market entry. */
export const marketEntryTexts: readonly RuleText[] = [
  line(
    '5.1',
    'computed',
    'Pazara giriş belgeleri desteği yalnızca yararlanıcılar içindir ve yalnızca EK-5B listesindeki belge, sertifika ve akreditasyonları kapsar.',
    'The support for market-entry documents is for beneficiaries only, and covers only documents, certificates and accreditations on list EK-5B.',
    ['C-10'],
  ),
  line(
    '5.1a',
    'procedure',
    'Başvuru, belge alındıktan sonra EK-5 belgeleriyle incelemeci kuruluşa yapılır.',
    'The application goes to the examining body with the papers of EK-5, after the document is obtained.',
  ),
  line(
    '5.2',
    'computed',
    'Desteklenen giderler: müracaat ve doküman inceleme, belgelendirme tetkiki, belge kullanım ücreti, zorunlu kayıt ücreti, gözetim, yenileme, test ve analiz.',
    'Supported are: application and file review, certification audit, fee for using the certificate, mandatory registration fee, surveillance, renewal, test and analysis.',
    ['O-15'],
  ),
  line(
    '5.3',
    'computed',
    'Destek, ilk destek ödemesinde yer alan en eski faturanın tarihinde başlar; daha eski faturalar desteklenmez.',
    'The support begins on the date of the oldest invoice in the first support payment; earlier invoices are not supported.',
    ['O-25'],
  ),
];
