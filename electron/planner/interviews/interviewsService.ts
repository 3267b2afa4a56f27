import type { z } from 'zod';
import type { DrawnQuestion, interviewsContract } from '#shared/contract/interviewsContract.ts';
import { type Drawn, drawQuestions, reasonFor } from '#shared/domain/interviews/drawQuestions.ts';
import { interviewCriteria } from '#shared/domain/interviews/interviewCriteria.ts';
import { interviewPhases, questionsFor } from '#shared/domain/interviews/interviewPhases.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { InterviewId } from '#shared/model/ids.ts';
import type { Interview } from '#shared/model/interview.ts';
import { newId } from '../newId.ts';
import { failure } from '../procedures.ts';
import { askedQuestion, findAsked, skillsOf } from './askedQuestion.ts';
import { editInterview } from './editInterview.ts';
import { finishInterview } from './finishInterview.ts';
import { interviewHead, interviewView } from './interviewHead.ts';
import type { InterviewParts } from './interviewParts.ts';
import { interviewPool } from './interviewPool.ts';
import { interviewStore } from './interviewStore.ts';

type Input<Name extends 'suggest' | 'reroll' | 'begin'> = z.output<
  NonNullable<(typeof interviewsContract)[Name]['~orpc']['inputSchema']>
>;

export function interviewsService(parts: InterviewParts) {
  const { vault, clock, content, attempts, cards, randomSeed } = parts;
  const store = interviewStore(parts);
  const edits = editInterview(parts, store);
  let beginning: Promise<unknown> = Promise.resolve();

  const today = () => wallClockAt(clock.now(), clock.zone()).date;

  async function pool() {
    return interviewPool({
      index: await content.index(),
      attempts: await attempts.all(),
      cards: (await cards.book()).cards,
      ratings: Object.values((await vault.skills.read()).ratings),
      interviews: await store.all(),
    });
  }

  async function named(drawn: readonly Drawn[]): Promise<DrawnQuestion[]> {
    const index = await content.index();
    return drawn.map((one) => ({ ...one, title: askedQuestion(index, one.item).title }));
  }

  /** One begins after the other, so that two windows never begin two. */
  function begin(asked: Input<'begin'>): Promise<Interview> {
    const mine = beginning.then(() => beginAlone(asked));
    beginning = mine.catch(() => undefined);
    return mine;
  }

  async function beginAlone({ kind, minutes, areas, items, sessionId }: Input<'begin'>): Promise<Interview> {
    if ((await store.all()).some(({ state }) => state === 'under-way')) {
      throw failure('conflict', 'Another interview is under way. Resume and end it, or move it to the bin, first.');
    }
    const index = await content.index();
    if (items.some((item) => !findAsked(index, item))) {
      throw failure('not-found', 'A drawn question is not in the library any more. Draw again.');
    }
    const known = await pool();
    const date = today();
    const reasonOf = (item: (typeof items)[number]) => known.find((one) => one.item === item);
    const unique = [...new Set(items)];
    const tested = unique.flatMap((item) => skillsOf(index, item).slice(0, item.startsWith('exercise/') ? 3 : 1));
    const now = clock.now();
    return store.put({
      id: InterviewId.parse(newId(now)),
      ...{ kind, date, minutes, areas, sessionId },
      phases: interviewPhases(kind, minutes, unique.length).map((phase) => ({ ...phase, spentMs: 0 })),
      phase: 0,
      questions: unique.map((item) => {
        const candidate = reasonOf(item);
        return { item, reason: candidate ? reasonFor(candidate, date) : '', notes: '', rating: null };
      }),
      scores: interviewCriteria(kind, tested, (id) => index.skill(id)),
      ...{ notes: '', drawings: [], recordings: [], runningSince: null, seenAt: now, unseenMs: 0 },
      ...{ state: 'under-way', debrief: null, createdAt: now, updatedAt: now, zone: clock.zone(), deletedAt: null },
    });
  }

  return {
    async suggest({ kind, minutes, areas, seed: asked }: Input<'suggest'>) {
      const seed = asked ?? randomSeed();
      const wanted = questionsFor(kind, minutes);
      const questions = drawQuestions(await pool(), { kind, areas, count: wanted, today: today(), seed });
      const phases = interviewPhases(kind, minutes, Math.max(1, questions.length));
      return { seed, questions: await named(questions), wanted, phases };
    },
    async reroll({ kind, areas, without, seed }: Input<'reroll'>): Promise<DrawnQuestion> {
      const options = { kind, areas, count: 1, today: today(), seed: seed ?? randomSeed(), without };
      const [other] = await named(drawQuestions(await pool(), options));
      if (other) return other;
      throw failure('not-found', 'There is no other question in these areas. Add an area to draw from more.');
    },
    begin,
    async current() {
      const all = await store.all();
      const found = all.find(({ state }) => state === 'under-way') ?? all.find(({ state }) => state === 'to-score');
      return { interview: found ? interviewHead(await content.index(), found, clock.now()) : null };
    },
    get: async (id: InterviewId) => interviewView(await content.index(), await store.get(id), clock.now()),
    async list(inBin: boolean) {
      const index = await content.index();
      return (await store.all(inBin)).map((one) => interviewHead(index, one, clock.now()));
    },
    ...edits,
    ...finishInterview(parts, store),
    remove: (id: InterviewId) =>
      store.turn(id, async () => {
        const before = await store.get(id);
        return before.deletedAt === null
          ? store.put(await edits.stopped({ ...before, deletedAt: clock.now() }))
          : before;
      }),
    restore: (id: InterviewId) =>
      store.turn(id, async () => {
        const before = await store.get(id);
        return before.deletedAt === null ? before : store.put({ ...before, deletedAt: null });
      }),
  };
}
