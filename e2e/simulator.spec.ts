import { expect, test } from '@playwright/test';
import { awardOf, lira, NARROW, open } from './page.ts';

const NAMES = [
  'Şirket',
  'Perakende e-ticaret sitesi',
  'Pazaryeri',
  'E-ihracat konsorsiyumu',
  'B2B platformu',
];

test('five statuses stand side by side, and the award of the present one is the award of the desk', async ({
  page,
  baseURL,
}) => {
  const award = await awardOf(page, baseURL ?? '');
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/simulator');
  const columns = page.getByRole('region', { name: 'Yan yana' }).getByRole('article');
  await expect(columns.getByRole('heading', { level: 3 })).toHaveText(NAMES);
  const present = columns.filter({ has: page.getByText('sizin statünüz', { exact: true }) });
  await expect(present.getByRole('heading', { level: 3 })).toHaveText('Perakende e-ticaret sitesi');
  await expect(present).toContainText(lira(award.most));
  await expect(present).toContainText('221.970.061,00\u00a0TL');
  const tops = await columns.evaluateAll(
    (all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size,
  );
  expect(tops).toBe(1);
});

test('which pays more is said with what it was measured by, and that it cannot be told where ranges overlap', async ({
  page,
}) => {
  await open(page, '/simulator');
  const ranking = page.getByRole('region', { name: 'Hangisi daha çok öder?' });
  await expect(ranking).toContainText('Masadaki başvurunun hak edişine göre karşılaştırıldı.');
  await expect(ranking).toContainText('Hangisinin daha çok ödediği söylenemiyor');
});

test('every support is told under every status: market-entry reports are closed to a company (E-3.1)', async ({
  page,
}) => {
  await open(page, '/simulator');
  const grid = page.getByRole('table', { name: 'Her statüde her destek' });
  const cells = grid.getByRole('row', { name: /^Pazara giriş rapor desteği/ }).getByRole('cell');
  await expect(cells.nth(0)).toHaveText('hayır');
  await expect(cells.nth(1)).toContainText('7.396.548,00\u00a0TL');
  await expect(cells.nth(4)).toHaveText('hayır');
});

test('the four applicants of Decision 5448 stand beside: a firm for 7 supports, an organiser for one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/simulator?regime=logistics&decidedOn=2025-07-01&knownOn=2025-07-01');
  const columns = page
    .getByRole('region', { name: '5448 sayılı Karardaki (lojistik) başvuranlar' })
    .getByRole('article');
  await expect(columns.getByRole('heading', { level: 3 })).toHaveText([
    'Lojistik firması (yararlanıcı)',
    'İşbirliği kuruluşu',
    'Milli katılım organizatörü',
    'HİB Genel Sekreterliği',
  ]);
  await expect(page.getByRole('region', { name: 'Yan yana' })).toHaveCount(0);
  const grid = page.getByRole('table', { name: 'Her başvuran için her lojistik desteği' });
  const unit = grid.getByRole('row', { name: /^Birim desteği/ }).getByRole('cell');
  await expect(unit.nth(0)).toContainText('3.281.216,00\u00a0TL');
  await expect(unit.nth(1)).toHaveText('hayır');
  const mission = grid.getByRole('row', { name: /^Sektörel ticaret heyeti/ }).getByRole('cell');
  await expect(mission.nth(1)).toContainText('oranı hiçbir kaynakta yok · üst limiti hiçbir kaynakta yok');
});

test('on a phone they stand one below the other', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, '/simulator');
  const lefts = await page
    .getByRole('article')
    .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
  expect(lefts).toBe(1);
});
