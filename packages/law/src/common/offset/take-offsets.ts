import { decimal, type Problem, parseDay, problem, roundDecimal, words } from '@kervan/kit';
import { findOffsetDoubt, offsetDoubts } from './doubts.ts';
import type { Debt, Entitlement } from './entitlement.ts';
import type { DebtEntry, EntitlementEntry, OffsetFile } from './offset-file.ts';

/**
 * Takes the entitlements of a file in, each with its place for later problems. Throws `not-a-decimal`, `offset.below-kurus`,
 * `day.unreadable`, `day.impossible`, `offset.unknown-doubt` or `offset.unknown-reading`.
 */
export function takeOffsets(file: OffsetFile): readonly Entitlement[] {
  const readings = chosenReadings(file);
  return file.entitlements.map((entry, index) => taken(entry, file, readings, `$.entitlements[${index}]`));
}

function taken(
  { name, amount, debts }: EntitlementEntry,
  { regime }: OffsetFile,
  readings: Readonly<Record<string, string>>,
  place: string,
): Entitlement {
  return {
    name,
    regime,
    amount: kurus(amount, `${place}.amount`),
    debts: debts.map((debt, index) => takenDebt(debt, `${place}.debts[${index}]`)),
    readings,
    place,
  };
}

function takenDebt({ institution, overdue, restructured, lien }: DebtEntry, place: string): Debt {
  return {
    institution,
    overdue: overdue === undefined ? 'unknown' : kurus(overdue, `${place}.overdue`),
    ...(restructured === undefined
      ? {}
      : {
          restructured: {
            amount: kurus(restructured.amount, `${place}.restructured.amount`),
            proof: restructured.proof,
          },
        }),
    ...(lien === undefined
      ? {}
      : {
          lien: {
            amount: kurus(lien.amount, `${place}.lien.amount`),
            placed: lien.placed,
            ...(lien.day === undefined ? {} : { day: parseDay(lien.day, `${place}.lien.day`) }),
            ...(lien.order === undefined ? {} : { order: lien.order }),
          },
        }),
    place,
  };
}

/** Lira text as kuruş. Nothing is rounded: an amount that is paid has no third place. */
function kurus(text: string, place: string): bigint {
  const value = decimal(text);
  if (value.scale > 2)
    throw problem(
      'offset.below-kurus',
      words(`“${text}” kuruştan küçük hane taşıyor.`, `“${text}” has places below the kuruş.`),
      {
        place,
        wayOut: words(
          'Tutarı en çok iki ondalıkla yazın: 1234.56.',
          'Write the amount with at most two places: 1234.56.',
        ),
      },
    );
  return roundDecimal(value, 2, 'down');
}

function chosenReadings({ readings = {} }: OffsetFile): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(readings).map(([id, { reading }]) => {
      const doubt = findOffsetDoubt(id);
      if (doubt === undefined) throw unknownDoubt(id);
      if (!Object.hasOwn(doubt.readings, reading)) throw unknownReading(id, reading, doubt.readings);
      return [id, reading];
    }),
  );
}

function unknownDoubt(id: string): Problem {
  const list = offsetDoubts.map((doubt) => doubt.id).join(', ');
  return problem(
    'offset.unknown-doubt',
    words(`Mahsubun “${id}” diye bir tereddüdü yok.`, `The set-off has no doubt “${id}”.`),
    { place: `$.readings[${JSON.stringify(id)}]`, wayOut: words(`Olanlar: ${list}.`, `There are: ${list}.`) },
  );
}

function unknownReading(id: string, reading: string, known: object): Problem {
  const list = Object.keys(known).join(', ');
  return problem(
    'offset.unknown-reading',
    words(`“${id}” tereddüdünün “${reading}” diye bir okuması yok.`, `“${id}” has no reading “${reading}”.`),
    {
      place: `$.readings[${JSON.stringify(id)}].reading`,
      wayOut: words(`Olanlar: ${list}.`, `There are: ${list}.`),
    },
  );
}
