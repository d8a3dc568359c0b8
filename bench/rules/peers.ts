import { ZenEngine } from '@gorules/zen-engine';
import jsonRulesEngine from 'json-rules-engine';
import Publicodes from 'publicodes';
import { type BenchLine, CEILINGS } from './lines.ts';

/** A peer: answers every line with its award in kuruş. Each is used in the fastest way its own documentation offers. */
export interface Peer {
  readonly name: string;
  readonly answer: (lines: readonly BenchLine[]) => Promise<readonly number[]>;
}

/** What all peers are given: plain values, days as numbers, the ceiling of the line's year and class looked up for them. */
function inputOf(line: BenchLine) {
  return { ...line, ceiling: CEILINGS[line.year]?.[line.status] ?? 0 };
}

/** json-rules-engine: one engine kept, six conditions in one rule, the money as one function (its language has no arithmetic). */
export function jsonRules(): Peer {
  const { Engine } = jsonRulesEngine;
  const engine = new Engine([], { allowUndefinedFacts: false });
  engine.addRule({
    name: 'm.4',
    conditions: {
      all: [
        { name: 'status', fact: 'status', operator: 'in', value: ['company', 'retailSite', 'consortium'] },
        { name: 'brand', fact: 'mark', operator: 'equal', value: 'registered' },
        { name: 'listing', fact: 'listing', operator: 'equal', value: true },
        {
          name: 'pre-approval month',
          fact: 'activity',
          operator: 'greaterThanInclusive',
          value: { fact: 'supportStart' },
        },
        {
          name: 'window opens',
          fact: 'filing',
          operator: 'greaterThanInclusive',
          value: { fact: 'payment' },
        },
        {
          name: 'window closes',
          fact: 'filing',
          operator: 'lessThanInclusive',
          value: { fact: 'filingLimit' },
        },
        { name: 'payer', fact: 'payer', operator: 'notEqual', value: 'other' },
      ],
    },
    event: { type: 'granted' },
  });
  const awardOf = (line: ReturnType<typeof inputOf>): number => {
    const eligible = Math.min(line.spend, Math.floor(line.adSales / 5));
    const rate = Math.min(50 + (line.target ? 20 : 0), 75);
    return Math.min(Number((BigInt(eligible) * BigInt(rate)) / 100n), Math.max(0, line.ceiling - line.used));
  };
  return {
    name: 'json-rules-engine 7.3.1',
    answer: async (lines) => {
      const answers: number[] = [];
      for (const line of lines) {
        const input = inputOf(line);
        const { events } = await engine.run(input);
        answers.push(events.length > 0 ? awardOf(input) : 0);
      }
      return answers;
    },
  };
}

/** zen-engine: one decision of one expression node kept, two hundred evaluations in flight. */
export function zen(): Peer {
  const gates = [
    "status in ['company', 'retailSite', 'consortium']",
    "mark == 'registered'",
    'listing',
    'activity >= supportStart',
    'filing >= payment',
    'filing <= filingLimit',
    "payer != 'other'",
  ].join(' and ');
  const node = (id: string, type: string, content: object = {}) => ({
    id,
    type,
    name: id,
    content,
    position: { x: 0, y: 0 },
  });
  const decision = new ZenEngine().createDecision({
    nodes: [
      node('in', 'inputNode'),
      node('rules', 'expressionNode', {
        expressions: [
          { id: '1', key: 'gates', value: gates },
          { id: '2', key: 'eligible', value: 'min([spend, floor(adSales / 5)])' },
          { id: '3', key: 'rate', value: 'min([50 + (target ? 20 : 0), 75])' },
          { id: '4', key: 'due', value: 'floor($.eligible * $.rate / 100)' },
          { id: '5', key: 'left', value: 'max([0, ceiling - used])' },
          { id: '6', key: 'award', value: '$.gates ? min([$.due, $.left]) : 0' },
        ],
      }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  });
  return {
    name: 'zen-engine 0.54.0',
    answer: async (lines) => {
      const answers: number[] = [];
      for (let at = 0; at < lines.length; at += 200) {
        const batch = lines.slice(at, at + 200).map((line) => decision.evaluate(inputOf(line)));
        for (const { result } of await Promise.all(batch))
          answers.push(Number((result as { award: number }).award));
      }
      return answers;
    },
  };
}

/** publicodes: one parsed rule base, its situation set per line. It has no floor, so halves are kept away before it rounds. */
export function publicodes(): Peer {
  const given = [
    'spend',
    'adSales',
    'ceiling',
    'used',
    'activity',
    'supportStart',
    'filing',
    'payment',
    'filingLimit',
    'statusOk',
    'markOk',
    'listed',
    'payerOk',
    'bonus',
  ] as const;
  const engine = new Publicodes({
    ...Object.fromEntries(given.map((name) => [name, null])),
    'status rule': { valeur: 'statusOk = 1' },
    'brand rule': { valeur: 'markOk = 1' },
    'listing rule': { valeur: 'listed = 1' },
    'month rule': { valeur: 'activity >= supportStart' },
    'opens rule': { valeur: 'filing >= payment' },
    'closes rule': { valeur: 'filing <= filingLimit' },
    'payer rule': { valeur: 'payerOk = 1' },
    gates: {
      'toutes ces conditions': [
        'status rule',
        'brand rule',
        'listing rule',
        'month rule',
        'opens rule',
        'closes rule',
        'payer rule',
      ],
    },
    cap: { valeur: 'adSales / 5 - 0.4', arrondi: 'oui' },
    eligible: { 'le minimum de': ['spend', 'cap'] },
    rate: { valeur: '50 + bonus', plafond: '75' },
    due: { valeur: 'eligible * rate / 100 - 0.45', arrondi: 'oui' },
    room: { valeur: 'ceiling - used', plancher: '0' },
    award: { 'applicable si': 'gates', 'le minimum de': ['due', 'room'] },
  });
  const bit = (holds: boolean) => (holds ? 1 : 0);
  return {
    name: 'publicodes 1.10.3',
    answer: async (lines) =>
      lines.map((line) => {
        const {
          spend,
          adSales,
          ceiling,
          used,
          activity,
          supportStart,
          filing,
          payment,
          filingLimit,
          status,
          mark,
          payer,
        } = inputOf(line);
        engine.setSituation({
          spend,
          adSales,
          ceiling,
          used,
          activity,
          supportStart,
          filing,
          payment,
          filingLimit,
          statusOk: bit(status === 'company' || status === 'retailSite' || status === 'consortium'),
          markOk: bit(mark === 'registered'),
          listed: bit(line.listing),
          payerOk: bit(payer !== 'other'),
          bonus: line.target ? 20 : 0,
        });
        return Number(engine.evaluate('award').nodeValue ?? 0);
      }),
  };
}
