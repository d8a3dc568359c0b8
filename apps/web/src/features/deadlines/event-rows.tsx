import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { DAY_EXAMPLE } from '../../ui/day-text.ts';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Option, SelectField } from '../../ui/select-field.tsx';
import { useLang } from '../../words/lang.tsx';
import { type EventDraft, nextKey } from './case-draft.ts';
import type { CasePartProps } from './case-part-props.ts';

/** What happened, each with its day; a row that was added takes the focus. */
export function EventRows({ draft, change, wrong, support }: CasePartProps) {
  const { w, lang, fmt } = useLang();
  const list = useRef<HTMLDivElement>(null);
  const count = useRef(draft.events.length);
  const options = useEventOptions(support, draft.events);
  useEffect(() => {
    if (draft.events.length > count.current) {
      const selects = list.current?.querySelectorAll('select');
      selects?.item(selects.length - 1).focus();
    }
    count.current = draft.events.length;
  }, [draft.events.length]);
  const edit = (key: number, part: Partial<EventDraft>) =>
    change({ events: draft.events.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = () => change({ events: [...draft.events, { key: nextKey(draft.events), event: '', day: '' }] });
  return (
    <fieldset className="fieldset">
      <legend>{w.deadlines.events}</legend>
      <p className="soft">{w.deadlines.eventsHint}</p>
      <div className="event-rows" ref={list}>
        {draft.events.map((one, at) => (
          <div className="event-row" key={one.key}>
            <SelectField
              label={fmt(w.deadlines.event, { number: at + 1 })}
              value={one.event}
              options={options}
              onChange={(event) => edit(one.key, { event })}
              error={wrong(`events[${at}].event`)}
            />
            <Field
              label={fmt(w.deadlines.eventDay, { number: at + 1 })}
              hint={fmt(w.common.dayHint, { example: DAY_EXAMPLE[lang] })}
              value={one.day}
              onChange={(day) => edit(one.key, { day })}
              error={wrong(`events[${at}].day`)}
              numeric
            />
            <Button
              small
              onPress={() => change({ events: draft.events.filter(({ key }) => key !== one.key) })}
            >
              <Icon name="cross" size={15} />
              {w.common.remove}
              <span className="unseen">: {fmt(w.deadlines.event, { number: at + 1 })}</span>
            </Button>
          </div>
        ))}
      </div>
      {wrong('events') === undefined ? null : <p className="field-error">{wrong('events')}</p>}
      <div>
        <Button onPress={add}>{w.deadlines.eventAdd}</Button>
      </div>
    </fieldset>
  );
}

/** The events of the support; one that was told and is not among them stays choosable, by its name. */
function useEventOptions(support: CasePartProps['support'], told: readonly EventDraft[]): readonly Option[] {
  const { w, say, fmt } = useLang();
  const offered = (support?.events ?? []).map(({ event, words, starts }) => ({
    value: event,
    label: starts ? fmt(w.deadlines.eventStarts, { event: say(words) }) : say(words),
  }));
  const others = told
    .map(({ event }) => event)
    .filter((event) => event !== '' && offered.every(({ value }) => value !== event));
  return [
    { value: '', label: '–' },
    ...offered,
    ...[...new Set(others)].map((event) => ({ value: event, label: event })),
  ];
}
