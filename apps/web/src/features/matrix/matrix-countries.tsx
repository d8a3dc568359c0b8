import type { MatrixCountriesView, MatrixPlaceView } from '@kervan/law';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import { DoubtNumbers, type MatrixCellProps } from './matrix-cell.tsx';

/** A list of this many places is written out; a longer one unfolds. */
const FEW = 4;

export interface MatrixCountriesProps {
  readonly countries: MatrixCountriesView;
  readonly about: string;
  readonly numberOf: MatrixCellProps['numberOf'];
}

/** For which countries: the kind of list in words, the places on it, and those that may be on it. */
export function MatrixCountries({ countries, about, numberOf }: MatrixCountriesProps) {
  const { w, say, fmt } = useLang();
  const { listed, unsure } = countries;
  const names = usePlaces();
  return (
    <div className="stack-tight matrix-countries">
      <p>
        {say(countries.words)} <RuleChip rule={countries.rule} />{' '}
        <DoubtNumbers
          doubts={countries.doubts}
          about={`${about}, ${w.matrix.countries}`}
          numberOf={numberOf}
        />
      </p>
      {listed.length === 0 ? null : listed.length <= FEW ? (
        <p className="small soft">{names(listed)}</p>
      ) : (
        <details className="unfold small">
          <summary>
            {fmt(w.matrix.countriesMore, { count: listed.length })}
            <span className="unseen">: {about}</span>
          </summary>
          <p>{names(listed)}</p>
        </details>
      )}
      {unsure.length === 0 ? null : (
        <p className="small soft">{fmt(w.matrix.unsure, { places: names(unsure) })}</p>
      )}
    </div>
  );
}

function usePlaces(): (places: readonly MatrixPlaceView[]) => string {
  const { say, lang } = useLang();
  const order = new Intl.Collator(lang);
  return (places) =>
    places
      .map((place) => say(place.words))
      .toSorted(order.compare)
      .join(', ');
}
