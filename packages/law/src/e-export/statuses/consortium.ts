import { lira, type Words, words } from '@kervan/kit';
import { STATUS_WORDS } from '../../facts/catalogue.ts';
import { asks, byVersion, type StatusCondition } from './condition.ts';
import type { Requirement } from './requirement.ts';
import { answerIs, isYes } from './requirements/answers.ts';
import { anyOf } from './requirements/combine.ts';
import { amountAbove, countAtLeast } from './requirements/thresholds.ts';
import { companyForm, SEKRETARYA, standingConditions } from './standing-conditions.ts';
import type { StatusClass } from './status-class.ts';
import { decision, SOURCE_2024 } from './versions.ts';

const DEFINITION = decision('SEED1, IHR', 'text');

/** An ability of the Decision's definition (E-1.1.6). */
function ability(id: string, title: Words, requirement: Requirement): StatusCondition {
  return byVersion(id, 'E-1.1.6', title, [asks(DEFINITION, 'E-1.1.6', requirement)]);
}

/** A criterion found in a source of 2024 only (E-1.7.1). */
function criterion(
  id: string,
  title: Words,
  requirement: Requirement,
  doubts: readonly string[] = [],
): StatusCondition {
  return byVersion(id, 'E-1.7.1', title, [asks(SOURCE_2024, 'E-1.7.1', requirement)], {
    doubts: ['E-13.28', ...doubts],
  });
}

/** The e-export consortium (E-1.1.6, E-1.7). Meeting the criteria found is not yet the status: the Ministry gives it. */
export const consortium: StatusClass = {
  id: 'consortium',
  title: STATUS_WORDS.consortium,
  rule: 'E-1.1.6',
  beneficiary: true,
  conditions: [
    companyForm('E-1.1.6', 'SEED1, IHR', 'text'),
    ...standingConditions('consortium'),
    ability('purpose', words('Amaç', 'Purpose'), isYes('steersManufacturers')),
    ability('endToEnd', words('Uçtan uca e-ihracat', 'End-to-end e-export'), isYes('endToEndExport')),
    ability(
      'toConsumer',
      words('Doğrudan tüketiciye satış', 'Direct-to-consumer sales'),
      isYes('directToConsumer'),
    ),
    ability(
      'abroad',
      words('Yurt dışı depolama ve iade', 'Storage and returns abroad'),
      isYes('storageOrReturnsAbroad'),
    ),
    ability(
      'integration',
      words('Yurt dışı pazaryerleri', 'Overseas marketplaces'),
      isYes('integratedAbroad'),
    ),
    ability(
      'staff',
      words('İnsan kaynağı ve bilgi birikimi', 'Staff and know-how'),
      isYes('sufficientStaff'),
    ),
    criterion('headOffice', words('İş merkezi', 'Head office'), isYes('headOfficeTurkiye')),
    criterion(
      'transactions',
      words('E-ticaret beyanlı işlemler', 'Transactions declared as e-commerce'),
      anyOf(countAtLeast('transactionsPreviousYear', 100n), countAtLeast('transactionsThisYear', 100n)),
    ),
    criterion('iso27001', words('ISO 27001', 'ISO 27001'), isYes('iso27001')),
    criterion('trustStamp', words('Güven Damgası', 'Trust stamp'), answerIs('trustMark', ['stamp'])),
    criterion(
      'capital',
      words('Ödenmiş sermaye', 'Paid-up capital'),
      amountAbove('paidUpCapital', lira(5_000_000)),
      ['E-12.1.2'],
    ),
  ],
  classes: [],
  decision: {
    examinedBy: SEKRETARYA,
    decidedBy: words('Ticaret Bakanlığı', 'the Ministry of Trade'),
    form: 'EK-E-İhracat Konsorsiyumu Formu',
    filed: words('ilk destek başvurusuna eklenir', 'added to the first support application'),
    rules: ['E-1.2.2', 'E-1.7.3'],
  },
  note: words(
    'Tek yapı veya ayrı tüzel kişiliği ve bir lideri olan ortaklık olabilir (E-1.7.2).',
    'It may be a single structure, or a partnership with a legal person of its own and a leader (E-1.7.2).',
  ),
};
