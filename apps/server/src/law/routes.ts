import {
  dayText,
  doubtAsData,
  doubtCard,
  lawView,
  regimeOfRule,
  regimeOfSupport,
  ruleView,
  statusesRequest,
  statusView,
  supportAnswer,
  supportsOf,
} from '@kervan/desk';
import { parseDay, problem, words } from '@kervan/kit';
import type { RuleView, Status } from '@kervan/law';
import { z } from 'zod';
import { daysOf } from '../assessment/days.ts';
import type { Desk } from '../desk.ts';
import type { Api } from '../http/api.ts';
import { askedRegime } from './regime.ts';

const tags = ['law'];
const MOST_RULES = 200;

/** The law in plain words: rules, supports for a status, doubts. */
export function lawRoutes(api: Api, desk: Desk): void {
  api.get(
    '/law',
    { schema: { tags, summary: 'The law module that decides', response: { 200: lawView } } },
    async () => {
      const { law, digest } = await desk.law.current();
      return {
        lawModule: digest,
        lawData: law.lawDataDigest(),
        statuses: Object.entries(law.STATUS_WORDS).map(([status, told]) => ({ status, words: told })),
        supports: law.supports.map(({ id, title, article }) => ({
          support: id,
          regime: regimeOfSupport(id),
          title,
          article,
        })),
      };
    },
  );

  api.get(
    '/law/rules',
    {
      schema: {
        tags,
        summary: 'Rules in plain words',
        querystring: z.strictObject({
          search: z.string().max(100).default('').describe('Rule id or words'),
          regime: askedRegime,
        }),
        response: { 200: z.array(ruleView) },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { search, regime } = request.query;
      const wanted = folded(search);
      const found: RuleView[] = [];
      for (const { rule, says } of law.ruleTexts) {
        if (found.length === MOST_RULES) break;
        if (regime !== undefined && regimeOfRule(rule) !== regime) continue;
        if (![rule, says.tr, says.en].some((text) => folded(text).includes(wanted))) continue;
        const view = law.findRule(rule);
        if (view !== undefined) found.push(view);
      }
      return found;
    },
  );

  api.get(
    '/law/rules/:rule',
    {
      schema: {
        tags,
        summary: 'What one rule says, and since when',
        params: z.strictObject({ rule: z.string().min(1).max(60) }),
        response: { 200: ruleView },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const found = law.findRule(request.params.rule);
      if (found === undefined) throw noRule(request.params.rule);
      return found;
    },
  );

  api.get(
    '/law/supports',
    {
      schema: {
        tags,
        summary: 'What a status may ask for on a day',
        querystring: z.strictObject({
          as: z.string().describe('Status, e.g. company'),
          on: dayText.exactOptional().describe('Day; left out: today'),
          knownOn: dayText
            .exactOptional()
            .describe('Day up to which the law is taken as known; left out: today'),
          regime: askedRegime,
        }),
        response: { 200: z.array(supportAnswer) },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { as: status, on, knownOn, regime } = request.query;
      if (!Object.hasOwn(law.STATUS_WORDS, status)) throw noStatus(status, Object.keys(law.STATUS_WORDS));
      const today = desk.today();
      const answers = law.supportsFor({
        status: status as Status,
        on: parseDay(on ?? today, 'on'),
        knownOn: parseDay(knownOn ?? today, 'knownOn'),
      });
      return [...supportsOf(answers, regime)];
    },
  );

  // A question, not a change: it is sent as a body because a firm's facts do not belong into addresses. Nothing of it is kept.
  api.post(
    '/law/statuses',
    {
      schema: {
        tags,
        summary: 'Which status a firm with these facts may have',
        body: statusesRequest,
        response: { 200: statusView },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { facts, on, knownOn } = request.body;
      const days = daysOf(desk, { decidedOn: on, knownOn });
      return law.describeStatuses(law.takeStatusFacts(facts), {
        on: parseDay(days.decidedOn, 'on'),
        knownOn: parseDay(days.knownOn, 'knownOn'),
      });
    },
  );

  api.get(
    '/law/doubts',
    {
      schema: {
        tags,
        summary: 'Places where the text is unclear',
        querystring: z.strictObject({ regime: askedRegime }),
        response: { 200: z.array(doubtCard) },
      },
    },
    async (request) => {
      const { law } = await desk.law.current();
      const { regime } = request.query;
      return law.doubts
        .map((doubt) => doubtAsData(doubt, law))
        .filter(({ regimes }) => regime === undefined || regimes.includes(regime));
    },
  );
}

function folded(text: string): string {
  return text.toLocaleLowerCase('tr').normalize('NFC');
}

function noRule(rule: string): Error {
  return problem('rule.not-found', words(`“${rule}” diye bir kural yok.`, `There is no rule “${rule}”.`), {
    place: rule,
    wayOut: words('Kurallar: /api/law/rules.', 'The rules: /api/law/rules.'),
  });
}

function noStatus(status: string, known: readonly string[]): Error {
  const list = known.join(', ');
  return problem(
    'status.not-found',
    words(`“${status}” diye bir statü yok.`, `There is no status “${status}”.`),
    {
      place: 'as',
      wayOut: words(`Statüler: ${list}.`, `Statuses: ${list}.`),
    },
  );
}
