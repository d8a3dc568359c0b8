import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';
import { open, settled } from './page.ts';

let desk: OwnDesk;

test.beforeAll(async () => {
  desk = await openOwnDesk('--empty');
});

test.afterAll(async () => desk.close());

test('a desk without the sample says where to begin, on every section, and breaks no accessibility rule', async ({
  page,
}) => {
  for (const section of ['/', '/documents', '/who', '/comparison', '/papers', '/deadlines', '/offset']) {
    await open(page, `${desk.address}${section}`);
    await expect(page.getByText('Uydurma örnek')).toHaveCount(0);
    expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  }
  await open(page, `${desk.address}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Henüz açık bir başvuru yok');
});

test('a quarter is opened by hand, a mistyped one is refused with its form', async ({ page }) => {
  await open(page, `${desk.address}/`);
  await page.getByRole('textbox', { name: 'Çeyrek' }).fill('2026-Q5');
  await page.getByRole('button', { name: 'Başvuruyu aç' }).click();
  await expect(page.getByText('Çeyreği 2026-Q2, yarıyılı 2025-H1 biçiminde yazın.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Çeyrek' }).fill('2026-Q2');
  await page.getByRole('button', { name: 'Başvuruyu aç' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hak edişiniz');
  await settled(page);
  await expect(page.getByText('Bu dönemin belgelerinde bir desteğin kapsadığı harcama yok.')).toBeVisible();
});
