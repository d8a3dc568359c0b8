import { appendOnly, statements } from './statements.ts';

/** Payment applications and the receipts issued for them. */
export const claims = statements(
  `create table claims (
    beneficiary text not null references beneficiaries,
    claim text not null,
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    filed_on date,
    documents jsonb,
    readings jsonb not null default '{}',
    comparison jsonb not null default '{}',
    state text not null default 'draft' check (state in ('draft', 'filed', 'decided')),
    opened_at timestamptz not null default now(),
    receipt text,
    primary key (beneficiary, claim),
    check ((state = 'decided') = (receipt is not null)),
    check (state <> 'filed' or filed_on is not null)
  )`,
  `create table receipts (
    beneficiary text not null references beneficiaries,
    receipt text not null check (receipt ~ '^[0-9a-f]{64}$'),
    claim text not null,
    quarter text not null,
    decided_on date not null,
    known_on date not null,
    issued_at timestamptz not null default now(),
    law_module text not null,
    award_least numeric(18, 2) not null,
    award_most numeric(18, 2),
    body text not null,
    primary key (beneficiary, receipt)
  )`,
  appendOnly('receipts'),
);
