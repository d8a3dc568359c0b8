import { type Words, words } from '@kervan/kit';
import { STATUS_WORDS } from '../../facts/catalogue.ts';
import { asks, byVersion, type StatusCondition } from './condition.ts';
import type { Requirement } from './requirement.ts';
import { answerIs, isYes } from './requirements/answers.ts';
import { countAtLeast, countBelow, shareAtLeast } from './requirements/thresholds.ts';
import { share } from './share.ts';
import { companyForm, GENERAL_DIRECTORATE, SEKRETARYA, standingConditions } from './standing-conditions.ts';
import type { StatusClass } from './status-class.ts';
import { decision, GUIDE_2025, SOURCE_2024 } from './versions.ts';

/** Told alike in 2024 and in May 2025 (E-1.6.1). */
function general(id: string, title: Words, requirement: Requirement): StatusCondition {
  return byVersion(
    id,
    'E-1.6.1',
    title,
    [asks(SOURCE_2024, 'E-1.6.1', requirement), asks(GUIDE_2025, 'E-1.6.1', requirement)],
    { doubts: ['E-13.28'] },
  );
}

/** A technical test, told in 2024 only (E-1.6.2). */
function technical(id: string, title: Words, requirement: Requirement): StatusCondition {
  return byVersion(id, 'E-1.6.2', title, [asks(SOURCE_2024, 'E-1.6.2', requirement)], {
    doubts: ['E-13.28'],
  });
}

/** The B2B platform (E-1.1.5, E-1.6). */
export const b2bPlatform: StatusClass = {
  id: 'b2bPlatform',
  title: STATUS_WORDS.b2bPlatform,
  rule: 'E-1.1.5',
  beneficiary: true,
  conditions: [
    byVersion('ordering', 'E-1.1.5', words('İşletmeden işletmeye sipariş', 'Business-to-business ordering'), [
      asks(decision('IST', 'second-hand'), 'E-1.1.5', isYes('runsB2bPlatform')),
    ]),
    companyForm('E-1.1.5', 'IST', 'second-hand'),
    ...standingConditions('b2bPlatform'),
    general('headOffice', words('İş merkezi', 'Head office'), isYes('headOfficeTurkiye')),
    general('inOperation', words('Faaliyet süresi', 'Time in operation'), isYes('activeLastTwoYears')),
    general(
      'trustStamp',
      words('Güven Damgası', 'Trust stamp'),
      answerIs('trustMark', ['stamp', 'equivalent']),
    ),
    general(
      'infrastructure',
      words('Altyapı sağlayıcısı', 'Infrastructure provider'),
      isYes('infrastructureProvider'),
    ),
    technical('browsers', words('Tarayıcılar', 'Browsers'), isYes('worksInBrowsers')),
    technical('links', words('Bağlantılar', 'Links'), isYes('linksLive')),
    technical(
      'availability',
      words('Erişilebilirlik', 'Availability'),
      shareAtLeast('availability', share(99n, 100n)),
    ),
    technical('traffic', words('Yoğun trafik', 'Heavy traffic'), isYes('bearsHeavyTraffic')),
    technical('paidMembers', words('Ücretli üyeler', 'Paid members'), countAtLeast('paidMembers', 1_000n)),
    technical('ranking', words('Dünya sıralaması', 'World ranking'), countBelow('worldRanking', 200_000n)),
    technical('search', words('Arama süzgeci', 'Search filter'), isYes('searchFilter')),
    technical('memberPages', words('Üye sayfaları', 'Member pages'), isYes('memberPagesShown')),
    technical('indexed', words('Dizin araması', 'Index search'), countAtLeast('indexedResults', 250_000n)),
  ],
  classes: [],
  decision: {
    examinedBy: SEKRETARYA,
    decidedBy: GENERAL_DIRECTORATE,
    form: 'EK-B2B Platformu Başvuru Formu',
    filed: words('Sekretaryaya', 'to the Sekretarya'),
    rules: ['E-1.2.2', 'E-1.6.4'],
  },
  note: words(
    'B2B platformu, ücretli üyelerinin Türkiye E-İhracat Platformuna katılmasını sağlar; platform desteği kaldırıldıktan sonra bu yükümlülüğün durumu belirsizdir (E-1.6.3, E-13.22).',
    'A B2B platform gets its paid members to join the Türkiye E-İhracat Platformu; what became of this duty after the platform support was repealed is unclear (E-1.6.3, E-13.22).',
  ),
};
