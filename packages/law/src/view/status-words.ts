import { fill, type Words, words } from '@kervan/kit';
import { joined } from '../constructs/choices.ts';
import type { StatusClassId } from '../e-export/statuses/status-class.ts';
import type { StatusAnswer } from '../e-export/statuses/statuses-for.ts';
import { STATUS_WORDS } from '../facts/catalogue.ts';

/** The verdict on a status in one sentence, with what it does not say. */
export function summaryOf(answer: StatusAnswer): Words {
  if (!answer.beneficiary && answer.verdict === 'holds') return NO_BENEFICIARY;
  switch (answer.verdict) {
    case 'holds':
      return answer.decision.decidedBy === null
        ? MET
        : fill(words('{met} Statüyü verecek olan: {by}.', '{met} The status is given by {by}.'), {
            met: MET,
            by: answer.decision.decidedBy,
          });
    case 'fails':
      return fill(words('Karşılanmayan: {conditions}.', 'Not met: {conditions}.'), {
        conditions: listed(answer, 'fails'),
      });
    case 'unknown':
      return answer.why === 'law'
        ? fill(words('{said} {seen}', '{said} {seen}'), {
            said: fill(
              words(
                'Kaynaklar o gün için kesin yanıt vermiyor: {conditions}.',
                'The sources give no certain answer for that day: {conditions}.',
              ),
              { conditions: listed(answer, 'unknown') },
            ),
            seen: SEEN[answer.underVersionsSeen],
          })
        : fill(words('Önce yanıtlanacak: {conditions}.', 'To be answered first: {conditions}.'), {
            conditions: listed(answer, 'unknown', true),
          });
  }
}

const MET = words('Kaynaklardaki koşulların hepsi karşılanıyor.', 'Every condition the sources give is met.');

const NO_BENEFICIARY = words(
  'İşbirliği kuruluşudur; tek tek firmalara verilen desteklerin yararlanıcısı değildir.',
  'It is a cooperation body; it is no beneficiary of the supports for single firms.',
);

const SEEN: Readonly<Record<StatusAnswer['verdict'], Words>> = {
  holds: words(
    'Görülen sürümler o gün de geçerliyse koşullar karşılanıyor.',
    'If the versions seen were in force on that day, the conditions are met.',
  ),
  fails: words(
    'Görülen sürümler o gün de geçerliyse koşullar karşılanmıyor.',
    'If the versions seen were in force on that day, the conditions are not met.',
  ),
  unknown: words('Görülen sürümlerle de kesin sonuç çıkmıyor.', 'The versions seen do not settle it either.'),
};

function listed(answer: StatusAnswer, verdict: StatusAnswer['verdict'], answerable = false): Words {
  const titles = answer.conditions
    .filter((one) => one.verdict === verdict && (!answerable || one.why !== 'law'))
    .map((one) => one.title);
  return words(titles.map((one) => one.tr).join(', '), titles.map((one) => one.en).join(', '));
}

/** One status for all supports, told for the statuses whose conditions are met (E-1.2.1). */
export function oneStatusWords(open: readonly StatusClassId[]): Words {
  if (open.length < 2) {
    return words('Bütün desteklerden tek bir statüyle yararlanılır.', 'One status is used for all supports.');
  }
  const titles = open.map((id) => (id === 'cooperationBody' ? words('', '') : STATUS_WORDS[id]));
  return fill(
    words(
      '{titles} statülerinden yalnızca biri seçilir; bütün desteklerden o statüyle yararlanılır.',
      'Only one of {titles} may be picked; it is used for all supports.',
    ),
    { titles: joined(titles) },
  );
}
