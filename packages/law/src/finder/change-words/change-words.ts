import type { Words } from '@kervan/kit';
import { words } from '@kervan/kit';
import type { FactName } from '../../facts/catalogue.ts';
import type { ChangeWord, ChangeWords } from './change-word.ts';
import { ofExpenses } from './of-expenses.ts';
import { ofFirms } from './of-firms.ts';
import { ofLogistics } from './of-logistics.ts';
import { ofPlatforms } from './of-platforms.ts';

const ALL: Readonly<Partial<Record<FactName, ChangeWords>>> = {
  ...ofFirms,
  ...ofPlatforms,
  ...ofExpenses,
  ...ofLogistics,
};

/** What one would do to make an answer to a choice true; undefined where nothing is known to do. */
export function changeTo(fact: FactName, answer: string): ChangeWord | undefined {
  return ALL[fact]?.[answer];
}

/** What one would ask for so that a day comes; undefined for other facts. */
export function askFor(fact: FactName): Words | undefined {
  return DAYS[fact];
}

const DAYS: Readonly<Partial<Record<FactName, Words>>> = {
  coverageDay: words('kapsam kararı için başvurun', 'apply for the coverage decision'),
  preApprovalDay: words('ön onay isteyin', 'ask for pre-approval'),
  euPreApprovalDay: words(
    'bir Avrupa Birliği ülkesi için ön onay isteyin',
    'ask for pre-approval for a European Union country',
  ),
};
