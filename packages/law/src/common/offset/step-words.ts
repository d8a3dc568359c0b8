import { fill, type Lang, money, showMoney, type Words, words } from '@kervan/kit';
import { PAYEE_SHORT } from './payee-words.ts';
import type { Ground, OffsetStep } from './result.ts';

/** Kuruş as a person reads them. */
export function shown(kurus: bigint): Words {
  const lira = money(kurus, 'TRY');
  const told = (lang: Lang): string => showMoney(lira, lang);
  return words(told('tr'), told('en'));
}

/** Why somebody is paid. */
export const GROUND_WORDS: Readonly<Record<Ground, Words>> = {
  'no-debt': words(
    'Vadesi geçmiş borç yok; hak edişin tamamı ödenir.',
    'There is no overdue debt; the whole entitlement is paid.',
  ),
  'full-cover': words(
    'Hak ediş borçların tamamını karşılar; borcun tamamı gönderilir.',
    'The entitlement covers all debts; the whole debt is sent.',
  ),
  'pro-rata': words(
    'Hak ediş borçları karşılamaz; borç durumu belgelerindeki tutarlara orantılı pay gönderilir.',
    'The entitlement does not cover the debts; a share in proportion to the debt statements is sent.',
  ),
  'only-debt': words(
    'Hak ediş borcu karşılamaz; tamamı borca gönderilir.',
    'The entitlement does not cover the debt; all of it is sent there.',
  ),
  'first-lien': words(
    'Haczi ilk koyan kurumun alacağı önce ödenir.',
    'The claim of the institution that placed the first lien is paid first.',
  ),
  'first-lien-in-part': words(
    'Hak ediş, haczi ilk koyan kurumun alacağından küçük; tamamı ona gönderilir.',
    'The entitlement is below the claim of the institution that placed the first lien; all of it is sent there.',
  ),
  'second-lien': words(
    'İlk hacizden kalan, ikinci haczi koyan kuruma haczine istinaden gönderilir.',
    'What the first lien leaves is sent to the institution of the second lien, under that lien.',
  ),
  'after-liens': words(
    'Hacizden kalanla, hacizsiz borç mahsup edilir (metinde yok; M-8’in önerisi).',
    'Debt without a lien is set off from what the liens leave (not in the text; the proposal of M-8).',
  ),
  balance: words(
    'Borçların tamamı karşılandı; bakiye başvuru sahibine ödenir.',
    'All debts are covered; the balance is paid to the applicant.',
  ),
  'balance-after-liens': words(
    'Hacizli ve hacizsiz borçlar karşılandı; bakiye başvuru sahibine ödenir (M-8’in önerisi).',
    'Debts with and without a lien are covered; the balance is paid to the applicant (the proposal of M-8).',
  ),
};

/** One step in words, with its figures. */
export function stepWords(step: OffsetStep): Words {
  switch (step.step) {
    case 'analogy':
      return words(
        'Vadesi geçmiş vergi ve SGK borcu önce mahsup edilir. 5986 sayılı Karar için işleyişi söyleyen kaynak yok; 5448 genelgesininki alınır.',
        'Overdue tax and SGK debt is set off first. No source gives the working under Decision 5986; that of the circular of 5448 is taken.',
      );
    case 'counted':
      return countedWords(step);
    case 'restructured':
      return fill(
        words(
          '{who}: yeniden yapılandırılmış {amount} borç, sözleşmeye uyulduğu belgelendiğinde vadesi geçmiş borç sayılmaz.',
          '{who}: restructured debt of {amount} is no overdue debt where a paper shows that the restructuring is being honoured.',
        ),
        { who: title(step.institution), amount: shown(step.amount) },
      );
    case 'liens':
      return lienWords(step);
    case 'lien-paid':
      return lienPaidWords(step);
    case 'cover':
      return fill(
        step.covered
          ? words('{left}, {debts} borcu karşılar.', '{left} covers debts of {debts}.')
          : words('{left}, {debts} borcu karşılamaz.', '{left} does not cover debts of {debts}.'),
        { left: shown(step.left), debts: shown(step.debts) },
      );
    case 'paid':
      return fill(words('{who}: {amount} gönderilir.', '{who}: {amount} is sent.'), {
        who: title(step.institution),
        amount: shown(step.amount),
      });
    case 'share':
      return fill(
        words(
          '{who}: {left} × {debt} ÷ {debts} = {whole}; bölmeden artan {remainder}/{sum} kuruş.',
          '{who}: {left} × {debt} ÷ {debts} = {whole}; the division leaves {remainder}/{sum} kuruş.',
        ),
        {
          who: title(step.institution),
          left: shown(step.left),
          debt: shown(step.debt),
          debts: shown(step.debts),
          whole: shown(step.whole),
          remainder: step.remainder,
          sum: step.debts,
        },
      );
    case 'odd-kurus':
      return fill(
        step.tie
          ? words(
              'Artanlar eşit; kalan 1 kuruş genelgede önce anılan kuruma gider: {who}.',
              'What the divisions leave is equal; the 1 kuruş over goes to the institution that the circular names first: {who}.',
            )
          : words(
              'Kalan 1 kuruş, bölmesi en çok artan kuruma gider: {who}.',
              'The 1 kuruş over goes to the institution whose division leaves most: {who}.',
            ),
        { who: PAYEE_SHORT[step.institution] },
      );
    case 'balance':
      return fill(words('Başvuru sahibine {amount} ödenir.', '{amount} is paid to the applicant.'), {
        amount: shown(step.amount),
      });
    case 'reported':
      return words(
        'Ödenecekler ve tutarları Merkez Bankasına bildirilir; ödemeyi o yapar.',
        'Payees and amounts are reported to the Central Bank, which pays.',
      );
  }
}

