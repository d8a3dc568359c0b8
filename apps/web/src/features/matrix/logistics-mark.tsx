import type { FigureMarkId, FigureView, LogisticsMarkId } from '@kervan/law';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { RuleChip } from '../../ui/rule-chip.tsx';
import { useLang } from '../../words/lang.tsx';
import './mark.css';

const ICON: Readonly<Record<LogisticsMarkId, IconName>> = {
  yes: 'check',
  no: 'crossbox',
  'repealed-if': 'barred',
  'not-in-force': 'clock',
};

/** A mark of a cell, drawn and in words. */
export function LogisticsMark({ mark }: { readonly mark: LogisticsMarkId }) {
  const { w } = useLang();
  return (
    <span className={`mark mark-${mark}`}>
      <Icon name={ICON[mark]} size={18} />
      <span>{w.matrix.logisticsMarks[mark]}</span>
    </span>
  );
}

export function isCellMark(mark: LogisticsMarkId | FigureMarkId): mark is LogisticsMarkId {
  return mark in ICON;
}

/** A rate, a ceiling or an amount with its sign, and the rule that it rests on. */
export function Figure({ figure, label }: { readonly figure: FigureView; readonly label?: string }) {
  const { w, say } = useLang();
  return (
    <span className="matrix-figure">
      {label === undefined ? null : <span className="soft">{label}: </span>}
      {say(figure.words)}{' '}
      <span className="figure-sign" aria-hidden="true">
        {figure.symbol}
      </span>
      <span className="unseen">({w.matrix.logisticsMarks[figure.mark]})</span> <RuleChip rule={figure.rule} />
    </span>
  );
}
