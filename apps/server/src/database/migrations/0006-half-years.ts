import { statements } from './statements.ts';

/** Depot rent is filed by half-years (`2025-H1`), everything else by quarters. */
export const halfYears = statements(
  `alter table claims drop constraint claims_quarter_check`,
  `alter table claims add constraint claims_quarter_check check (quarter ~ '^[0-9]{4}-(Q[1-4]|H[12])$')`,
);