function countedWords({
  institution,
  overdue,
  restructured,
}: Extract<OffsetStep, { step: 'counted' }>): Words {
  const who = title(institution);
  if (overdue + restructured === 0n)
    return fill(words('{who}: vadesi geçmiş borç yok.', '{who}: no overdue debt.'), { who });
  if (restructured === 0n)
    return fill(words('{who}: vadesi geçmiş borç {debt}.', '{who}: overdue debt {debt}.'), {
      who,
      debt: shown(overdue),
    });
  return fill(
    words(
      '{who}: vadesi geçmiş borç {overdue} + yeniden yapılandırılmış ve uyulduğu gösterilmeyen {restructured} = {debt}.',
      '{who}: overdue debt {overdue} + restructured and not shown to be honoured {restructured} = {debt}.',
    ),
    {
      who,
      overdue: shown(overdue),
      restructured: shown(restructured),
      debt: shown(overdue + restructured),
    },
  );
}

function lienWords({ order, late, orderOpen }: Extract<OffsetStep, { step: 'liens' }>): Words {
  const [first, second] = order;
  if (late.length > 0)
    return words(
      'Haciz mahsuptan sonra konmuş; yapılan mahsup değişmez.',
      'The lien was placed after the set-off; the set-off that was made stands.',
    );
  if (first === undefined) return words('Hiçbir kurum haciz koymamış.', 'No institution has placed a lien.');
  const who = { first: PAYEE_SHORT[first], second: second === undefined ? '' : PAYEE_SHORT[second] };
  if (second === undefined) return fill(words('Haczi koyan: {first}.', 'Lien placed by: {first}.'), who);
  return orderOpen
    ? words(
        'İki haciz var; hangisinin önce konduğu söylenmemiş, iki sırada da ödemeler aynı.',
        'There are two liens; which came first is not told, and the payments are the same either way.',
      )
    : fill(
        words('İlk haczi koyan: {first}; ikincisi: {second}.', 'First lien: {first}; second: {second}.'),
        who,
      );
}

function lienPaidWords({
  place,
  institution,
  lien,
  claim,
  left,
  paid,
}: Extract<OffsetStep, { step: 'lien-paid' }>): Words {
  const values = {
    who: title(institution),
    lien: shown(lien.amount),
    claim: shown(claim),
    left: shown(left),
    paid: shown(paid),
  };
  if (place === 'second')
    return fill(
      words(
        '{who}: ikinci haciz {lien}; ilk hacizden kalan {left}; gönderilen {paid}.',
        '{who}: second lien {lien}; the first one leaves {left}; {paid} is sent.',
      ),
      values,
    );
  return fill(
    claim === lien.amount
      ? words(
          '{who}: ilk haciz {lien}; hak ediş {left}; gönderilen {paid}.',
          '{who}: first lien {lien}; entitlement {left}; {paid} is sent.',
        )
      : words(
          '{who}: haciz {lien}, kurumun alacağının tamamı {claim}; hak ediş {left}; gönderilen {paid}.',
          '{who}: lien {lien}, whole claim of the institution {claim}; entitlement {left}; {paid} is sent.',
        ),
    values,
  );
}

/** An institution at the head of a sentence. */
function title(institution: 'tax' | 'socialSecurity'): Words {
  return institution === 'tax' ? words('Vergi dairesi', 'Tax office') : words('SGK', 'SGK');
}
