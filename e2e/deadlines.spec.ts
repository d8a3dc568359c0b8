import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { NARROW, open, settled, speak } from './page.ts';

/** The deadlines of the made-up company hang on its own days; these cases are looked at on a day of theirs. */
const ADDRESS = '/deadlines?decidedOn=2026-02-01';

const toldPart = (page: Page) => page.getByRole('region', { name: 'Açık dosyalarınız' });

/** Rent of a unit paid on 31 August 2025: six months end on 28 February 2026, a Saturday. */
async function addUnit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Dosya ekle' }).click();
  const form = page.getByRole('form', { name: 'Dosya' });
  await form.getByRole('textbox', { name: 'Dosyanın adı' }).fill(name);
  await form.getByLabel('Karar', { exact: true }).selectOption('logistics');
  await form.getByLabel('Destek', { exact: true }).selectOption('logistics/unit');
  await form.getByLabel('1. olay', { exact: true }).selectOption('payment');
  await form.getByRole('textbox', { name: '1. olayın günü' }).fill('31.08.2025');
  await form.getByRole('button', { name: 'Süreleri hesapla' }).click();
  await expect(page.getByText(`${name} eklendi.`)).toBeVisible();
  await settled(page);
}

const filing = (page: Page) =>
  toldPart(page)
    .getByRole('row', { name: /^Destek ödeme başvurusu/ })
    .first();

test('the desk tells its own deadlines without typing: the payments of its claims and the declaration of the year', async ({
  page,
}) => {
  await open(page, '/deadlines');
  const own = page.getByRole('region', { name: 'Bu masanın bildikleri' });
  const declaration = own.getByRole('row', { name: /^E-İhracat Değerlendirme Beyanı/ });
  await expect(declaration).toContainText('01.04.2027');
  await own.getByRole('heading', { name: 'Geride kalanlar' }).click();
  const filings = own.getByRole('row', { name: /^Destek ödeme başvurusu/ });
  await expect(filings.first()).toContainText('yerine getirildi');
  const calendar = await page.request.get('/api/deadlines.ics?lang=tr');
  expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await calendar.text()).toContain('DTSTART;VALUE=DATE:20270401');
  await own.getByText('Takviminizde').click();
  await expect(own.locator('code')).toHaveText(/\/api\/deadlines\.ics\?lang=tr$/);
});

test('a case by hand: 31 August and six months is 28 February, a closed day that does not shift', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await addUnit(page, 'Berlin ofisi');
  await expect(filing(page)).toContainText('28.02.2026');
  await expect(filing(page)).toContainText('27 gün kaldı');
  await expect(filing(page)).toContainText('ileride');
  const below = toldPart(page).getByRole('row').filter({ hasText: 'Nedeni ve kaçırmanın sonucu' }).first();
  await expect(below).toContainText('Cumartesi');
  await below.getByText('Nedeni ve kaçırmanın sonucu').click();
  await expect(below).toContainText('31.08.2025');
  await expect(below.getByRole('link', { name: /^L-16\.3 kuralı/ })).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(filing(page), 'the tab keeps its cases').toContainText('28.02.2026');
});

test('an extension stands beside the day of the text; one that shortens is refused at its field', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await addUnit(page, 'Berlin ofisi');
  await page.getByRole('button', { name: /^Değiştir.*Berlin ofisi/ }).click();
  const form = page.getByRole('form', { name: 'Berlin ofisi dosyasını değiştir' });
  await form.getByRole('button', { name: 'Uzatma ekle' }).click();
  await form.getByRole('button', { name: 'Süreleri hesapla' }).click();
  await expect(form.getByText('Bu alan gerekli.')).toHaveCount(3);
  await form.getByLabel('Uzatılan süre').selectOption('logistics/filing-after-payment');
  await form.getByRole('textbox', { name: 'Gerekçe' }).fill('Deprem bölgesi');
  await form.getByRole('textbox', { name: 'Karar veren ya da belge' }).fill('Genel Müdürlük');
  await form.getByRole('textbox', { name: 'Kayıt günü' }).fill('01.02.2026');
  await form.getByRole('textbox', { name: 'Yeni son gün' }).fill('28.02.2026');
  await form.getByRole('button', { name: 'Süreleri hesapla' }).click();
  await expect(form.getByText(/uzatmıyor/)).toBeVisible();
  await expect(form.locator('[aria-invalid=true]')).toHaveCount(1);
  await form.getByRole('textbox', { name: 'Yeni son gün' }).fill('31.03.2026');
  await form.getByRole('button', { name: 'Süreleri hesapla' }).click();
  await expect(filing(page)).toContainText('31.03.2026');
  await expect(filing(page)).toContainText('Metne göre: 28.02.2026');
  await expect(filing(page)).toContainText('talimatla uzatma, Genel Müdürlük');
});

test('what was entered is saved as a file and as a calendar, and the file is taken in again', async ({
  page,
}) => {
  await open(page, ADDRESS);
  await addUnit(page, 'Berlin ofisi');
  const saved = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await toldPart(page).getByRole('button', { name }).click();
    const file = await waiting;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const calendar = await saved('Takvim olarak kaydet (.ics)');
  expect(calendar.name).toBe('kervan.ics');
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20260228\r\n');
  const file = await saved('Liste olarak kaydet (JSON)');
  expect(JSON.parse(file.text)).toMatchObject({
    format: 'kervan-deadlines/1',
    cases: [{ case: 'Berlin ofisi' }],
  });

  const load = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Liste yükle (JSON)' }).click();
    await (await chooser).setFiles({
      name: 'liste.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  };
  await load(file.text);
  await expect(page.getByRole('alert')).toContainText('“Berlin ofisi” adlı dosya ikinci kez geçiyor.');
  await load('{');
  await expect(page.getByRole('alert')).toContainText('Bu dosya JSON değil.');
  await page.getByRole('button', { name: /^Kaldır.*Berlin ofisi/ }).click();
  await expect(page.getByText('Henüz dosya eklenmedi.')).toBeVisible();
  await load(file.text);
  await expect(page.getByText('1 dosya yüklendi.')).toBeVisible();
  await expect(filing(page)).toContainText('28.02.2026');
});

test('the form breaks no accessibility rule with its errors shown, on a phone, in English', async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await speak(page, 'en');
  await open(page, '/deadlines');
  await page.getByRole('button', { name: 'Add a case' }).click();
  await page.getByRole('button', { name: 'Add an event' }).click();
  await expect(page.getByLabel('Event 2', { exact: true }), 'a new row takes the focus').toBeFocused();
  await page.getByRole('button', { name: 'Add an extension' }).click();
  await page.getByRole('button', { name: 'Compute deadlines' }).click();
  await expect(page.getByText('Give the case a name.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([]);
  const over = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(over).toBeLessThanOrEqual(0);
});

test('ceilings and dates lead here', async ({ page }) => {
  await open(page, '/limits');
  await page.getByRole('link', { name: 'Bütün süreler, takviminizde de' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Süreler' })).toBeFocused();
});
