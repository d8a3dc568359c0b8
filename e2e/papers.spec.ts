import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';
import { awardOf, open, settled } from './page.ts';

let desk: OwnDesk;

test.beforeAll(async () => {
  desk = await openOwnDesk();
});

test.afterAll(async () => desk.close());

async function download(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a receipt is issued, downloaded as JSON with the award in it, and replayed to the same kuruş', async ({
  page,
}) => {
  const award = await awardOf(page, desk.address);
  await open(page, `${desk.address}/papers`);
  await page.getByRole('button', { name: 'Makbuz düzenle' }).click();
  await expect(page.getByRole('link', { name: /^İndir/ })).toBeVisible();
  const { name, bytes } = await download(page, /^İndir/);
  expect(name).toBe('2026-Q2-receipt.json');
  expect(JSON.parse(bytes.toString('utf8')).format).toMatch(/^kervan-receipt\//);
  expect(bytes.toString('utf8')).toContain(award.least.replace('.', ''));
  await page.getByRole('button', { name: /^Yeniden oynat/ }).click();
  await expect(page.getByText('Yeniden oynatıldı: kuruşuna kadar aynı.')).toBeVisible();
});

test('the summary is a PDF in either language', async ({ page }) => {
  await open(page, `${desk.address}/papers`);
  for (const name of ['Türkçe özet', 'İngilizce özet']) {
    const { bytes } = await download(page, name);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  }
});

test('the claim is downloaded as the file that the terminal takes', async ({ page }) => {
  await open(page, `${desk.address}/papers`);
  const { name, bytes } = await download(page, 'claim.json dosyasını indir');
  expect(name).toBe('2026-Q2.json');
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ format: 'kervan-claim/1', quarter: '2026-Q2' });
});

test('a filing day past the window is told as too late', async ({ page }) => {
  await open(page, `${desk.address}/papers`);
  await page.getByRole('textbox', { name: 'Başvuru günü' }).fill('05.02.2027');
  await page.getByRole('button', { name: 'Kaydet', exact: true }).click();
  await expect(page.getByText('Kaydedildi.')).toBeVisible();
  await page.getByRole('link', { name: /^Sonuç/ }).click();
  await settled(page);
  await expect(page.getByText('süresi geçmiş')).toBeVisible();
  await page.getByRole('link', { name: 'Çıktılar', exact: true }).click();
  await page.getByRole('textbox', { name: 'Başvuru günü' }).fill('24.07.2026');
  await page.getByRole('button', { name: 'Kaydet', exact: true }).click();
  await expect(page.getByText('Kaydedildi.')).toBeVisible();
});

test('a range is not decided: the page says which question comes first', async ({ page }) => {
  await open(page, `${desk.address}/papers`);
  await page.getByRole('button', { name: 'Kararı kaydet' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Kararı kaydet' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Hak ediş henüz tek bir tutar değil');
  await expect(dialog.getByRole('alert')).toContainText('GTIN');
  await dialog.getByRole('button', { name: 'Vazgeç' }).click();
  await expect(page.getByText('yapıldı, karar bekliyor')).toBeVisible();
});

test('one figure is decided, and the decision closes the claim and its readings', async ({ page }) => {
  await open(page, `${desk.address}/`);
  await page.getByRole('region', { name: 'Eksik olan' }).getByRole('button', { name: 'evet' }).click();
  await settled(page);
  await page.getByRole('link', { name: 'Tereddütler', exact: true }).click();
  const card = page.locator('article', { hasText: 'Gider hangi günle bir yıla yazılır' });
  await card.getByRole('button', { name: /fatura günü/ }).click();
  const reading = page.getByRole('dialog');
  await reading.getByRole('textbox', { name: 'Adınız' }).fill('Ayşe Öğüt');
  await reading.getByRole('textbox', { name: 'Gerekçe' }).fill('İncelemeci fatura gününü esas aldı.');
  await reading.getByRole('button', { name: 'Bu okumayı benimse' }).click();
  await expect(reading).toHaveCount(0);
  await settled(page);
  const award = await awardOf(page, desk.address);
  expect(award.least).toBe(award.most);

  await page.getByRole('link', { name: 'Çıktılar', exact: true }).click();
  await page.getByRole('button', { name: 'Kararı kaydet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kararı kaydet' }).click();
  await expect(page.getByText('karara bağlandı', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Tereddütler', exact: true }).click();
  await expect(page.getByText('Başvuru karara bağlandı; okumaları olduğu gibi kalır.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bu okumayı benimse/ })).toHaveCount(0);
});
