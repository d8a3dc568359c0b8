import { expect, type Page, test } from '@playwright/test';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';
import { awardOf, open, settled } from './page.ts';

let desk: OwnDesk;

test.beforeAll(async () => {
  desk = await openOwnDesk();
});

test.afterAll(async () => desk.close());

async function drop(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: typeof text === 'string' ? Buffer.from(text) : text,
  });
}

const documentNamed = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });

test('a file that is no evidence is kept in sight with its reason and way out, in both languages', async ({
  page,
}) => {
  await open(page, `${desk.address}/documents`);
  await drop(page, 'not-a-report.xlsx', 'bu bir çalışma kitabı değil');
  const uploads = page.getByRole('region', { name: 'Yüklemeler' });
  await expect(uploads.getByText('not-a-report.xlsx', { exact: true })).toBeVisible();
  await settled(page);
  const item = documentNamed(page, 'not-a-report.xlsx');
  await item.getByText('Bulgular ve satırlar').click();
  await expect(item.getByText('Hata:').first()).toBeVisible();
  await expect(item.getByText('Çözüm:').first()).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(item.getByText('Error:').first()).toBeVisible();
  await expect(item.getByText('Way out:').first()).toBeVisible();
  await page.getByRole('button', { name: 'Türkçe' }).click();
});

test('the same file twice says that nothing changed', async ({ page }) => {
  await open(page, `${desk.address}/documents`);
  const text = 'Ülke;Harcama\nAlmanya;10,00\n';
  await drop(page, 'bir.csv', text);
  await expect(page.getByText(/^Alındı/)).toBeVisible();
  await drop(page, 'iki.csv', text);
  await expect(page.getByText('Bu dosyanın aynısı zaten vardı; bir şey değişmedi.')).toBeVisible();
});

test('an upload that breaks off is told beside its name and can be dismissed', async ({ page }) => {
  await open(page, `${desk.address}/documents`);
  await page.route('**/api/documents?*', (route) => route.abort('connectionreset'));
  await drop(page, 'kopan.csv', 'a;b\n1;2\n');
  const uploads = page.getByRole('region', { name: 'Yüklemeler' });
  await expect(uploads.getByRole('alert')).toContainText('Kervan sunucusuna ulaşılamadı.');
  await uploads.getByRole('button', { name: /^Kapat.*kopan\.csv/ }).click();
  await expect(uploads).toHaveCount(0);
});

test('an unknown table is mapped once: what is missing is said, and the next one with that heading is read at once', async ({
  page,
}) => {
  await open(page, `${desk.address}/documents`);
  const table = (amount: string) =>
    `Pazar;Tutar (x);Zaman;Not\nDE;${amount};2026-05-03;a\nFR;20,50;2026-05-04;b\n`;
  await drop(page, 'bilinmeyen.csv', table('10,25'));
  const item = documentNamed(page, 'bilinmeyen.csv').filter({ hasText: 'Sizi bekliyor' });
  await item.getByRole('button', { name: /^Sütunları eşleştirin/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Hangi sütun ne?' });
  for (const field of ['Ülke', 'Harcama', 'Gün'])
    await dialog.getByLabel(field, { exact: true }).selectOption('');
  await dialog.getByRole('button', { name: 'Onayla ve hatırla' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Şunlar için sütun seçin: Ülke, Harcama.');

  await dialog.getByRole('textbox', { name: 'Platform ya da pazaryeri' }).fill('denizpazar');
  await dialog.getByLabel('Ülke', { exact: true }).selectOption('0');
  await dialog.getByLabel('Harcama', { exact: true }).selectOption('1');
  await dialog.getByLabel('Gün', { exact: true }).selectOption('2');
  await dialog.getByRole('textbox', { name: 'Para birimi' }).fill('EUR');
  await dialog.getByLabel('Ondalık işareti').selectOption('comma');
  await dialog.getByLabel('Tarihlerin sırası').selectOption('iso');
  await dialog.getByRole('button', { name: 'Onayla ve hatırla' }).click();
  await expect(dialog).toHaveCount(0);
  await settled(page);
  await expect(documentNamed(page, 'bilinmeyen.csv').first()).toContainText('reklam raporu');
  await expect(page.getByRole('region', { name: 'Hatırlanan sütunlar' })).toContainText(
    'Pazar | Tutar (x) | Zaman | Not',
  );

  await drop(page, 'ikinci.csv', table('99,00'));
  await expect(documentNamed(page, 'ikinci.csv').filter({ hasText: 'reklam raporu' })).toContainText(
    '2 kayıt okundu',
  );
});

test('an invoice is typed in beside its PDF from the proposed fields, and the award is as before', async ({
  page,
}) => {
  const before = await awardOf(page, desk.address);
  await open(page, `${desk.address}/documents`);
  const item = documentNamed(page, 'tiktok-TTI-2604-0871.pdf');
  await item.getByRole('button', { name: /^Geri al/ }).click();
  await expect(item.getByText('Sizi bekliyor')).toBeVisible();
  await settled(page);
  expect(await awardOf(page, desk.address)).not.toEqual(before);

  await item.getByRole('button', { name: /^Faturayı yazın/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Faturayı yazın' });
  await expect(dialog.getByRole('textbox', { name: 'Fatura numarası' })).toHaveValue('TTI-2604-0871');
  await expect(dialog.getByText(/^öneri, yeri:/).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'KDV hariç tutar' }).fill('1,200.00');
  await dialog.getByRole('button', { name: 'Kaydet' }).click();
  await expect(dialog.getByText('KDV hariç tutarı yazın, örnek: 1.234,56.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'KDV hariç tutar' }).fill('1.300,00');
  await expect(dialog.getByText(/^Metinde 1\.200,00/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'KDV hariç tutar' }).fill('1.200,00');
  await dialog.getByRole('button', { name: 'Kaydet' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(item.getByText(/^Yazılan: TTI-2604-0871/)).toBeVisible();
  await settled(page);
  expect(await awardOf(page, desk.address)).toEqual(before);
});

test('a document that is taken out takes its figures with it', async ({ page }) => {
  const before = await awardOf(page, desk.address);
  await open(page, `${desk.address}/documents`);
  const item = documentNamed(page, 'tiktok-2026-Q2.xlsx');
  await item.getByText('Bulgular ve satırlar').click();
  await item.getByRole('button', { name: /^Çıkar/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Çıkar' }).click();
  await expect(item).toHaveCount(0);
  await settled(page);
  expect(await awardOf(page, desk.address)).not.toEqual(before);
});
