import { expect, test } from '@playwright/test';
import { NARROW, open, settled } from './page.ts';

test('between the end of 2025 and May 2026 the repeal of January and the circular of April stand with what they changed', async ({
  page,
}) => {
  await open(page, '/changes?from=2025-12-31&to=2026-05-01&knownOn=2026-05-01');
  const january = page.getByRole('region', { name: 'Düzenlemelere göre' }).locator('section', {
    has: page.getByRole('heading', { name: '17.01.2026 değişikliği' }),
  });
  await expect(january.getByRole('link', { name: /^E-12\.3\.6 kuralı/ }).first()).toBeVisible();
  await expect(january).toContainText('Yurt dışı depo kira desteği');
  await expect(january).toContainText('kaldırılmış');
  const circular = page.locator('section', {
    has: page.getByRole('heading', { name: '13.04.2026 Genelgesi', level: 3 }),
  });
  await expect(circular.first()).toContainText('Almanya, Azerbaycan, Fransa');
});

test('the yearly rise shows old and new amounts: 57.232.379 becomes 73.990.019 lira for a retail site', async ({
  page,
}) => {
  await open(page, '/changes?from=2025-12-31&to=2026-05-01&knownOn=2026-05-01');
  const ceilings = page.getByRole('article').filter({ hasText: 'Üst limitler: arttı' });
  await ceilings.getByText('25 değişiklik, ayrıntısıyla').click();
  const row = ceilings.getByRole('row', { name: /^Dijital pazaryeri tanıtım desteği – Perakende/ });
  await expect(row.getByRole('cell').nth(1)).toContainText('57.232.379 TL');
  await expect(row.getByRole('cell').nth(2)).toContainText('73.990.019 TL');
  await expect(row).toContainText('01.01.2026');
});

test('filtered by whom it concerns, a B2B platform sees less than everybody', async ({ page }) => {
  await open(page, '/changes?from=2025-12-31&to=2026-05-01&knownOn=2026-05-01');
  const count = page.getByText(/^\d+ değişiklik, \d+ düzenleme/);
  const all = Number.parseInt((await count.textContent()) ?? '', 10);
  await page.getByLabel('Kimi ilgilendirenler gösterilsin').selectOption('b2bPlatform');
  await expect(count).not.toHaveText(new RegExp(`^${all} `));
  const left = Number.parseInt((await count.textContent()) ?? '', 10);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
});

test('of Decision 5448 alone: a unit rises to 1.442.000 lira in 2023, and the end of 2026 is known at second hand', async ({
  page,
}) => {
  await open(page, '/changes?from=2022-12-31&to=2023-01-01&knownOn=2026-05-01&regime=logistics');
  const ceilings = page.getByRole('article').filter({ hasText: 'Lojistik – Üst limitler: arttı' });
  await ceilings.getByText('7 değişiklik, ayrıntısıyla').click();
  const row = ceilings.getByRole('row', { name: /^Birim desteği/ });
  await expect(row.getByRole('cell').nth(1)).toContainText('720.000 TL');
  await expect(row.getByRole('cell').nth(2)).toContainText('1.442.000 TL');
  await open(page, '/changes?from=2025-12-31&to=2026-01-01&knownOn=2026-05-01&regime=logistics');
  const end = page.locator('section', {
    has: page.getByRole('heading', { name: /10962 sayılı Kararla kaldırılması/ }),
  });
  await expect(end.last()).toContainText('kaldırıldığı ikinci elden biliniyor');
  await expect(end.last()).toContainText('ikinci el');
});

test('days are typed, stand in the address, and the same day twice changes nothing', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, '/changes');
  await page.getByRole('textbox', { name: 'Bu günden' }).fill('01.02.2026');
  await page.getByRole('textbox', { name: 'Bu güne' }).fill('01.02.2026');
  await page.getByRole('button', { name: 'Değişiklikleri göster' }).click();
  await expect(page).toHaveURL(/from=2026-02-01.*to=2026-02-01/);
  await expect(page.getByText('İki gün aynı; aralarında bir şey değişmiş olamaz.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Bu güne' }).fill('01.03.2026');
  await page.getByRole('button', { name: 'Değişiklikleri göster' }).click();
  await settled(page);
  await expect(page.getByText('01.02.2026 ile 01.03.2026 arasında')).toBeVisible();
});
