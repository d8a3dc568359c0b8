import { statements } from './statements.ts';

/** Whose desk it is. The id of the beneficiary leads every key of every table. */
export const beneficiaries = statements(
  `create table beneficiaries (
    beneficiary text primary key,
    name text not null,
    tax_number text,
    other_names jsonb not null default '[]',
    linked_names jsonb not null default '[]',
    platforms jsonb not null default '[]',
    sample boolean not null default false,
    opened_at timestamptz not null default now()
  )`,
  `create function kervan_append_only() returns trigger language plpgsql as $$
  begin
    raise exception 'rows of % are never edited or removed', tg_table_name using errcode = 'KV001';
  end $$`,
);
