import { appendOnly, statements } from './statements.ts';

/**
 * The ledger of allowances. It stores uses. `allowance_sizes` is the guard that the database keeps beside them: one row per
 * allowance and size, with the sum of all uses made at that size or a smaller one, which may never exceed the size. So the
 * order of decisions does not change what is granted in all, and two decisions at once cannot pass a ceiling together: the
 * first locks the allowance's row, the second waits and is then held to what is left.
 */
export const ledger = statements(
  `create table allowances (
    beneficiary text not null references beneficiaries,
    allowance text not null,
    primary key (beneficiary, allowance)
  )`,
  `create table allowance_sizes (
    beneficiary text not null,
    allowance text not null,
    size bigint not null check (size >= 0),
    used bigint not null check (used >= 0),
    primary key (beneficiary, allowance, size),
    foreign key (beneficiary, allowance) references allowances,
    constraint uses_within_size check (used <= size)
  )`,
  `create table allowance_uses (
    beneficiary text not null,
    allowance text not null,
    claim text not null,
    size bigint not null check (size >= 0),
    used bigint not null check (used > 0),
    receipt text not null,
    posted_at timestamptz not null default now(),
    primary key (beneficiary, allowance, claim, size),
    foreign key (beneficiary, allowance) references allowances,
    foreign key (beneficiary, receipt) references receipts
  )`,
  `create function kervan_post_use() returns trigger language plpgsql as $$
  begin
    insert into allowances (beneficiary, allowance) values (new.beneficiary, new.allowance) on conflict do nothing;
    perform 1 from allowances where beneficiary = new.beneficiary and allowance = new.allowance for update;
    insert into allowance_sizes (beneficiary, allowance, size, used)
      select new.beneficiary, new.allowance, new.size, coalesce(sum(used), 0) from allowance_uses
      where beneficiary = new.beneficiary and allowance = new.allowance and size <= new.size
      on conflict do nothing;
    update allowance_sizes set used = used + new.used
      where beneficiary = new.beneficiary and allowance = new.allowance and size >= new.size;
    return new;
  end $$`,
  `create trigger allowance_uses_post before insert on allowance_uses for each row execute function kervan_post_use()`,
  appendOnly('allowance_uses'),
);
