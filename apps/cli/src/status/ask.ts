import type { LawModule } from '@kervan/desk';
import type { FactOrigin, StatusFactEntry, StatusQuestionView, StatusView } from '@kervan/law';
import type { Context } from '../command.ts';
import { problemIn, problemText } from '../problems.ts';
import { promptText, standingText } from '../render/status-question.ts';
import type { Conversation } from '../terminal/conversation.ts';
import { promptAnswer } from './answers.ts';

/**
 * Asks question by question, the one that decides most first, until none is left, or the person stops. An empty line passes a
 * question over. Gives the facts told before with the answers behind them.
 */
export async function askOnward(
  context: Context,
  talk: Conversation,
  law: LawModule,
  told: readonly StatusFactEntry[],
  answerOf: (facts: readonly StatusFactEntry[]) => StatusView,
): Promise<readonly StatusFactEntry[]> {
  const { terminal, words } = context;
  const passed = new Set<string>();
  let facts = told;
  terminal.err(words.status.howToAsk);
  while (true) {
    const view = answerOf(facts);
    const open = view.questions.filter(({ fact }) => !passed.has(fact));
    const [question] = open;
    if (question === undefined) return facts;
    terminal.err(`\n${standingText(view, context)}\n${promptText(question, open.length, context)}`);
    const entry = await answerTo(question, context, talk, law);
    if (entry === 'stop') return facts;
    if (entry === 'pass') passed.add(question.fact);
    else facts = [...facts, entry];
  }
}

/** One question, put again until the answer can be read. */
async function answerTo(
  question: StatusQuestionView,
  { terminal, lang, words }: Context,
  talk: Conversation,
  law: LawModule,
): Promise<StatusFactEntry | 'pass' | 'stop'> {
  while (true) {
    const typed = (await talk.ask('> '))?.trim();
    if (typed === undefined || words.status.stopWords.includes(typed.toLowerCase())) return 'stop';
    if (typed === '') return 'pass';
    try {
      const recordedOn = terminal.today();
      const entry = promptAnswer(question, typed, law, { recordedOn });
      if (question.why !== 'judge' || entry.value === 'unknown') return entry;
      const origin = await judgement(talk, words.status.judgedBy, words.status.judgedReason);
      return origin === undefined ? 'stop' : { ...entry, origin };
    } catch (error) {
      if (problemIn(error) === undefined) throw error;
      terminal.err(problemText(error, lang, words, terminal.columns));
    }
  }
}

/** What a body decides carries who decided and why; both are asked until they are there. */
async function judgement(talk: Conversation, by: string, reason: string): Promise<FactOrigin | undefined> {
  const insist = async (prompt: string): Promise<string | undefined> => {
    let typed = await talk.ask(`${prompt}: `);
    while (typed?.trim() === '') typed = await talk.ask(`${prompt}: `);
    return typed?.trim();
  };
  const who = await insist(by);
  const why = who === undefined ? undefined : await insist(reason);
  return who === undefined || why === undefined ? undefined : { kind: 'judgement', by: who, reason: why };
}
