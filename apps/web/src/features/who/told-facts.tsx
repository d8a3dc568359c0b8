import type { FactRecord } from '@kervan/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { factCatalogueQuery, factsQuery } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { dayWords } from '../../ui/day-text.ts';
import { Answer } from '../../ui/loading.tsx';
import { Table } from '../../ui/table.tsx';
import { useLang } from '../../words/lang.tsx';
import { useAssessment } from '../frame/use-desk.tsx';
import { usePlatformName } from '../frame/use-platform-name.ts';
import { subjectWords } from '../questions/subject-words.ts';
import { originWords, valueWords } from './fact-words.ts';
import { Withdrawal } from './withdrawal.tsx';

/** Every fact that holds now, where it comes from, and the way to take it back. */
export function ToldFacts() {
  const speech = useLang();
  const { w, lang, say } = speech;
  const facts = useQuery(factsQuery);
  const catalogue = useQuery(factCatalogueQuery).data ?? [];
  const supports = useAssessment().data?.view.supports ?? [];
  const platformName = usePlatformName();
  const [leaving, setLeaving] = useState<FactRecord | undefined>(undefined);
  const cells = (one: FactRecord) => {
    const question = catalogue.find((found) => found.fact === one.fact);
    const about = subjectWords(definedOnly(one.subject), supports, speech, platformName);
    return [
      <span key="fact">
        {question === undefined ? one.fact : say(question.words)}
        {about === '' ? null : <span className="small soft"> · {about}</span>}
      </span>,
      valueWords(one.value, question, speech),
      originWords(one.origin, speech),
      dayWords(one.recordedOn.slice(0, 10), lang),
      <Button key="withdraw" look="quiet" small onPress={() => setLeaving(one)}>
        {w.who.withdraw}
      </Button>,
    ];
  };
  return (
    <Answer asked={facts}>
      {(all) => {
        const holding = all.filter((one) => one.state === 'holds');
        if (holding.length === 0) return <p className="soft">{w.who.toldNone}</p>;
        return (
          <>
            <Table
              caption={w.who.told}
              captionUnseen
              columns={[
                { id: 'fact', head: w.who.fact },
                { id: 'value', head: w.who.value },
                { id: 'origin', head: w.who.origin },
                { id: 'recorded', head: w.who.recorded },
                { id: 'withdraw', head: <span className="unseen">{w.who.withdraw}</span> },
              ]}
              rows={holding}
              keyOf={(one) => one.id}
              cells={cells}
            />
            {leaving === undefined ? null : (
              <Withdrawal fact={leaving} onClose={() => setLeaving(undefined)} />
            )}
          </>
        );
      }}
    </Answer>
  );
}

function definedOnly(subject: FactRecord['subject']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(subject).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
