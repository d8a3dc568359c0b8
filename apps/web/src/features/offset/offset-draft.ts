import type { OffsetRequest } from '@kervan/desk';
import type { Lang } from '@kervan/kit';
import type { DebtEntry, LienEntry, RestructuredEntry } from '@kervan/law';
import { readAmount } from '../../ui/amount.ts';
import { readDay } from '../../ui/day-text.ts';

/** The institutions in the order of the circular; the request names their debts in it. */
export const DEBT_TO = ['tax', 'socialSecurity'] as const satisfies readonly DebtEntry['institution'][];
export type DebtTo = (typeof DEBT_TO)[number];

export const LIENS = ['none', 'before-offset', 'before-sending'] as const satisfies readonly (
  | 'none'
  | LienEntry['placed']
)[];
export const RESTRUCTURINGS = ['none', 'on-file', 'missing', 'not-honoured'] as const satisfies readonly (
  | 'none'
  | RestructuredEntry['proof']
)[];
export const ORDERS = ['none', 'first', 'second'] as const;

/** What the form holds of one institution: texts as typed. */
export interface DebtDraft {
  readonly overdue: string;
  readonly lien: (typeof LIENS)[number];
  readonly lienAmount: string;
  readonly lienDay: string;
  readonly lienOrder: (typeof ORDERS)[number];
  readonly restructured: (typeof RESTRUCTURINGS)[number];
  readonly restructuredAmount: string;
}

export interface OffsetDraft {
  readonly regime: OffsetRequest['regime'];
  readonly amount: string;
  readonly debts: Readonly<Record<DebtTo, DebtDraft>>;
}

export type OffsetFault = 'fieldMissing' | 'overdueMissing' | 'dayWrong';

const NO_DEBT: DebtDraft = {
  overdue: '',
  lien: 'none',
  lienAmount: '',
  lienDay: '',
  lienOrder: 'none',
  restructured: 'none',
  restructuredAmount: '',
};

export function emptyOffset(regime: OffsetDraft['regime']): OffsetDraft {
  return { regime, amount: '', debts: { tax: NO_DEBT, socialSecurity: NO_DEBT } };
}

/** Whether both institutions placed a lien, so that which came first matters. */
export function twoLiens({ debts }: OffsetDraft): boolean {
  return DEBT_TO.every((one) => debts[one].lien !== 'none');
}

/** What is wrong with a draft, by the path of the field in the entitlement of the request. */
export function offsetFaults(draft: OffsetDraft, lang: Lang): ReadonlyMap<string, OffsetFault> {
  const faults = new Map<string, OffsetFault>();
  if (lira(draft.amount, lang) === undefined) faults.set('amount', 'fieldMissing');
  for (const [at, one] of DEBT_TO.entries()) {
    const debt = draft.debts[one];
    const path = `debts[${at}]`;
    if (debt.overdue.trim() === '') faults.set(`${path}.overdue`, 'overdueMissing');
    else if (lira(debt.overdue, lang) === undefined) faults.set(`${path}.overdue`, 'fieldMissing');
    if (debt.restructured !== 'none' && lira(debt.restructuredAmount, lang) === undefined)
      faults.set(`${path}.restructured.amount`, 'fieldMissing');
    if (debt.lien === 'none') continue;
    if (lira(debt.lienAmount, lang) === undefined) faults.set(`${path}.lien.amount`, 'fieldMissing');
    if (debt.lienDay.trim() !== '' && readDay(debt.lienDay) === undefined)
      faults.set(`${path}.lien.day`, 'dayWrong');
  }
  return faults;
}

/** The question to send, from a draft without faults. */
export function offsetRequestOf(draft: OffsetDraft, name: string, lang: Lang): OffsetRequest {
  const amount = (typed: string) => lira(typed, lang) ?? '';
  const both = twoLiens(draft);
  const debts = DEBT_TO.map((institution): DebtEntry => {
    const debt = draft.debts[institution];
    const day = readDay(debt.lienDay);
    return {
      institution,
      overdue: amount(debt.overdue),
      ...(debt.restructured === 'none'
        ? {}
        : { restructured: { amount: amount(debt.restructuredAmount), proof: debt.restructured } }),
      ...(debt.lien === 'none'
        ? {}
        : {
            lien: {
              amount: amount(debt.lienAmount),
              placed: debt.lien,
              ...(day === undefined ? {} : { day }),
              ...(!both || debt.lienOrder === 'none' ? {} : { order: debt.lienOrder === 'first' ? 1 : 2 }),
            },
          }),
    };
  });
  return { regime: draft.regime, entitlements: [{ name, amount: amount(draft.amount), debts }] };
}

/** Lira as decimal text; undefined below zero, finer than the kuruş, or where it is no amount in the way of the language. */
function lira(typed: string, lang: Lang): string | undefined {
  const read = readAmount(typed, lang);
  return read !== undefined && /^\d{1,30}(?:\.\d{1,2})?$/.test(read) ? read : undefined;
}
