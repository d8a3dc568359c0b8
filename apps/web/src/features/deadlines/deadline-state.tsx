import type { DeadlineView } from '@kervan/law';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useLang } from '../../words/lang.tsx';

const LOOK: Readonly<Record<DeadlineView['state'], readonly [Tone, IconName]>> = {
  missed: ['bad', 'cross'],
  today: ['look', 'warn'],
  ahead: ['calm', 'clock'],
  waiting: ['plain', 'question'],
  open: ['calm', 'ring'],
  met: ['good', 'check'],
  over: ['plain', 'barred'],
};

/** How a deadline stands: a word, with a drawing that says the same. */
export function DeadlineState({ deadline }: { readonly deadline: DeadlineView }) {
  const { say } = useLang();
  const [tone, icon] = LOOK[deadline.state];
  return (
    <Badge tone={tone}>
      <Icon name={icon} size={15} />
      {say(deadline.stateWords)}
    </Badge>
  );
}
