import { fill, type Words, words } from '@kervan/kit';
import { PAYEE_SHORT } from './payee-words.ts';
import type { Ground, Offset } from './result.ts';
import { shown } from './step-words.ts';

/** The outcome of a set-off in one sentence. */
export function summaryWords({ entitlement, payments, blocked, open }: Offset): Words {
  if (blocked !== undefined)
    return fill(
      words(
        '{amount} hak ediş ödenemez: yeniden yapılandırmaya uyulduğuna ilişkin belge eksik.',
        'The entitlement of {amount} cannot be paid: the paper that the restructuring is being honoured is missing.',
      ),
      { amount: shown(entitlement) },
    );
  if (entitlement === 0n)
    return words(
      'Hak ediş sıfır; dağıtılacak tutar yok.',
      'The entitlement is zero; there is nothing to distribute.',
    );
  const grounds = new Set(payments.map(({ ground }) => ground));
  const has = (ground: Ground): boolean => grounds.has(ground);
  const covered = open.tax + open.socialSecurity === 0n;
  if (has('no-debt'))
    return words(
      'Borç yok; hak edişin tamamı başvuru sahibine ödenir.',
      'There is no debt; the whole entitlement is paid to the applicant.',
    );
  if (has('full-cover'))
    return words('Hak ediş borçların tamamını karşılar.', 'The entitlement covers all debts.');
  if (has('only-debt'))
    return words(
      'Hak ediş borcu karşılamaz; tamamı borca gider, başvuru sahibine ödeme kalmaz.',
      'The entitlement does not cover the debt; all of it goes there, and nothing is left for the applicant.',
    );
  if (has('pro-rata'))
    return words(
      'Hak ediş borçları karşılamaz; iki kuruma orantılı dağıtılır, başvuru sahibine ödeme kalmaz.',
      'The entitlement does not cover the debts; it is distributed in proportion, and nothing is left for the applicant.',
    );
  const first = payments.find(({ ground }) => ground === 'first-lien' || ground === 'first-lien-in-part');
  const who = first === undefined ? words('', '') : PAYEE_SHORT[first.to];
  if (has('first-lien-in-part'))
    return fill(
      words(
        'Hak ediş ilk haczin alacağını karşılamaz; tamamı haczi koyana gider: {who}.',
        'The entitlement is below the claim of the first lien; all of it goes to the one that placed it: {who}.',
      ),
      { who },
    );
  return fill(
    covered
      ? words(
          'Önce haczi koyan ödenir ({who}); borçların tamamı karşılanır.',
          'The first lien is paid first ({who}); all debts are covered.',
        )
      : words(
          'Önce haczi koyan ödenir ({who}); kalan, öteki borca yetmez.',
          'The first lien is paid first ({who}); what is left does not cover the other debt.',
        ),
    { who },
  );
}
