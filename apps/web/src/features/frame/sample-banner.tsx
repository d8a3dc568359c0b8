import { useLang } from '../../words/lang.tsx';
import './sample-banner.css';

/** Says on every section that what is seen is made up, so that no figure of the sample is taken for somebody's. */
export function SampleBanner() {
  const { w } = useLang();
  return (
    <aside className="sample-banner" aria-label={w.frame.sampleTitle}>
      <p>
        <strong>{w.frame.sampleTitle}.</strong> {w.frame.sampleText}
      </p>
    </aside>
  );
}
