import type { BalanceMonthView, ReconciliationView } from '@kervan/desk';
import { showAmount } from '../../ui/amount.ts';
import { monthWords } from '../../ui/day-text.ts';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';

/** The balance with prepaid platforms: opening + topped up − refunded − consumed = closing. */
export function Balances({ view }: { readonly view: ReconciliationView }) {
  const { w, lang } = useLang();
  const platformName = usePlatformName();
  const sides = ['opening', 'toppedUp', 'refunded', 'consumed', 'closing'] as const;
  const cells = (one: BalanceMonthView) => [
    `${platformName(one.platform)} · ${monthWords(one.month, lang)}`,
    ...sides.map((side) => showAmount(one[side], one.currency, lang)),
  ];
  return (
    <Table
      caption={w.comparison.balances}
      captionUnseen
      columns={[
        { id: 'month', head: w.common.month },
        ...sides.map((side) => ({ id: side, head: w.comparison[side], numeric: true })),
      ]}
      rows={view.balances}
      keyOf={(one) => `${one.platform} ${one.currency} ${one.month}`}
      cells={cells}
    />
  );
}
