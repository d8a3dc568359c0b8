import { expect, type Page, test } from '@playwright/test';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';
import { open, settled } from './page.ts';

const card = (page: Page, title: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const REPORTS = 'Pazara giriş rapor desteği';

test('every support has its answer in words, its reason with a rule, and the ceiling of the year', async ({
  page,
}) => {
  await open(page, '/supports');
  await expect(page.getByRole('article')).toHaveCount(26);
  const promotion = card(page, 'E-ihracat tanıtım desteği');
  await expect(promotion.getByText('evet', { exact: true })).toBeVisible();
  await expect(promotion).toContainText('%50–70');
  await expect(promotion).toContainText('123.315.792,00\u00a0TL');
  await expect(promotion).toContainText('yayımlanmış');
  await promotion.getByRole('link', { name: /^E-5\.1 kuralı/ }).click();
  await expect(page.getByRole('dialog', { name: 'E-5.1 kuralı' })).toBeVisible();
  await page.keyboard.press('Escape');
  const repealed = page.getByRole('region', { name: 'Yürürlükten kaldırılan' });
  await expect(repealed.getByRole('heading', { name: 'Yurt dışı depo kira desteği' })).toBeVisible();
  await expect(repealed.getByText('17.01.2026 günü yürürlükten kaldırıldı')).toHaveCount(6);
});

test('what stands behind an answer unfolds: demands, days and documents', async ({ page }) => {
  await open(page, '/supports');
  const promotion = card(page, 'E-ihracat tanıtım desteği');
  await promotion.getByText('Koşullar, günler ve belgeler').click();
  const demands = promotion.getByRole('table', { name: 'Harcamadan önceki koşullar' });
  await expect(demands.getByRole('row', { name: /E-1\.2\.3/ })).toContainText('sağlanıyor');
  await expect(promotion).toContainText('her ülke için 3 yıl');
});

test('the logistics supports ask first who applies, and from 2026 on rest on a repeal known at second hand', async ({
  page,
}) => {
  await open(page, '/supports?regime=logistics&decidedOn=2026-05-01&knownOn=2026-05-01');
  await expect(page.getByRole('article')).toHaveCount(12);
  const unit = card(page, 'Birim desteği');
  await expect(unit).toContainText(
    '01.01.2026’da kaldırıldığı doğruysa reddedilir (ikinci elden biliniyor, O-39)',
  );
  await expect(unit).toContainText('Kaldırma geçerli değilse: yanıta bağlı');
  await expect(page.getByRole('region', { name: 'Şimdi ne yapmalı?' })).toContainText('Kim başvuruyor?');
  await page.getByRole('button', { name: 'milli katılım organizatörü' }).first().click();
  await settled(page);
  await expect(unit).toContainText('Bu destekten yalnızca yararlanıcılar');
  await expect(page.getByText('5448 sayılı Kararda başvuran: milli katılım organizatörü.')).toBeVisible();
  await page.getByRole('heading', { name: 'Sonraki Karar için anlatılanlar' }).click();
  await expect(page.getByRole('table', { name: 'Sonraki Karar için anlatılanlar' })).toContainText(
    '5447 (E-Turquality) ve 5448',
  );
});

test.describe('on a desk of one’s own', () => {
  let desk: OwnDesk;

  test.beforeAll(async () => {
    desk = await openOwnDesk();
  });

  test.afterAll(async () => desk.close());

  const told = async (page: Page, fact: string) => {
    const answer = await page.request.get(`${desk.address}/api/facts`);
    const facts = (await answer.json()) as readonly { readonly fact: string; readonly value: unknown }[];
    return facts.filter((one) => one.fact === fact).map((one) => one.value);
  };

  test('a question answered in its card opens the support at once and is saved nowhere until asked', async ({
    page,
  }) => {
    const before = await told(page, 'preApprovalDay');
    await open(page, `${desk.address}/supports`);
    const depends = page.getByRole('region', { name: 'Bir yanıta bağlı' });
    await expect(depends.getByRole('heading', { name: REPORTS })).toBeVisible();
    const answer = async () => {
      await card(page, REPORTS)
        .getByRole('button', { name: /^Yanıtla.*Ön onay/ })
        .click();
      await card(page, REPORTS).getByRole('textbox', { name: 'Yanıt' }).fill('01.03.2026');
      await page.keyboard.press('Enter');
      const opened = page.getByRole('region', { name: 'Size açık' });
      await expect(opened.getByRole('heading', { name: REPORTS })).toBeVisible();
    };
    await answer();
    await expect(card(page, REPORTS).getByRole('heading', { name: REPORTS })).toBeFocused();
    await expect(card(page, REPORTS)).toContainText('7.396.548,00\u00a0TL');
    const tried = page.getByRole('region', { name: 'Yalnız burada denenenler' });
    await expect(tried).toContainText('1 yanıt yalnız bu sayfalarda deneniyor. Hiçbiri kaydedilmedi');
    expect(await told(page, 'preApprovalDay')).toEqual(before);

    await page.reload();
    await settled(page);
    await expect(tried).toHaveCount(0);
    await expect(depends.getByRole('heading', { name: REPORTS })).toBeVisible();

    await answer();
    await tried.getByRole('button', { name: 'Firmanın bilgisi olarak kaydet' }).click();
    await expect(tried).toHaveCount(0);
    expect(await told(page, 'preApprovalDay')).toEqual([...before, '2026-03-01']);
    await expect(
      page.getByRole('region', { name: 'Size açık' }).getByRole('heading', { name: REPORTS }),
    ).toBeVisible();
  });

  test('tried as a company with 987.600 dollars of exports, the online store is 12.400,01 dollars away', async ({
    page,
  }) => {
    await open(page, `${desk.address}/supports`);
    await page.getByText('Yanıtların dayandığı bilgiler').click();
    await page.getByRole('button', { name: /^Başka yanıt dene.*Hangi statüyle/ }).click();
    await page.getByRole('button', { name: 'Şirket', exact: true }).click();
    await expect(page.getByText('Şirket olarak soruluyor.')).toBeVisible();
    const store = card(
      page,
      'Çevrim içi mağaza ve hedef ülke e-ticaret paydaşlarından alınan hizmetler desteği',
    );
    await store.getByRole('button', { name: /^Yanıtla.*Önceki takvim yılındaki/ }).click();
    await store.getByRole('textbox', { name: 'Yanıt (USD)' }).fill('987.600,00');
    await page.keyboard.press('Enter');
    await expect(store.getByRole('region', { name: 'Bunu açacak en yakın değişiklik' })).toContainText(
      '31.12.2026 gününe kadar, geçen yıldan 12.400,01 USD daha fazla ihracat yapın',
    );
    await expect(page.getByRole('region', { name: 'Şimdi ne yapmalı?' })).toContainText('12.400,01 USD');
    await page.getByRole('button', { name: 'Hepsini geri al' }).click();
    await expect(page.getByText('Perakende e-ticaret sitesi olarak soruluyor.')).toBeVisible();
    expect(await told(page, 'exportPreviousYear')).toEqual([]);
  });

  test('a place where one wants to spend shows the answer for it', async ({ page }) => {
    await open(page, `${desk.address}/supports`);
    await page.getByRole('heading', { name: 'Nerede harcamak istiyorsunuz?' }).click();
    await page.getByRole('button', { name: 'Yer ekle' }).click();
    await expect(page.getByText('Bir ülke seçin ya da bir platform yazın.')).toBeVisible();
    await page.getByLabel('Ülke', { exact: true }).selectOption('DE');
    await page.getByRole('button', { name: 'Yer ekle' }).click();
    await expect(page.getByRole('button', { name: /^Geri al.*Almanya/ })).toBeVisible();
    const promotion = card(page, 'E-ihracat tanıtım desteği');
    await promotion.getByText('Koşullar, günler ve belgeler').click();
    await expect(promotion.getByRole('table', { name: /^Yerlere göre/ })).toContainText('Almanya');
  });
});
