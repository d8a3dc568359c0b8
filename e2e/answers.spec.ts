import { expect, test } from '@playwright/test';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';
import { awardOf, kurus, lira, open, settled } from './page.ts';

let desk: OwnDesk;

test.beforeAll(async () => {
  desk = await openOwnDesk();
});

test.afterAll(async () => desk.close());

test('answering the first question narrows the award within the promised width, and taking it back restores it', async ({
  page,
}) => {
  const before = await awardOf(page, desk.address);
  await open(page, `${desk.address}/`);
  await page.getByRole('region', { name: 'Eksik olan' }).getByRole('button', { name: 'evet' }).click();
  await expect(page.getByText(lira(before.least), { exact: true })).toHaveCount(0);
  await settled(page);

  const after = await awardOf(page, desk.address);
  expect(kurus(after.least)).toBeGreaterThanOrEqual(kurus(before.least));
  expect(kurus(after.most)).toBeLessThanOrEqual(kurus(before.most));
  const width = (award: typeof before) => kurus(award.most) - kurus(award.least);
  expect(width(after)).toBeLessThan(width(before));
  await expect(page.getByText(lira(after.least), { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Siz kimsiniz', exact: true }).click();
  await page.getByRole('heading', { name: 'Şimdiye kadar bildirilenler' }).click();
  const told = page.getByRole('table', { name: 'Şimdiye kadar bildirilenler' });
  await told
    .getByRole('row', { name: /GTIN.*ÖrnekPazar/ })
    .getByRole('button', { name: 'Geri al' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Bu yanıtı geri al' });
  await dialog.getByRole('button', { name: 'Geri al' }).click();
  await expect(dialog.getByText('Neden geri alındığını yazın')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Gerekçe' }).fill('Deneme');
  await dialog.getByRole('button', { name: 'Geri al' }).click();
  await expect(dialog).toHaveCount(0);
  await settled(page);
  expect(await awardOf(page, desk.address)).toEqual(before);
});

test('another status changes what may be asked for, and its own status brings the award back', async ({
  page,
}) => {
  const before = await awardOf(page, desk.address);
  await open(page, `${desk.address}/who`);
  await page.getByRole('radiogroup').getByText('B2B platformu').click();
  await expect(
    page.getByRole('heading', { name: '“B2B platformu” statüsünün isteyebilecekleri' }),
  ).toBeVisible();
  await settled(page);
  const marketplace = page.getByRole('row', { name: /Dijital pazaryeri tanıtım desteği/ });
  await expect(marketplace).toContainText('hayır');
  expect(kurus((await awardOf(page, desk.address)).most)).toBeLessThan(kurus(before.most));
  await page.getByRole('radiogroup').getByText('Perakende e-ticaret sitesi').click();
  await expect(page.getByRole('complementary', { name: 'Hak ediş' })).toContainText(lira(before.least));
  expect(await awardOf(page, desk.address)).toEqual(before);
});

test('the questions that decide a status close and open it, and stay in the browser', async ({ page }) => {
  await open(page, `${desk.address}/who`);
  await page.getByText('Emin değil misiniz?').click();
  const finder = page.locator('details', { hasText: 'En çok şeyi belirleyen soru' });
  await expect(finder.getByText('Firmanızın hukuki yapısı nedir?')).toBeVisible();
  await finder.getByRole('button', { name: 'şahıs işletmesi' }).click();
  await expect(finder.locator('article', { hasText: 'Şirket' }).first()).toContainText('açık değil');
  await page.reload();
  await page.getByText('Emin değil misiniz?').click();
  await expect(finder.locator('article', { hasText: 'Şirket' }).first()).toContainText('açık değil');
  await finder.getByText(/^Yanıtlarınız/).click();
  await finder.getByRole('button', { name: 'Hepsini geri al' }).click();
  await expect(finder.locator('article', { hasText: 'Şirket' }).first()).toContainText('belli değil');
});

test('another reading is taken with a name and a reason, moves the award, and can be put back', async ({
  page,
}) => {
  const before = await awardOf(page, desk.address);
  await open(page, `${desk.address}/doubts`);
  const card = page.locator('article', { hasText: 'Gider hangi günle bir yıla yazılır' });
  await card.getByRole('button', { name: /fatura günü/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Adınız' }).fill('Ayşe Öğüt');
  await dialog.getByRole('textbox', { name: 'Gerekçe' }).fill('İncelemeci fatura gününü esas aldı.');
  await dialog.getByRole('button', { name: 'Bu okumayı benimse' }).click();
  await expect(card.getByText('Ayşe Öğüt seçti')).toBeVisible();
  expect(await awardOf(page, desk.address)).not.toEqual(before);
  await card.getByRole('button', { name: 'Varsayılan okumaya dön' }).click();
  await expect(card.getByText('varsayılan', { exact: true })).toBeVisible();
  await settled(page);
  expect(await awardOf(page, desk.address)).toEqual(before);
});

test('seen as of another day the page says which, the award is the one of that day, and a link keeps it', async ({
  page,
}) => {
  await open(page, `${desk.address}/`);
  await page.getByText('Değiştir', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Karar günü' }).fill('31.11.2026');
  await expect(page.getByText('Böyle bir gün yok.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Karar günü' }).fill('01.08.2026');
  await page.getByRole('textbox', { name: 'Bilgi günü' }).fill('12.04.2026');
  await page.getByRole('button', { name: 'Bu günlere göre göster' }).click();
  await expect(page).toHaveURL(/decidedOn=2026-08-01.*knownOn=2026-04-12/);
  await settled(page);
  const award = await awardOf(page, desk.address, '?decidedOn=2026-08-01&knownOn=2026-04-12');
  await expect(page.getByText(lira(award.least), { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Gerekçe', exact: true }).click();
  await expect(page).toHaveURL(/\/reasons\?.*decidedOn=2026-08-01/);
  await expect(page.getByText('01.08.2026')).toBeVisible();
});
