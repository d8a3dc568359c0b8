import { expect, test } from '@playwright/test';
import { NARROW, open, settled } from './page.ts';

test('on the day of the slides companies have no promotion support but marketplaces have, and the legend is whole', async ({
  page,
}) => {
  await open(page, '/matrix');
  await page.getByRole('link', { name: /slaytlarındaki gibi/ }).click();
  await settled(page);
  await expect(page).toHaveURL(/decidedOn=2022-12-31/);
  await expect(page.getByText('31.12.2022 günü, 31.12.2022 günü bilindiği kadarıyla.')).toBeVisible();
  const firms = page.getByRole('table', { name: 'Firmaların destekleri' });
  const promotion = firms.getByRole('row', { name: /^E-ihracat tanıtım desteği/ });
  await expect(promotion.getByRole('cell').nth(0)).toContainText('hayır');
  await expect(promotion.getByRole('cell').nth(5)).toContainText('evet');
  const store = firms.getByRole('row', { name: /^Çevrim içi mağaza/ });
  for (const country of ['Çin', 'Hindistan', 'Japonya']) await expect(store).toContainText(country);
  const legend = page.getByRole('region', { name: 'İşaretler', exact: true });
  await expect(legend.getByRole('term')).toHaveCount(8);
  await expect(legend).toContainText('İşbirliği kuruluşlarının projelerinde yer alarak yararlanılır');
});

test('a cell opens its rule, and a mark under doubt leads to the doubt by its number', async ({ page }) => {
  await open(page, '/matrix');
  await page
    .getByRole('link', { name: /^Pazara giriş rapor desteği, Şirket: hayır\. E-3\.1 kuralı/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'E-3.1 kuralı' })).toBeVisible();
  await page.keyboard.press('Escape');
  const number = page.getByRole('link', { name: /tereddüt: Sipariş karşılama.*Pazaryeri/ });
  const named = (await number.textContent()) ?? '';
  await number.click();
  await expect(page).toHaveURL(new RegExp(`#doubt-${named}$`));
  await expect(page.locator(`#doubt-${named}`)).toContainText('Pazaryerleri sipariş karşılama');
});

test('the heads of rows and columns are told to who does not see the table', async ({ page }) => {
  await open(page, '/matrix');
  const firms = page.getByRole('table', { name: 'Firmaların destekleri' });
  await expect(firms.getByRole('columnheader')).toHaveCount(9);
  await expect(firms.getByRole('rowheader')).toHaveCount(8);
  await expect(firms.locator('th[scope=col]')).toHaveCount(9);
  await expect(firms.locator('th[scope=row]')).toHaveCount(8);
});

test('Decision 5448 has a part of its own: a unit up to 3.281.216 lira, and bodies whose rate is in no source', async ({
  page,
}) => {
  await open(page, '/matrix?decidedOn=2025-07-01&knownOn=2025-07-01');
  const table = page.getByRole('table', { name: 'Lojistik destekleri (5448 sayılı Karar)' });
  await expect(table.getByRole('rowheader')).toHaveCount(12);
  const unit = table.getByRole('row', { name: /^Birim desteği/ }).getByRole('cell');
  await expect(unit.nth(0)).toContainText('üst limit: 3.281.216 TL (birim ve destek yılı başına)');
  await expect(unit.nth(0)).toContainText('(hesaplanmış)');
  await expect(unit.nth(1)).toContainText('hayır');
  await expect(
    table
      .getByRole('row', { name: /^Sanal fuar/ })
      .getByRole('cell')
      .nth(1),
  ).toContainText('oran: hiçbir kaynak vermiyor');
  const number = table.getByRole('link', { name: /tereddüt: Birim desteği, Lojistik firması/ }).first();
  const named = (await number.textContent()) ?? '';
  await number.click();
  await expect(page).toHaveURL(new RegExp(`#logistics-doubt-${named}$`));
  await page.getByRole('combobox', { name: 'Karar' }).selectOption('e-export');
  await settled(page);
  await expect(table).toHaveCount(0);
});

test('from 2026 on its cells rest on the repeal, and what is told of the Decision that followed unfolds', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await open(page, '/matrix?regime=logistics&decidedOn=2026-05-01&knownOn=2026-05-01');
  const table = page.getByRole('table', { name: 'Lojistik destekleri (5448 sayılı Karar)' });
  const unit = table.getByRole('row', { name: /^Birim desteği/ }).getByRole('cell');
  await expect(unit.nth(0)).toContainText('kaldırma geçerliyse hayır');
  await expect(unit.nth(0)).toHaveAttribute('data-label', 'Lojistik firması (yararlanıcı)');
  await page.getByRole('heading', { name: 'Sonraki Karar için anlatılanlar' }).click();
  await expect(page.getByRole('table', { name: 'Sonraki Karar için anlatılanlar' })).toContainText(
    'birim başına yılda en çok 6.000.000 TL',
  );
});

test('on a phone each support is a card of its own', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, '/matrix');
  const firms = page.getByRole('table', { name: 'Firmaların destekleri' });
  const commission = firms.getByRole('row', { name: /^Pazaryeri komisyon gideri desteği/ });
  await expect(commission).toHaveCSS('display', 'block');
  await expect(commission.getByRole('cell').first()).toHaveAttribute('data-label', 'Şirket');
  await commission.getByText('35 yer').click();
  await expect(commission).toContainText('Almanya');
});
