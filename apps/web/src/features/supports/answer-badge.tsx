import type { FinderAnswer, FinderSupportView } from '@kervan/law';
import type { Tone } from '../../ui/badge.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useLang } from '../../words/lang.tsx';

const LOOK: Readonly<Record<FinderAnswer, { readonly tone: Tone; readonly icon: IconName }>> = {
  yes: { tone: 'good', icon: 'check' },
  no: { tone: 'bad', icon: 'cross' },
  depends: { tone: 'look', icon: 'question' },
  waits: { tone: 'calm', icon: 'clock' },
  judged: { tone: 'calm', icon: 'person' },
};

export interface AnswerBadgeProps {
  readonly answer: FinderAnswer;
  readonly why?: FinderSupportView['why'];
}

/** The answer as word and drawing; the colour only repeats them. */
export function AnswerBadge({ answer, why = null }: AnswerBadgeProps) {
  const { w } = useLang();
  const { tone, icon } = LOOK[answer];
  return (
    <Badge tone={tone}>
      <Icon name={icon} size={15} />
      {answer === 'depends' && why === 'law' ? w.supports.noSource : w.supports.answers[answer]}
    </Badge>
  );
}
