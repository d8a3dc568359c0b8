import { lira, type Money, parseDay, words } from '@kervan/kit';
import { STATUS_WORDS } from '../../facts/catalogue.ts';
import { asks, byVersion, silent } from './condition.ts';
import { answerIs, isYes } from './requirements/answers.ts';
import { anyOf, unsaidWhether } from './requirements/combine.ts';
import { amountAtLeast, shareAtLeast, unsaidThreshold } from './requirements/thresholds.ts';
import { share } from './share.ts';
import { GENERAL_DIRECTORATE, SEKRETARYA, standingConditions } from './standing-conditions.ts';
import type { StatusClass } from './status-class.ts';
import {
  AFTER_INDEXATION_2027,
  CIRCULAR_2026,
  decision,
  GUIDE_2025,
  SOURCE_2024,
  type Version,
} from './versions.ts';

const VERSIONS = ['E-13.18', 'E-13.28'];
const DEFINITION = decision('IST, OFI2', 'second-hand');
const LIST_2024: Version = { ...SOURCE_2024, article: 'Genelge m.7' };
const UNTIL_INDEXATION: Version = { ...CIRCULAR_2026, until: parseDay('2027-01-01') };

const dollars = (whole: bigint): Money => ({ minor: whole * 100n, currency: 'USD' });
const exportOf = (whole: bigint) => amountAtLeast('previousYearExport', dollars(whole));

