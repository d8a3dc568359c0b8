import { expect, test } from '@playwright/test';
import { awardOf, lira, NARROW, open, settled, speak } from './page.ts';

test.describe('the first screen', () => {
  test('shows the award of the made-up company at once, with what it rests on and when it was filed', async ({
    page,
    baseURL,
  }) => {
    const award = await awardOf(page, baseURL ?? '');
    await open(page, '/');
    const result = page.getByRole('main');
    await expect(result.getByRole('heading', { level: 1 })).toHaveText('Hak edişiniz');
    await expect(result.getByText(lira(award.least), { exact: true })).toBeVisible();
    await expect(result.getByText(lira(award.most), { exact: true })).toBeVisible();
    await expect(result.getByText('Dayandığı en zayıf kaynak')).toBeVisible();
    await expect(result.getByText('varsayım').first()).toBeVisible();
    await expect(result.getByText('Başvuru günü')).toBeVisible();
    await expect(result.getByText('süresinde')).toBeVisible();
  });

  test('says on every section that the data are made up', async ({ page }) => {
    await open(page, '/');
    await expect(page.getByText('uydurma veri')).toBeVisible();
    await open(page, '/papers');
    await expect(page.getByRole('complementary', { name: 'Uydurma örnek' })).toBeVisible();
  });

  test('asks the question that narrows the award most, with its answers as buttons', async ({ page }) => {
    await open(page, '/');
    const missing = page.getByRole('region', { name: 'Eksik olan' });
    await expect(missing.getByRole('heading', { name: 'Aralığı en çok bu soru daraltır' })).toBeVisible();
    await expect(missing.getByRole('button', { name: 'evet' })).toBeVisible();
    await expect(missing.getByRole('button', { name: 'hayır' })).toBeVisible();
  });

  test('tells the outcome of both supports', async ({ page }) => {
    await open(page, '/');
    const supports = page.getByRole('table', { name: 'Desteklere göre' });
    await expect(supports.getByRole('row', { name: /E-ihracat tanıtım desteği/ })).toBeVisible();
    await expect(supports.getByRole('row', { name: /Dijital pazaryeri tanıtım desteği/ })).toBeVisible();
  });

  test('changes into English, remembers it, and changes back', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your entitlement');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your entitlement');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('button', { name: 'Türkçe' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hak edişiniz');
  });

  test('on a phone every section is reached from the strip, and the award stays in sight', async ({
    page,
  }) => {
    await page.setViewportSize(NARROW);
    await open(page, '/');
    for (const [name, heading] of [
      ['Karşılaştırma', 'Üç yönlü karşılaştırma'],
      ['Gerekçe', 'Gerekçe'],
      ['Çıktılar', 'Çıktılar'],
    ] as const) {
      await page.getByRole('navigation', { name: 'Bölümler' }).getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('complementary', { name: 'Hak ediş' })).toBeVisible();
    }
  });

  test('an address that leads nowhere says so and leads back', async ({ page }) => {
    await open(page, '/yok-boyle');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Böyle bir sayfa yok');
    await page.getByRole('link', { name: 'Sonuca dön' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hak edişiniz');
  });
});

test('a server that does not answer is told with the way out, and asking again brings the page back', async ({
  page,
}) => {
  await speak(page, 'en');
  await page.route('**/api/workspace', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('The Kervan server could not be reached.');
  await page.unroute('**/api/workspace');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your entitlement');
  await settled(page);
});
