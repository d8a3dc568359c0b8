import { ClaimPicker } from './claim-picker.tsx';
import { DaysPicker } from './days-picker.tsx';
import './desk-bar.css';

/** Which quarter, and seen with which days. */
export function DeskBar() {
  return (
    <div className="desk-bar">
      <div className="desk-bar-inner">
        <ClaimPicker />
        <DaysPicker />
      </div>
    </div>
  );
}
