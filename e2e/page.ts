/** What every test of the page needs: the language, the award as text, and the two widths it is looked at. */
import { expect, type Page } from '@playwright/test';

export type Lang = 'tr' | 'en';

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** Every section by its address. */
export const SECTIONS = [
  '/',
  '/who',
  '/documents',
  '/comparison',
  '/entitlement',
  '/reasons',
  '/limits',
  '/doubts',
  '/papers',
  '/deadlines',
  '/offset',
  '/supports',
  '/simulator',
  '/matrix',
  '/changes',
] as const;

/** Chooses the language before the page is opened, as a person who was here before has. */
export async function speak(page: Page, lang: Lang): Promise<void> {
  await page.addInitScript(
    `localStorage.getItem('kervan.lang') ?? localStorage.setItem('kervan.lang', '${lang}')`,
  );
}

/** Opens an address and waits until everything it asked for is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
}

/** Nothing is being loaded or saved any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.loading, .loading-mark')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('.working-on')).toHaveCount(0, { timeout: 20_000 });
}

export interface Award {
  readonly least: string;
  readonly most: string;
}

/** The award the server gives for the newest claim: what the page must show. */
export async function awardOf(page: Page, address: string, query = ''): Promise<Award> {
  const workspace = await (await page.request.get(`${address}/api/workspace`)).json();
  const claim = encodeURIComponent(workspace.claims[0].claim);
  const answer = await page.request.get(`${address}/api/claims/${claim}/assessment${query}`);
  return (await answer.json()).view.award;
}

/** `261187.00` as a Turkish reader sees it. */
export function lira(plain: string): string {
  const [whole = '', fraction = ''] = plain.split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')},${fraction}\u00a0TL`;
}

/** Kuruş of a plain amount, to compare without floats. */
export function kurus(plain: string): bigint {
  return BigInt(plain.replace('.', ''));
}