/** The retail e-commerce site (E-1.1.3, Genelge m.7, E-1.4): one row per condition, one entry per version of the text. */
export const retailSite: StatusClass = {
  id: 'retailSite',
  title: STATUS_WORDS.retailSite,
  rule: 'E-1.1.3',
  beneficiary: true,
  conditions: [
    byVersion('ownSite', 'E-1.1.3', words('Kendi markasına ait site', 'A site of its own brand'), [
      asks(DEFINITION, 'E-1.1.3', isYes('sellsOnOwnSite')),
    ]),
    byVersion(
      'headOffice',
      'E-1.4.T.headOffice',
      words('İş merkezi', 'Head office'),
      [
        asks(DEFINITION, 'E-1.1.3', isYes('headOfficeTurkiye')),
        asks(CIRCULAR_2026, 'E-1.4.T.headOffice', isYes('headOfficeTurkiye')),
      ],
      { doubts: VERSIONS },
    ),
    ...standingConditions('retailSite'),
    byVersion(
      'onlineShare',
      'E-1.4.T.onlineShare',
      words('Çevrim içi satış payı', 'Online share'),
      [
        asks(DEFINITION, 'E-1.1.3', shareAtLeast('onlineSalesShare', share(2n, 3n))),
        asks(CIRCULAR_2026, 'E-1.4.T.onlineShare', shareAtLeast('onlineSalesShare', share(2n, 3n))),
      ],
      {
        doubts: VERSIONS,
        note: words(
          '2/3, Kararın tanımındandır; Mayıs 2025 Rehberi de böyle der. 2024 kaynağı yalnızca “önemli kısmı” der.',
          'The 2/3 is that of the Decision’s definition, and of the guide of May 2025. The source of 2024 only says “a significant part”.',
        ),
      },
    ),
    byVersion(
      'ownBrandShare',
      'E-1.4.T.ownBrandShare',
      words('Kendi markalarının payı', 'Share of own brands'),
      [
        silent(LIST_2024, 'E-1.4.T.ownBrandShare', {
          rule: 'E-1.4.2',
          words: words(
            'Aralık 2024 güncellemesi “kendi markası”nı genişlettiğine göre öncesinde de bir koşul vardı; ne dediği bilinmiyor.',
            'As the update of December 2024 widened “own brand”, something was asked before it; what it said is not known.',
          ),
        }),
        asks(GUIDE_2025, 'E-1.4.T.ownBrandShare', shareAtLeast('ownBrandShare', share(1n, 4n))),
        asks(CIRCULAR_2026, 'E-1.4.T.ownBrandShare', shareAtLeast('ownBrandShare', share(1n, 4n))),
      ],
      { doubts: VERSIONS },
    ),
    byVersion(
      'ownInvoices',
      'E-1.4.T.ownInvoices',
      words('Kendi faturası', 'Own invoices'),
      [
        silent(LIST_2024, 'E-1.4.T.ownInvoices'),
        silent(GUIDE_2025, 'E-1.4.T.ownInvoices'),
        asks(CIRCULAR_2026, 'E-1.4.T.ownInvoices', isYes('issuesOwnInvoices')),
      ],
      { doubts: VERSIONS },
    ),
    byVersion(
      'inOperation',
      'E-1.4.T.inOperation',
      words('Faaliyet süresi', 'Time in operation'),
      [
        asks(LIST_2024, 'E-1.4.T.inOperation', isYes('activeTwoCalendarYears')),
        asks(GUIDE_2025, 'E-1.4.T.inOperation', isYes('activeTwoCalendarYears')),
        asks(CIRCULAR_2026, 'E-1.4.T.inOperation', isYes('activeLastTwoYears')),
      ],
      { doubts: VERSIONS },
    ),
    byVersion(
      'trustStamp',
      'E-1.4.T.trustStamp',
      words('Güven Damgası', 'Trust stamp'),
      [
        asks(LIST_2024, 'E-1.4.T.trustStamp', answerIs('trustMark', ['stamp', 'equivalent'])),
        asks(GUIDE_2025, 'E-1.4.T.trustStamp', answerIs('trustMark', ['stamp', 'equivalent'])),
        asks(
          CIRCULAR_2026,
          'E-1.4.T.trustStamp',
          anyOf(
            answerIs('trustMark', ['stamp']),
            isYes('infrastructureProvider'),
            unsaidWhether(answerIs('trustMark', ['equivalent'])),
          ),
        ),
      ],
      { doubts: VERSIONS },
    ),
    byVersion(
      'integration',
      'E-1.4.T.integration',
      words('Ödeme ve lojistik entegrasyonu', 'Payment and logistics integration'),
      [
        asks(LIST_2024, 'E-1.4.T.integration', isYes('paymentLogisticsIntegration')),
        silent(GUIDE_2025, 'E-1.4.T.integration'),
        asks(CIRCULAR_2026, 'E-1.4.T.integration', isYes('paymentLogisticsIntegration')),
      ],
      { doubts: VERSIONS },
    ),
    byVersion(
      'export',
      'E-1.4.T.export',
      words('Önceki yılın ihracatı', 'Exports of the previous year'),
      [
        asks(LIST_2024, 'E-1.4.T.export', exportOf(2_500_000n)),
        asks(GUIDE_2025, 'E-1.4.T.export', anyOf(exportOf(1_000_000n), unsaidThreshold('etbisNetSales'))),
        asks(
          UNTIL_INDEXATION,
          'E-1.4.T.export',
          anyOf(exportOf(500_000n), amountAtLeast('etbisNetSales', lira(1_000_000_000))),
        ),
        asks(
          AFTER_INDEXATION_2027,
          'E-1.4.T.export',
          anyOf(exportOf(500_000n), unsaidThreshold('etbisNetSales')),
        ),
      ],
      {
        doubts: [...VERSIONS, 'E-12.1.2'],
        note: words(
          'Nelerin ihracat sayılacağını kaynaklar bu statü için söylemiyor; şirketteki gibi GB ihracatı ile BGB e-ticaret ihracatının toplamı alınır.',
          'What counts as exports the sources do not say for this status; the sum of GB exports and BGB e-commerce exports is taken, as for a company.',
        ),
      },
    ),
  ],
  classes: [],
  decision: {
    examinedBy: SEKRETARYA,
    decidedBy: GENERAL_DIRECTORATE,
    form: 'EK-Perakende E-Ticaret Sitesi Başvuru Formu',
    filed: words('E-İhracat Sekretaryasına', 'to the E-İhracat Sekretaryası'),
    rules: ['E-1.2.2', 'E-1.4.1'],
  },
};
