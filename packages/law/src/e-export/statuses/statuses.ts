import { b2bPlatform } from './b2b-platform.ts';
import { company } from './company.ts';
import { consortium } from './consortium.ts';
import { cooperationBody } from './cooperation-body.ts';
import { marketplace } from './marketplace.ts';
import { retailSite } from './retail-site.ts';
import type { StatusClass } from './status-class.ts';

/** The statuses of Decision 5986, in the order of its m.2; the cooperation body last. */
export const statusClasses: readonly StatusClass[] = [
  company,
  retailSite,
  marketplace,
  b2bPlatform,
  consortium,
  cooperationBody,
];
