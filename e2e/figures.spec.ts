import { expect, test } from '@playwright/test';
import { open } from './page.ts';

test('the comparison names each difference, and the rows behind a figure come with their cells', async ({
  page,
}) => {
  await open(page, '/comparison');
  const june = page.getByRole('table', { name: 'Haziran 2026' }).last();
  const germany = june.getByRole('row', { name: /^Almanya/ }).first();
  await expect(germany).toContainText('990,00\u00a0USD');
  await expect(germany).toContainText('980,00\u00a0USD');
  await expect(germany).toContainText('vergi');
  await june.getByText('Farkın 2 parçası ve satırlar').first().click();
  await expect(june.getByText('Faturadaki KDV; desteğe esas tutar KDV’sizdir (E-2.22).')).toBeVisible();
  await june.getByRole('button', { name: 'Raporlanan: 5 satır' }).click();
  const rows = june.getByRole('region', { name: 'Raporlanan rakamının satırları' });
  await expect(rows.getByRole('row')).toHaveCount(6);
  await expect(rows.getByText('Data!E15')).toBeVisible();
});

test('the chart by country has its table beside it with the same figures', async ({ page }) => {
  await open(page, '/comparison');
  await expect(page.getByRole('img', { name: /^Ülkelere göre çubuklar/ })).toBeVisible();
  const table = page.getByRole('table', { name: 'Ülkelere göre, lira olarak' });
  await expect(table.getByRole('row', { name: /^Almanya/ })).toContainText(/\d{3}\.\d{3},\d{2}/);
});

test('each part of a line has its amount, rule, article and grade, and the rule opens what it says', async ({
  page,
}) => {
  await open(page, '/entitlement');
  await page.getByLabel('Gösterilen kalemler').selectOption('refused');
  await page.getByText('1 parça, her biri kuralıyla').first().click();
  const fates = page.getByRole('table', { name: 'Bu kalemin her kuruşunun gittiği yer' });
  await expect(fates.getByRole('row', { name: /^Reddedilen/ })).toContainText('USD');
  await fates.getByRole('link', { name: /^E-5\.4 kuralı/ }).click();
  const rule = page.getByRole('dialog', { name: 'E-5.4 kuralı' });
  await expect(rule.getByText('Ne zamandan beri geçerli')).toBeVisible();
  await expect(page).toHaveURL(/rule=E-5\.4/);
  await page.goBack();
  await expect(rule).toHaveCount(0);
});

test('ceilings show what is used and left, filing windows their days', async ({ page }) => {
  await open(page, '/limits');
  await expect(page.getByRole('row', { name: /Ödeme başvurusu/ })).toContainText('01.10.2026');
  const bar = page.getByRole('img', { name: /Reklam satışının %20 payı: amazon DE: 600,00/ });
  await expect(bar).toBeVisible();
});
