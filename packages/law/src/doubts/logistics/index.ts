import type { Doubt } from '../doubt.ts';
import { ofApplicants } from './of-applicants.ts';
import { ofEvents } from './of-events.ts';
import { ofExpenses } from './of-expenses.ts';
import { ofLimits } from './of-limits.ts';
import { ofNumbering } from './of-numbering.ts';
import { ofPromotion } from './of-promotion.ts';
import { ofService } from './of-service.ts';
import { ofSetOff } from './of-set-off.ts';
import { ofText } from './of-text.ts';
import { ofUnits } from './of-units.ts';
import { ofWindows } from './of-windows.ts';

/** Every place where Decision 5448, its logistics circular or what is known of them leaves something open. */
export const ofLogistics: readonly Doubt[] = [
  ...ofText,
  ...ofApplicants,
  ...ofWindows,
  ...ofService,
  ...ofUnits,
  ...ofPromotion,
  ...ofEvents,
  ...ofLimits,
  ...ofExpenses,
  ...ofSetOff,
  ...ofNumbering,
];
