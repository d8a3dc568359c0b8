import { appendOnly, statements } from './statements.ts';

/**
 * Facts as they were told. A later fact about the same subject names the one it takes the place of; a withdrawal is a row
 * without a value. What holds is whatever no row supersedes.
 */
export const facts = statements(
  `create table facts (
    beneficiary text not null references beneficiaries,
    id uuid not null,
    fact text not null,
    subject jsonb not null,
    value jsonb,
    origin jsonb,
    reason text,
    recorded_on date not null,
    supersedes uuid,
    recorded_at timestamptz not null default now(),
    primary key (beneficiary, id),
    unique (beneficiary, supersedes),
    check ((value is null) = (origin is null)),
    check (value is not null or (supersedes is not null and reason is not null))
  )`,
  appendOnly('facts'),
);
