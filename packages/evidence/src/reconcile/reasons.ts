import { type Money, type Notice, type Words, words } from '@kervan/kit';
import type { ItemPlace, Unused, UnusedReason } from './model.ts';
import { oneSource, placeTexts } from './sources.ts';

interface Reason {
  readonly words: Words;
  readonly wayOut?: Words;
  /** Reasons that a person should look at make a notice as well. */
  readonly severity?: Notice['severity'];
}

const REASONS: Readonly<Record<UnusedReason, Reason>> = {
  'same-file': { words: words('Aynı dosya iki kez geldi.', 'The same file came twice.'), severity: 'hint' },
  'same-rows': {
    words: words('Aynı satırlar başka bir raporda da var.', 'The same rows stand in another report.'),
    severity: 'hint',
  },
  'same-invoice': {
    words: words('Aynı fatura iki kez geldi.', 'The same invoice came twice.'),
    severity: 'hint',
  },
  'same-payment': {
    words: words('Aynı ödeme başka bir özette de var.', 'The same payment stands in another statement.'),
  },
  'outside-period': { words: words('İstenen dönemin dışında.', 'Outside the period asked for.') },
  'other-payer': {
    words: words(
      'Hesap ya da kart sahibi yararlanıcı veya organik bağlı şirketi değil; ödeme sayılmadı (E-2.16, E-2.23).',
      'The holder of the account or card is neither the beneficiary nor its linked company; the payment was not counted (E-2.16, E-2.23).',
    ),
    wayOut: words(
      'Sahibi yararlanıcının kendisiyse adını yararlanıcının adlarına, en az %51 bağlı bir şirketse bağlı şirketlere ekleyin.',
      'If the holder is the beneficiary itself, add the name to its names; if it is linked by at least 51 %, to its linked companies.',
    ),
    severity: 'warning',
  },
  'other-customer': {
    words: words(
      'Fatura yararlanıcıya kesilmemiş; matrah dışı bırakıldı.',
      'The invoice is not made out to the beneficiary; it was left out of the base.',
    ),
    wayOut: words(
      'Alıcı yararlanıcıysa adını ya da vergi numarasını ekleyin; değilse faturayı çıkarın.',
      'If the customer is the beneficiary, add its name or tax number; if not, take the invoice out.',
    ),
    severity: 'error',
  },
  'own-invoice': {
    words: words(
      'Faturayı yararlanıcı kesmiş: satış faturası gider belgesi değildir.',
      'The beneficiary issued this invoice: a sales invoice proves no expense.',
    ),
    severity: 'hint',
  },
  'no-platform': {
    words: words('Fatura hiçbir reklam platformunu anmıyor.', 'The invoice names no advertising platform.'),
    wayOut: words(
      'Reklam içinse hangi platform için olduğunu belirtin.',
      'If it is for advertising, say for which platform.',
    ),
    severity: 'warning',
  },
  'several-platforms': {
    words: words(
      'Faturanın bir satırı birden çok platformu anıyor; payları belli değil.',
      'A line of the invoice names more than one platform; their shares are not told.',
    ),
    wayOut: words(
      'Ajanstan platform bazında ayrılmış fatura ya da döküm isteyin.',
      'Ask the agency for an invoice or breakdown by platform.',
    ),
    severity: 'warning',
  },
  'faulty-invoice': {
    words: words(
      'Faturada hata bulundu; sayılmadı.',
      'A fault was found on the invoice; it was not counted.',
    ),
    wayOut: words('Faturaya bakın; doğruysa doğrulayın.', 'Look at the invoice; confirm it if it is right.'),
    severity: 'error',
  },
  'credit-without-invoice': {
    words: words(
      'İade faturasının ait olduğu fatura bulunamadı.',
      'The invoice that this credit note belongs to was not found.',
    ),
    wayOut: words('İade edilen faturayı da ekleyin.', 'Add the invoice that was credited.'),
    severity: 'warning',
  },
  'refund-without-payment': {
    words: words(
      'Geri gelen paranın ait olduğu ödeme bulunamadı.',
      'The payment that this refund belongs to was not found.',
    ),
    wayOut: words('Ödemenin geçtiği hesap özetini de ekleyin.', 'Add the statement that shows the payment.'),
    severity: 'warning',
  },
  'unrelated-payment': {
    words: words(
      'Açıklaması ve tutarı hiçbir reklam faturasına uymuyor.',
      'Neither its text nor its amount fits any advertising invoice.',
    ),
  },
  'bank-charge': {
    words: words(
      'Bankanın kendi masrafı; reklam gideri değildir.',
      'The bank’s own charge; it is no advertising expense.',
    ),
  },
  'unrelated-receipt': {
    words: words('Reklamla ilgisi görülmeyen giriş.', 'Money received, with no sign of advertising.'),
  },
  'confirmed-unrelated': {
    words: words(
      'Reklam ödemesi olmadığı bir kişi tarafından belirtildi.',
      'A person said that it is no payment for advertising.',
    ),
  },
  'several-candidates': {
    words: words(
      'Tutarı birden çok faturaya uyuyor; hiçbiri seçilmedi.',
      'Its amount fits more than one invoice; none was chosen.',
    ),
    wayOut: words('Hangi faturanın ödemesi olduğunu doğrulayın.', 'Confirm which invoice it paid.'),
    severity: 'warning',
  },
  'no-invoice-to-pay': {
    words: words(
      'Reklam ödemesi, ama ödenecek fatura belgeler arasında yok.',
      'A payment for advertising, but no invoice to be paid is among the documents.',
    ),
    wayOut: words(
      'Faturasını ekleyin ya da hangi faturayı ödediğini doğrulayın.',
      'Add its invoice, or confirm which invoice it paid.',
    ),
    severity: 'warning',
  },
  'not-a-payment': { words: words('Para hareketi değil.', 'No movement of money.') },
  'list-only': {
    words: words(
      'Platform listesindeki bu faturanın kendisi belgeler arasında; belge sayıldı.',
      'This invoice of the platform’s list is itself among the documents; the document was counted.',
    ),
  },
};

/** Something not used, in the words of its reason. */
export function unusedItem(
  what: Unused['what'],
  reason: UnusedReason,
  at: ItemPlace,
  amount?: Money,
  more?: Words,
): Unused {
  const { words: text, wayOut } = REASONS[reason];
  return {
    what,
    reason,
    words: more === undefined ? text : words(`${text.tr} ${more.tr}`, `${text.en} ${more.en}`),
    ...(wayOut === undefined ? {} : { wayOut }),
    sources: oneSource(at),
    ...(amount === undefined ? {} : { amount }),
  };
}

export function reasonWords(reason: UnusedReason): Words {
  return REASONS[reason].words;
}

/** Notices for what was set aside and a person should look at. */
export function unusedNotices(unused: readonly Unused[]): Notice[] {
  return unused.flatMap((one) => {
    const { severity, wayOut } = REASONS[one.reason];
    if (severity === undefined) return [];
    const place = placeTexts(one.sources)[0] ?? '';
    return [
      {
        code: `reconcile.${one.reason}`,
        severity,
        place,
        words: one.words,
        ...(wayOut === undefined ? {} : { wayOut }),
      },
    ];
  });
}
