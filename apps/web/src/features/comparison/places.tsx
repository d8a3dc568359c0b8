import type { PlaceView } from '@kervan/desk';

/** Places in documents; each opens the file it stands in. */
export function Places({ places }: { readonly places: readonly PlaceView[] }) {
  if (places.length === 0) return null;
  return (
    <ul className="places">
      {places.map((one) => (
        <li key={`${one.document ?? one.name} ${one.place}`}>
          {one.document === null ? one.name : <a href={`/api/documents/${one.document}/file`}>{one.name}</a>}{' '}
          <span className="place">{one.place}</span>
        </li>
      ))}
    </ul>
  );
}
