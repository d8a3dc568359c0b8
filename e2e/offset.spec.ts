import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { NARROW, open, speak } from './page.ts';

const debt = (page: Page, institution: RegExp) => page.getByRole('group', { name: institution });
const TAX = /^Vergi dairesi/;
const SGK = /^Sosyal Güvenlik/;

async function tell(page: Page, amount: string, tax: string, socialSecurity: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Ödenecek hak ediş (TL)' }).fill(amount);
  await debt(page, TAX)
    .getByRole('textbox', { name: /vadesi geçmiş borç/ })
    .fill(tax);
  await debt(page, SGK)
    .getByRole('textbox', { name: /vadesi geçmiş borç/ })
    .fill(socialSecurity);
}

const compute = (page: Page) => page.getByRole('button', { name: 'Mahsubu hesapla' }).click();
const paid = (page: Page, to: RegExp) =>
  page.getByRole('table', { name: 'Ödemeler' }).getByRole('row', { name: to });

test('an entitlement of 100.000 covers debts of 80.000 and 20.000 to the kuruş; one kuruş less is distributed in proportion', async ({
  page,
}) => {
  await open(page, '/offset');
  await page.getByLabel('Karar', { exact: true }).selectOption('logistics');
  await tell(page, '100.000,00', '80.000', '20.000');
  await compute(page);
  await expect(page.getByText('Hak ediş borçların tamamını karşılar.')).toBeVisible();
  await expect(paid(page, TAX)).toContainText('80.000,00\u00a0TL');
  await expect(paid(page, SGK)).toContainText('20.000,00\u00a0TL');
  await expect(paid(page, TAX).getByRole('link', { name: /^L-17\.3\.1 kuralı/ })).toBeVisible();
  await expect(page.getByText('Açık kalan borç yok.')).toBeVisible();

  // 99.999,99 × 80/100 = 79.999,992 and × 20/100 = 19.999,998: the kuruş over goes to the larger remainder, SGK’s.
  await tell(page, '99.999,99', '80.000', '20.000');
  await compute(page);
  await expect(paid(page, TAX)).toContainText('79.999,99\u00a0TL');
  await expect(paid(page, SGK)).toContainText('20.000,00\u00a0TL');
  const left = page.getByRole('table', { name: 'Açık kalan borçlar' });
  await expect(left.getByRole('row', { name: TAX })).toContainText('0,01\u00a0TL');
});

test('a lien goes first, and what the other reading would pay stands beside it', async ({ page }) => {
  await open(page, '/offset');
  await page.getByLabel('Karar', { exact: true }).selectOption('logistics');
  await tell(page, '100.000,00', '80.000', '60.000');
  await debt(page, TAX).getByLabel('Hak edişteki haciz').selectOption('before-offset');
  await debt(page, TAX).getByRole('textbox', { name: 'Haczedilen tutar (TL)' }).fill('50.000');
  await compute(page);
  await expect(paid(page, TAX)).toContainText('80.000,00\u00a0TL');
  await expect(paid(page, SGK)).toContainText('20.000,00\u00a0TL');
  const unclear = page.getByRole('region', { name: 'Metnin açık olmadığı yerler' });
  // 50.000 first; of the 50.000 left, 30.000 and 60.000 take a third and two thirds.
  await expect(unclear).toContainText('Vergi dairesi: 66.666,67\u00a0TL');
  await expect(unclear).toContainText('SGK: 33.333,33\u00a0TL');
});

test('an unknown debt, a wrong amount and liens without an order are told at their fields', async ({
  page,
}) => {
  await open(page, '/offset');
  await compute(page);
  await expect(page.getByText(/Borç bilinmeden mahsup yapılamaz/)).toHaveCount(2);
  await tell(page, '100.001', '80.000,001', '60.000');
  await compute(page);
  const overdue = debt(page, TAX).getByRole('textbox', { name: /vadesi geçmiş borç/ });
  await expect(overdue).toHaveAttribute('aria-invalid', 'true');
  await overdue.fill('80.000');
  for (const one of [TAX, SGK]) {
    await debt(page, one).getByLabel('Hak edişteki haciz').selectOption('before-offset');
    await debt(page, one).getByRole('textbox', { name: 'Haczedilen tutar (TL)' }).fill('60.000');
  }
  await compute(page);
  await expect(
    page.getByText(/İki hacizden hangisinin önce konduğu bilinmiyor ve ödemeler buna bağlı/),
  ).toBeVisible();
  await expect(
    page.getByLabel('İki hacizden hangisi önce kondu').and(page.locator('[aria-invalid=true]')),
  ).toHaveCount(1);
  await debt(page, SGK).getByRole('textbox', { name: 'Haciz günü' }).fill('01.04.2025');
  await debt(page, TAX).getByRole('textbox', { name: 'Haciz günü' }).fill('02.04.2025');
  await compute(page);
  await expect(paid(page, SGK)).toContainText('60.000,00\u00a0TL');
  await expect(paid(page, TAX)).toContainText('40.001,00\u00a0TL');
});

test('a missing paper of restructuring blocks the payment, and both ways out are computed; on a phone, in English', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await speak(page, 'en');
  await open(page, '/offset');
  await page.getByRole('textbox', { name: 'Entitlement to be paid (TL)' }).fill('10,000.00');
  const tax = debt(page, /^Tax office/);
  await tax.getByRole('textbox', { name: /^Overdue debt/ }).fill('0');
  await debt(page, /^Social Security/)
    .getByRole('textbox', { name: /^Overdue debt/ })
    .fill('0');
  await tax.getByLabel('Restructured debt').selectOption('missing');
  await tax.getByRole('textbox', { name: 'Restructured debt (TL)' }).fill('4,000.00');
  await page.getByRole('button', { name: 'Compute set-off' }).click();
  await expect(page.getByText(/cannot be paid: the paper that the restructuring/)).toBeVisible();
  const ways = page.getByRole('region', { name: 'Both ways, computed' });
  await expect(ways.getByRole('row', { name: /^Applicant/ }).first()).toContainText('TRY\u00a010,000.00');
  await expect(ways.getByRole('row', { name: /^Applicant/ }).last()).toContainText('TRY\u00a06,000.00');
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(over).toBeLessThanOrEqual(0);
});

test('with the keyboard alone the set-off is told and computed', async ({ page }) => {
  await open(page, '/offset');
  const amount = page.getByRole('textbox', { name: 'Ödenecek hak ediş (TL)' });
  await amount.focus();
  await page.keyboard.type('500');
  const next = async (text: string, tabs: number) => {
    for (let pressed = 0; pressed < tabs; pressed++) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  };
  await next('100', 1);
  await next('0', 3);
  await page.keyboard.press('Enter');
  await expect(paid(page, TAX)).toContainText('100,00\u00a0TL');
  await expect(paid(page, /^Başvuru sahibi/)).toContainText('400,00\u00a0TL');
});

test('papers lead here', async ({ page }) => {
  await open(page, '/papers');
  await page.getByRole('link', { name: /mahsup$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mahsup' })).toBeFocused();
});
