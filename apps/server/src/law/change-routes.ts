import { coverageView, dayText, diffView, matrixView } from '@kervan/desk';
import { type Day, parseDay } from '@kervan/kit';
import { z } from 'zod';
import { daysOf } from '../assessment/days.ts';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import { askedRegime } from './regime.ts';

const tags = ['law'];

/** The law over time: who may have what on a day, what changed between two, and what became of every id of the facts. */
export function changeRoutes(api: Api, desk: Desk): void {
  api.get(
    '/law/matrix',
    {
      schema: {
        tags,
        summary: 'Supports × beneficiaries × countries on a day, one part for each Decision',
        querystring: z.strictObject({
          on: dayText.exactOptional().describe('Day; left out: today'),
          knownOn: dayText
            .exactOptional()
            .describe('Day up to which the law is taken as known; left out: today'),
          regime: askedRegime,
        }),
        response: { 200: matrixView },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { on, knownOn, regime } = request.query;
      const days = daysOf(desk, { decidedOn: on, knownOn });
      const asked = { on: parseDay(days.decidedOn, 'on'), knownOn: parseDay(days.knownOn, 'knownOn') };
      return law.matrixOn({ ...asked, ...(regime === undefined ? {} : { regimes: [regime] }) });
    },
  );

  api.get(
    '/law/diff',
    {
      schema: {
        tags,
        summary: 'What changed in the law between two days',
        querystring: z.strictObject({
          from: dayText.describe('One day; with the later one first, old and new are swapped'),
          to: dayText.describe('The other day'),
          knownOn: dayText
            .exactOptional()
            .describe(
              'Both days as far as public on this day; left out: the later of the two, and what became known later is told apart',
            ),
          regime: askedRegime,
        }),
        response: { 200: diffView },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { from, to, knownOn, regime } = request.query;
      return law.lawDiff(parseDay(from, 'from'), parseDay(to, 'to'), {
        ...(knownOn === undefined ? {} : { knownOn: knownDay(desk, knownOn) }),
        ...(regime === undefined ? {} : { regimes: [regime] }),
      });
    },
  );

  api.get(
    '/law/coverage',
    {
      schema: {
        tags,
        summary: 'What became of every id of the collected facts',
        querystring: z.strictObject({ regime: askedRegime }),
        response: { 200: coverageView },
      },
    },
    (request) => desk.clerk.do('coverage', request.query.regime),
  );
}

function knownDay(desk: Desk, knownOn: string): Day {
  return parseDay(daysOf(desk, { knownOn }).knownOn, 'knownOn');
}
