import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Lang, NARROW, open, SECTIONS, settled, speak, WIDE } from './page.ts';

/** Everything that can be folded is unfolded, so that nothing escapes the check. */
const UNFOLD_ALL = "for (const one of document.querySelectorAll('details')) one.open = true";

async function check(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(told, what).toEqual([]);
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(over, `${what} is wider than the screen`).toBeLessThanOrEqual(0);
}

for (const lang of ['tr', 'en'] as const satisfies readonly Lang[]) {
  for (const size of [WIDE, NARROW]) {
    test(`no section breaks an accessibility rule in ${lang} at ${size.width} px`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize(size);
      await speak(page, lang);
      for (const section of SECTIONS) {
        await open(page, section);
        await page.evaluate(UNFOLD_ALL);
        await settled(page);
        await check(page, `${section} ${lang} ${size.width}`);
      }
    });
  }
}

test('the dark dress keeps its contrast on every section', async ({ page }) => {
  test.setTimeout(200_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const section of SECTIONS) {
    await open(page, section);
    await check(page, `${section} dark`);
  }
});

test('what opens over the page breaks no rule either: a rule, a typed invoice, another reading', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await open(page, '/?rule=E-4.3');
  await expect(page.getByRole('dialog', { name: 'E-4.3 kuralı' })).toContainText('%20');
  await check(page, 'rule');

  await open(page, '/documents');
  await page
    .getByRole('button', { name: /^Düzelt/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('PDF’nin metni');
  await settled(page);
  await check(page, 'typed invoice');

  await open(page, '/doubts');
  await page
    .getByRole('button', { name: /^Bu okumayı benimse/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bu okumayı benimse' }).click();
  await expect(
    page.getByRole('dialog').getByText('Bir okuma için ad ve gerekçe gerekir.').first(),
  ).toBeVisible();
  await check(page, 'another reading with its errors');
});
