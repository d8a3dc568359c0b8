import { type Problem, problem, type Words, words } from '@kervan/kit';
import type { Debt, Institution } from './entitlement.ts';
import { PAYEE_WORDS } from './payee-words.ts';

/** Nobody told what is owed to an institution: there is no set-off without it (L-17.1). */
export function debtUnknown(institution: Institution, place: string | undefined): Problem {
  const who = PAYEE_WORDS[institution];
  return problem(
    'offset.debt-unknown',
    words(
      `Vadesi geçmiş borç bilinmiyor: ${who.tr}.`,
      `It is not known what overdue debt there is: ${who.en}.`,
    ),
    {
      ...(place === undefined ? {} : { place }),
      wayOut: words(
        'Borcu sorgulayın ya da başvuru sahibinden borç durumu belgesini isteyin; borç yoksa 0.00 yazın (L-17.1).',
        'Query the debt, or ask the applicant for the debt statement; where there is none write 0.00 (L-17.1).',
      ),
    },
  );
}

export function debtTwice(institution: Institution, place: string | undefined): Problem {
  const who = PAYEE_WORDS[institution];
  return problem(
    'offset.debt-twice',
    words(`Aynı kurum iki kez yazılmış: ${who.tr}.`, `The same institution stands twice: ${who.en}.`),
    {
      ...(place === undefined ? {} : { place }),
      wayOut: words(
        'Bir kurumun bütün borçlarını toplayıp tek satırda yazın.',
        'Add up all debts of an institution and write them once.',
      ),
    },
  );
}

export function belowZero(place: string | undefined): Problem {
  return problem(
    'offset.negative',
    words('Tutar sıfırdan küçük olamaz.', 'An amount cannot be below zero.'),
    {
      ...(place === undefined ? {} : { place }),
      wayOut: words('Tutarı belgeden denetleyin.', 'Check the amount against the document.'),
    },
  );
}

export function emptyAmount(place: string | undefined, what: Words): Problem {
  return problem('offset.empty-amount', words(`${what.tr} sıfır olamaz.`, `${what.en} cannot be zero.`), {
    ...(place === undefined ? {} : { place }),
    wayOut: words('Tutarı yazın ya da bu alanı çıkarın.', 'Write the amount, or leave the field out.'),
  });
}

/** The lien asks for more than the institution is owed: one of the two papers is out of date, and neither is preferred. */
export function lienAboveDebt({ institution, place }: Debt): Problem {
  const who = PAYEE_WORDS[institution];
  return problem(
    'offset.lien-above-debt',
    words(
      `Haciz tutarı, borç durumu belgesindeki borçtan büyük: ${who.tr}.`,
      `The lien is larger than the debt on the debt statement: ${who.en}.`,
    ),
    {
      ...(place === undefined ? {} : { place: `${place}.lien.amount` }),
      wayOut: words(
        'İki belgeden biri güncel değildir; kurumdan yeni bir borç durumu belgesi isteyin.',
        'One of the two papers is out of date; ask the institution for a new debt statement.',
      ),
    },
  );
}

/** Which of two liens came first is not known, and the payments hang on it. */
export function orderUnknown({ place }: Debt): Problem {
  return problem(
    'offset.lien-order-unknown',
    words(
      'İki hacizden hangisinin önce konduğu bilinmiyor ve ödemeler buna bağlı.',
      'It is not known which of the two liens was placed first, and the payments hang on it.',
    ),
    {
      ...(place === undefined ? {} : { place: `${place}.lien` }),
      wayOut: words(
        'Haciz günlerini (day) yazın; aynı günse tebliğ saatlerinden sırayı öğrenip iki hacze “order”: 1 ve 2 yazın.',
        'Tell the day of each lien; if it is the same, learn the order from the hour of service and write “order” 1 and 2.',
      ),
    },
  );
}

export function orderContradictory({ place }: Debt): Problem {
  return problem(
    'offset.lien-order-contradictory',
    words(
      'Hacizlerin sırası, günü ve aşaması (order, day, placed) birbirini tutmuyor.',
      'Order, day and stage of the liens (order, day, placed) do not agree.',
    ),
    {
      ...(place === undefined ? {} : { place: `${place}.lien` }),
      wayOut: words(
        'Haciz bildirilerinden denetleyin; gün yeterliyse “order” yazmayın.',
        'Check them against the notices of lien; where the days suffice leave “order” out.',
      ),
    },
  );
}
