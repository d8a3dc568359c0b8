import { useLang } from '../../words/lang.tsx';
import { ClaimPicker } from './claim-picker.tsx';
import { DaysPicker } from './days-picker.tsx';
import './desk-bar.css';

/** Which quarter, and seen with which days. */
export function DeskBar() {
  const { w } = useLang();
  return (
    <section className="desk-bar" aria-label={w.frame.lookedAt}>
      <div className="desk-bar-inner">
        <ClaimPicker />
        <DaysPicker />
      </div>
    </section>
  );
}
