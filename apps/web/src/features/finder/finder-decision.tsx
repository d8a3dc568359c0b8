import type { StatusAnswerView } from '@kervan/law';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { useLang } from '../../words/lang.tsx';

/** Who examines and decides, and with which form; what no source says is left out. */
export function DecisionFacts({ decision }: { readonly decision: StatusAnswerView['decision'] }) {
  const { w, say } = useLang();
  const { examinedBy, decidedBy, form, filed } = decision;
  const facts: (readonly [string, string])[] = [];
  if (examinedBy !== null) facts.push([w.finder.examinedBy, say(examinedBy)]);
  if (decidedBy !== null) facts.push([w.finder.decidedBy, say(decidedBy)]);
  if (form !== null) facts.push([w.finder.form, form]);
  if (filed !== null) facts.push([w.finder.filed, say(filed)]);
  return facts.length === 0 ? null : <FactList facts={facts} />;
}

export interface TakeProps {
  readonly answer: StatusAnswerView;
  /** The status the firm applies under now. */
  readonly taken: boolean;
  readonly pending: boolean;
  readonly onTake: (status: string) => void;
}

/** The way to apply under a status: at hand where its conditions are met, else beside the word on who decides. */
export function TakeStatus({ answer, taken, pending, onTake }: TakeProps) {
  const { w, say, fmt } = useLang();
  if (taken) {
    return (
      <p>
        <Badge tone="calm">{w.finder.taken}</Badge>
      </p>
    );
  }
  const sure = answer.verdict === 'holds';
  const by = answer.decision.decidedBy;
  return (
    <div className="row">
      <Button small look={sure ? 'main' : 'plain'} isPending={pending} onPress={() => onTake(answer.status)}>
        {sure ? w.finder.take : w.finder.takeAnyway}
        <span className="unseen">: {say(answer.title)}</span>
      </Button>
      {sure || by === null ? null : (
        <span className="small soft">{fmt(w.finder.decidesItself, { by: say(by) })}</span>
      )}
    </div>
  );
}
