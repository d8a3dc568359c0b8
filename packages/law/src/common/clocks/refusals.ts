import { type Day, formatDay, problem, words } from '@kervan/kit';
import type { CaseEntry } from './file.ts';

export function noSupport({ support, regime }: CaseEntry, known: readonly string[], place: string): Error {
  const list = known.join(', ');
  return problem(
    'deadlines.support',
    words(
      `“${regime}” düzeninde “${support}” diye bir destek yok.`,
      `There is no support “${support}” under “${regime}”.`,
    ),
    { place, wayOut: words(`Olanlar: ${list}.`, `There are: ${list}.`) },
  );
}

export function unknownEvent(event: string, place: string): Error {
  return problem(
    'deadlines.event',
    words(
      `“${event}” burada yazılabilecek bir olay değil.`,
      `“${event}” is not an event that can be told here.`,
    ),
    {
      place,
      wayOut: words(
        'Olayların adlarını “kervan schema deadlines” yazar; dönemin sonu “period” alanından bulunur.',
        '“kervan schema deadlines” prints the names of events; the end of a period is drawn from “period”.',
      ),
    },
  );
}

export function wrongPeriod(period: string, place: string): Error {
  return problem(
    'deadlines.period',
    words(
      `Bu destek “${period}” dönemiyle istenmez.`,
      `This support is not asked for by the period “${period}”.`,
    ),
    {
      place,
      wayOut: words(
        '5986 sayılı Kararda çeyrek (2026-Q2), depo kirasında yarıyıl (2025-H1) yazın; lojistikte dönem yoktur.',
        'Under Decision 5986 write a quarter (2026-Q2), for depot rent a half-year (2025-H1); logistics has no periods.',
      ),
    },
  );
}

export function twice(id: string, place: string): Error {
  return problem(
    'deadlines.twice',
    words(`“${id}” kimliği bu dosyada ikinci kez geçiyor.`, `The id “${id}” stands here a second time.`),
    { place, wayOut: words('Her olaya ayrı kimlik verin.', 'Give every event an id of its own.') },
  );
}

export function noEvent(id: string, place: string): Error {
  return problem(
    'deadlines.reference',
    words(`Bu dosyada “${id}” kimlikli olay yok.`, `The case has no event with the id “${id}”.`),
    { place, wayOut: words('Olayın kimliğini denetleyin.', 'Check the id of the event.') },
  );
}

export function noClock(clock: string, place: string): Error {
  return problem(
    'deadlines.clock',
    words(
      `“${clock}” uzatılabilecek bir süre değil.`,
      `“${clock}” is not a time limit that can be extended.`,
    ),
    {
      place,
      wayOut: words(
        'Sürelerin adları yanıttadır: “kervan deadlines … --json”.',
        'The answer names the clocks: “kervan deadlines … --json”.',
      ),
    },
  );
}

export function recordedLater(day: string, place: string): Error {
  return problem(
    'deadlines.recorded-later',
    words(`${day} henüz gelmedi; kayıt günü olamaz.`, `${day} has not come yet; nothing was recorded on it.`),
    { place, wayOut: words('Kayıt gününü denetleyin.', 'Check the day of recording.') },
  );
}

export function caseTwice(name: string, place: string): Error {
  return problem(
    'deadlines.case-twice',
    words(`“${name}” adlı dosya ikinci kez geçiyor.`, `The case “${name}” stands here a second time.`),
    { place, wayOut: words('Her dosyaya ayrı ad verin.', 'Give every case a name of its own.') },
  );
}

/** An extension only lengthens: a shorter time limit would be an edit of the law. */
export function shortens(lastDay: Day, given: Day, place: string): Error {
  return problem(
    'deadlines.extension-shortens',
    words(
      `${formatDay(given)} süreyi uzatmıyor: metne göre son gün ${formatDay(lastDay)}.`,
      `${formatDay(given)} is no extension: by the text the last day is ${formatDay(lastDay)}.`,
    ),
    {
      place,
      wayOut: words(
        'Yeni son günü denetleyin ya da bu uzatmayı çıkarın.',
        'Check the new last day, or take this extension out.',
      ),
    },
  );
}

export function extendsNothing(clock: string, place: string): Error {
  return problem(
    'deadlines.extension-unused',
    words(
      `Bu uzatma, bu dosyada hiçbir “${clock}” süresini uzatmıyor.`,
      `This extension lengthens no deadline of “${clock}” in this case.`,
    ),
    {
      place,
      wayOut: words(
        'Süreyi başlatan olayı da yazın, yeni son günü denetleyin ya da uzatmayı çıkarın.',
        'Tell the event it starts from too, check the new last day, or take the extension out.',
      ),
    },
  );
}
