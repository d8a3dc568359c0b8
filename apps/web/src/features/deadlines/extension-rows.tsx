import type { ExtensionKind } from '@kervan/law';
import { Button } from '../../ui/button.tsx';
import { DAY_EXAMPLE, typedDay } from '../../ui/day-text.ts';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { useDesk } from '../frame/use-desk.tsx';
import { type ExtensionDraft, nextKey } from './case-draft.ts';
import type { CasePartProps } from './case-part-props.ts';

const KINDS = [
  'instruction',
  'force-majeure',
  'outage',
  'granted',
] as const satisfies readonly ExtensionKind[];

/** Longer time limits, each with who decided and why. */
export function ExtensionRows({ draft, change, wrong, support }: CasePartProps) {
  const { w, lang } = useLang();
  const { workspace } = useDesk();
  const edit = (key: number, part: Partial<ExtensionDraft>) =>
    change({ extensions: draft.extensions.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = () =>
    change({
      extensions: [
        ...draft.extensions,
        {
          key: nextKey(draft.extensions),
          clock: '',
          kind: 'instruction',
          lastDay: '',
          reason: '',
          by: '',
          recordedOn: typedDay(workspace.today, lang),
        },
      ],
    });
  return (
    <fieldset className="fieldset">
      <legend>{w.deadlines.extensions}</legend>
      <p className="soft">{w.deadlines.extensionsHint}</p>
      {draft.extensions.map((one, at) => (
        <ExtensionFields
          key={one.key}
          extension={one}
          edit={(part) => edit(one.key, part)}
          remove={() => change({ extensions: draft.extensions.filter(({ key }) => key !== one.key) })}
          wrong={(field) => wrong(`extensions[${at}].${field}`)}
          clocks={support?.clocks ?? []}
        />
      ))}
      <div>
        <Button onPress={add}>{w.deadlines.extensionAdd}</Button>
      </div>
    </fieldset>
  );
}

interface ExtensionFieldsProps {
  readonly extension: ExtensionDraft;
  readonly edit: (part: Partial<ExtensionDraft>) => void;
  readonly remove: () => void;
  readonly wrong: (field: keyof ExtensionDraft) => string | undefined;
  readonly clocks: NonNullable<CasePartProps['support']>['clocks'];
}

function ExtensionFields({ extension, edit, remove, wrong, clocks }: ExtensionFieldsProps) {
  const { w, lang, say, fmt } = useLang();
  const dayHint = fmt(w.common.dayHint, { example: DAY_EXAMPLE[lang] });
  return (
    <div className="stack-tight">
      <div className="fields">
        <SelectField
          label={w.deadlines.extensionClock}
          value={extension.clock}
          error={wrong('clock')}
          options={[
            { value: '', label: '–' },
            ...clocks.map(({ clock, title, rule }) => ({ value: clock, label: `${say(title)} (${rule})` })),
          ]}
          onChange={(clock) => edit({ clock })}
        />
        <SelectField
          label={w.deadlines.extensionKind}
          value={extension.kind}
          options={KINDS.map((value) => ({ value, label: w.deadlines.extensionKinds[value] }))}
          onChange={(kind) => edit({ kind: KINDS.find((one) => one === kind) ?? extension.kind })}
        />
        <Field
          label={w.deadlines.extensionDay}
          hint={dayHint}
          value={extension.lastDay}
          onChange={(lastDay) => edit({ lastDay })}
          error={wrong('lastDay')}
          numeric
        />
        <Field
          label={w.deadlines.extensionReason}
          value={extension.reason}
          onChange={(reason) => edit({ reason })}
          error={wrong('reason')}
        />
        <Field
          label={w.deadlines.extensionBy}
          value={extension.by}
          onChange={(by) => edit({ by })}
          error={wrong('by')}
        />
        <Field
          label={w.deadlines.extensionRecorded}
          hint={dayHint}
          value={extension.recordedOn}
          onChange={(recordedOn) => edit({ recordedOn })}
          error={wrong('recordedOn')}
          numeric
        />
      </div>
      <div>
        <Button small onPress={remove}>
          {w.deadlines.extensionRemove}
        </Button>
      </div>
    </div>
  );
}
