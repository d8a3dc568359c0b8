import type { MatrixMarkId } from '@kervan/law';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useLang } from '../../words/lang.tsx';
import './mark.css';

const ICON: Readonly<Record<MatrixMarkId, IconName>> = {
  yes: 'check',
  'yes-brand-programme': 'check',
  no: 'crossbox',
  'no-inside-project': 'crossbox',
  'through-projects': 'ring',
  unknown: 'question',
  'repealed-runs-on': 'barred',
  repealed: 'barred',
};

/** A mark of the legend, drawn and in words. */
export function Mark({ mark }: { readonly mark: MatrixMarkId }) {
  const { w } = useLang();
  return (
    <span className={`mark mark-${mark}`}>
      <Icon name={ICON[mark]} size={18} />
      <span>{w.matrix.marks[mark]}</span>
    </span>
  );
}
