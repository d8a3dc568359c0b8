import { lira, words } from '@kervan/kit';
import { STATUS_WORDS } from '../../facts/catalogue.ts';
import { asks, byVersion, type StatusCondition } from './condition.ts';
import type { Requirement } from './requirement.ts';
import { answerIs, isYes } from './requirements/answers.ts';
import { anyOf } from './requirements/combine.ts';
import { amountAbove, amountAtLeast, countAtLeast } from './requirements/thresholds.ts';
import { GENERAL_DIRECTORATE, SEKRETARYA, standingConditions } from './standing-conditions.ts';
import type { StatusClass } from './status-class.ts';
import { ARTICLE_2026, decision, GUIDE_2025, SOURCE_2024 } from './versions.ts';

const RULE = 'E-1.5.1';
const DEFINITION = decision('OFI2', 'second-hand');

/** Told alike in 2024 and in May 2025; what an article of 2026 repeats is seen there too. */
function seenAlike(
  id: string,
  title: StatusCondition['title'],
  requirement: Requirement,
  more: {
    readonly repeatedIn2026?: boolean;
    readonly doubts?: readonly string[];
    readonly note?: StatusCondition['title'];
  } = {},
): StatusCondition {
  const versions = more.repeatedIn2026 ? [SOURCE_2024, GUIDE_2025, ARTICLE_2026] : [SOURCE_2024, GUIDE_2025];
  return byVersion(
    id,
    RULE,
    title,
    versions.map((version) => asks(version, RULE, requirement)),
    { doubts: ['E-13.28', ...(more.doubts ?? [])], ...(more.note && { note: more.note }) },
  );
}

/** The marketplace (E-1.1.4, E-1.5). */
export const marketplace: StatusClass = {
  id: 'marketplace',
  title: STATUS_WORDS.marketplace,
  rule: 'E-1.1.4',
  beneficiary: true,
  conditions: [
    byVersion('intermediary', 'E-1.1.4', words('Pazaryeri işletmek', 'Running a marketplace'), [
      asks(DEFINITION, 'E-1.1.4', isYes('runsMarketplace')),
    ]),
    byVersion('headOffice', 'E-1.1.4', words('İş merkezi', 'Head office'), [
      asks(DEFINITION, 'E-1.1.4', isYes('headOfficeTurkiye')),
    ]),
    ...standingConditions('marketplace'),
    seenAlike('inOperation', words('Faaliyet süresi', 'Time in operation'), isYes('activeLastTwoYears'), {
      repeatedIn2026: true,
    }),
    seenAlike(
      'trustStamp',
      words('Güven Damgası', 'Trust stamp'),
      answerIs('trustMark', ['stamp', 'equivalent']),
    ),
    seenAlike(
      'infrastructure',
      words('Altyapı sağlayıcısı', 'Infrastructure provider'),
      isYes('infrastructureProvider'),
    ),
    seenAlike('fulfilment', words('Sipariş karşılama', 'Order fulfilment'), isYes('fulfilment')),
    seenAlike(
      'integration',
      words('Ödeme ve lojistik entegrasyonu', 'Payment and logistics integration'),
      isYes('paymentLogisticsIntegration'),
    ),
    seenAlike(
      'serviceProviders',
      words('Hizmet sağlayıcılar', 'Service providers'),
      countAtLeast('serviceProviders', 1_000n),
      { repeatedIn2026: true },
    ),
    seenAlike('products', words('Ürünler', 'Products'), countAtLeast('listedProducts', 100_000n), {
      repeatedIn2026: true,
    }),
    seenAlike(
      'export',
      words('Önceki yılın ihracatı', 'Exports of the previous year'),
      anyOf(
        amountAtLeast('previousYearExport', { minor: 5_000_000_00n, currency: 'USD' }),
        amountAbove('etbisNetSales', lira(1_000_000_000)),
      ),
      {
        doubts: ['E-12.1.2'],
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
    form: 'EK-Pazaryeri Başvuru Formu',
    filed: words(
      'Sekretaryaya; uygun dosyalar Genel Müdürlüğe iletilir',
      'to the Sekretarya, which forwards suitable files to the General Directorate',
    ),
    rules: ['E-1.2.2', 'E-1.5.2'],
  },
};
