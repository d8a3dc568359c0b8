import type { StatusOperandView, StatusView } from '@kervan/law';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../words/lang.tsx';
import type { FinderAnswer } from './finder-answers.ts';

export interface GivenAnswersProps {
  readonly answers: readonly FinderAnswer[];
  readonly view: StatusView;
  readonly onForget: (answers: readonly FinderAnswer[]) => void;
}

/** The answers given so far, each with the way to take it back. */
export function GivenAnswers({ answers, view, onForget }: GivenAnswersProps) {
  const { w, say } = useLang();
  if (answers.length === 0) return <p className="soft">{w.finder.answersNone}</p>;
  const operands = view.statuses.flatMap((one) => one.conditions).flatMap((one) => one.operands);
  const operandOf = (answer: FinderAnswer): StatusOperandView | undefined =>
    operands.find((one) => one.fact === answer.fact);
  return (
    <div className="stack-tight">
      <ul>
        {answers.map((answer) => {
          const operand = operandOf(answer);
          const name = operand === undefined ? answer.fact : say(operand.name);
          const value = operand?.words == null ? w.finder.unknown : say(operand.words);
          return (
            <li key={`${answer.fact} ${answer.year}`} className="row">
              <span>
                {name}: <strong>{value}</strong>
              </span>
              <Button look="quiet" small onPress={() => onForget(answers.filter((one) => one !== answer))}>
                {w.finder.forget}
                <span className="unseen">: {name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <div>
        <Button small onPress={() => onForget([])}>
          {w.finder.forgetAll}
        </Button>
      </div>
    </div>
  );
}
