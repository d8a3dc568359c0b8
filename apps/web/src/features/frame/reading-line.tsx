import { useLang } from '../../words/lang.tsx';
import { useReading } from '../documents/use-reading.ts';
import './reading-line.css';

/** Says that figures are still moving because documents are being read. */
export function ReadingLine() {
  const { w, fmt } = useLang();
  const reading = useReading();
  return (
    <p className="reading-line" role="status">
      {reading === 0 ? null : (
        <>
          <span className="loading-mark" aria-hidden="true" />
          {fmt(w.frame.reading, { count: reading })}
        </>
      )}
    </p>
  );
}
