import { statements } from './statements.ts';

/** Claims under Decision 5448 are for no period; those under Decision 5986 always are. */
export const regimes = statements(
  `alter table receipts add column regime text not null default 'e-export'`,
  `alter table receipts alter column regime drop default`,
  `alter table receipts alter column quarter drop not null`,
  `alter table receipts add constraint receipts_regime_check check (regime in ('e-export', 'logistics'))`,
  `alter table receipts add constraint receipts_period_check
    check ((regime = 'logistics') = (quarter is null))`,
);
