import { appendOnly, statements } from './statements.ts';

/** Documents by the digest of their bytes, the mappings that read tables among them, and invoices typed in beside a PDF. */
export const documents = statements(
  `create table documents (
    beneficiary text not null references beneficiaries,
    document text not null check (document ~ '^[0-9a-f]{64}$'),
    name text not null,
    size bigint not null check (size >= 0),
    received_at timestamptz not null default now(),
    state text not null default 'reading' check (state in ('reading', 'read', 'failed')),
    options jsonb not null default '{}',
    mappings text not null default '',
    reading text,
    head jsonb,
    primary key (beneficiary, document)
  )`,
  `create table mappings (
    beneficiary text not null references beneficiaries,
    header_digest text not null,
    header jsonb not null,
    mapping jsonb not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null default now(),
    primary key (beneficiary, header_digest)
  )`,
  `create table typed_invoices (
    beneficiary text not null references beneficiaries,
    id uuid not null,
    document text not null,
    supersedes uuid,
    invoice jsonb,
    typed_by text not null,
    typed_at timestamptz not null default now(),
    primary key (beneficiary, id),
    unique (beneficiary, supersedes),
    check (invoice is not null or supersedes is not null)
  )`,
  appendOnly('typed_invoices'),
  `create table confirmations (
    beneficiary text not null references beneficiaries,
    id uuid not null,
    confirmation jsonb not null,
    confirmed_at timestamptz not null default now(),
    primary key (beneficiary, id)
  )`,
);
