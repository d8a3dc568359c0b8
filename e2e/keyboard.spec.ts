import { expect, type Page, test } from '@playwright/test';
import { open } from './page.ts';

const NAME_OF_FOCUSED =
  "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent ?? ''";

/** Presses Tab until something with this name has the focus; fails after a whole round without it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate<string>(NAME_OF_FOCUSED);
    if (name.test(text.trim())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

test.describe('with the keyboard alone', () => {
  test('the first Tab offers to skip to the content, and what has the focus can be seen', async ({
    page,
  }) => {
    await open(page, '/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'İçeriğe geç' });
    await expect(skip).toBeFocused();
    await expect(skip).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });

  test('the question of the first screen is reached and its answers can be told apart', async ({ page }) => {
    await open(page, '/');
    await tabTo(page, /^hayır$/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'evet' })).toBeFocused();
  });

  test('a section is opened with Enter and its heading takes the focus', async ({ page }) => {
    await open(page, '/');
    await tabTo(page, /^Tereddütler$/);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Tereddütler' });
    await expect(heading).toBeVisible();
    await expect(heading).toBeFocused();
  });

  test('the reasons unfold with the arrows, from the award to a step with its rule', async ({ page }) => {
    await open(page, '/reasons');
    await page.getByRole('button', { name: 'Hepsini kapat' }).click();
    const tree = page.getByRole('treegrid', { name: 'Hak edişin gerekçeleri' });
    const rows = tree.getByRole('row');
    await expect(rows).toHaveCount(1);
    await tabTo(page, /^Hak ediş$/);
    await page.keyboard.press('ArrowRight');
    await expect(rows.nth(1)).toContainText('E-ihracat tanıtım desteği');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(2)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(rows.nth(3)).toContainText(/E-\d/);
    await page.keyboard.press('ArrowLeft');
    await expect(rows.nth(2)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(rows.nth(1)).toBeFocused();
  });

  test('a rule opens with Enter, closes with Escape, and the focus is back where it was', async ({
    page,
  }) => {
    await open(page, '/');
    await tabTo(page, /^E-[\d.]+ kuralı/);
    const chip = page.locator(':focus');
    const name = (await chip.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: `${name} kuralı` })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('link', { name: new RegExp(`^${name} kuralı`) }).first()).toBeFocused();
  });

  test('files are chosen from a button that the keyboard reaches', async ({ page }) => {
    await open(page, '/documents');
    await tabTo(page, /^Dosya seç$/);
    // A browser under load may let a press pass without opening its dialog; whoever sits there presses again.
    await expect(async () => {
      const chooser = page.waitForEvent('filechooser', { timeout: 10_000 });
      await page.keyboard.press('Enter');
      expect((await chooser).isMultiple()).toBe(true);
    }).toPass({ timeout: 50_000 });
  });
});
