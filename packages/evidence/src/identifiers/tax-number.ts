import { type DummyNumber, dummyNumber } from './dummies.ts';
import { tcknCheckDigitsHold } from './tckn.ts';
import { vknCheckDigitHolds } from './vkn.ts';

export type TaxNumberScheme = 'VKN' | 'TCKN';

/**
 * What a tax number looks like in its role. `good`: shape and check digit hold. `dummy-in-order`: a number that stands for "none"
 * where that is allowed. `dummy`: the same where it is not. `check-digit`: the shape holds, the check digit does not. `shape`: wrong
 * length or characters.
 */
export type TaxNumberVerdict =
  | { readonly verdict: 'good' | 'check-digit' | 'shape' }
  | { readonly verdict: 'dummy' | 'dummy-in-order'; readonly dummy: DummyNumber };

/** Checks a tax number in the role it was met in. Check digits alone neither prove nor disprove: all but `shape` are remarks. */
export function checkTaxNumber(
  text: string,
  scheme: TaxNumberScheme,
  role: 'issuer' | 'customer',
): TaxNumberVerdict {
  if (!(scheme === 'VKN' ? /^\d{10}$/ : /^\d{11}$/).test(text)) return { verdict: 'shape' };
  const dummy = dummyNumber(text);
  if (dummy !== undefined)
    return { verdict: dummy.inOrderAs.includes(role) ? 'dummy-in-order' : 'dummy', dummy };
  const holds = scheme === 'VKN' ? vknCheckDigitHolds(text) : tcknCheckDigitsHold(text);
  return { verdict: holds ? 'good' : 'check-digit' };
}

/** The scheme that a number's length speaks for: 10 digits VKN, 11 digits TCKN. */
export function schemeByLength(text: string): TaxNumberScheme | undefined {
  if (/^\d{10}$/.test(text)) return 'VKN';
  return /^\d{11}$/.test(text) ? 'TCKN' : undefined;
}
