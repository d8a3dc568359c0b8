import { Problem, problem, words } from '@kervan/kit';
import { type StatusFactEntry, takeStatusFacts } from '../e-export/statuses/status-file.ts';
import type { StatusFacts } from '../e-export/statuses/told-facts.ts';
import type { PlanEntry } from '../view/finder-view.ts';

/** Where one wants to spend; a part nobody told is empty. */
export interface Place {
  readonly platform: string;
  readonly country: string;
}

/** Takes the status facts in. Throws their problems with the path in a finder file: `$.statusFacts[2].value`. */
export function takeStatusEntries(entries: readonly StatusFactEntry[]): StatusFacts {
  try {
    return takeStatusFacts(entries);
  } catch (error) {
    if (!(error instanceof Problem) || error.place === undefined) throw error;
    const { code, words: text, place, wayOut } = error;
    throw problem(code, text, {
      place: place.replace(/^\$\.facts/, '$.statusFacts'),
      ...(wayOut === undefined ? {} : { wayOut }),
    });
  }
}

/** The places one wants to spend in, each once. Throws `plan.country`, `plan.empty`. */
export function takePlans(plans: readonly PlanEntry[] | undefined): readonly Place[] {
  const taken = new Map<string, Place>();
  for (const [index, { platform = '', country = '' }] of (plans ?? []).entries()) {
    const place = `$.plans[${index}]`;
    if (country !== '' && !/^[A-Z]{2}$/.test(country)) {
      throw problem(
        'plan.country',
        words(`“${country}” bir ülke kodu değil.`, `“${country}” is not a country code.`),
        {
          place: `${place}.country`,
          wayOut: words(
            'ISO 3166 iki harfli kodunu yazın, örneğin DE.',
            'Write the two-letter ISO 3166 code, for example DE.',
          ),
        },
      );
    }
    if (platform === '' && country === '') {
      throw problem(
        'plan.empty',
        words('Planda pazaryeri de ülke de yok.', 'The plan names neither a platform nor a country.'),
        {
          place,
          wayOut: words(
            'En az birini yazın ya da planı çıkarın.',
            'Write at least one, or leave the plan out.',
          ),
        },
      );
    }
    taken.set(`${platform}|${country}`, { platform, country });
  }
  return [...taken.values()];
}
