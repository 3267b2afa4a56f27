import { debriefText, debriefTitle } from '#shared/domain/interviews/debriefText.ts';
import { interviewResult } from '#shared/domain/interviews/interviewResult.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { WorkLinks } from '#shared/model/drawing.ts';
import { AttemptId, EntryId, type InterviewId, QuestionId } from '#shared/model/ids.ts';
import type { Interview, InterviewDebrief, InterviewQuestion } from '#shared/model/interview.ts';
import { itemRef, readItemRef } from '#shared/model/itemRef.ts';
import { newEntry } from '../journal/newEntry.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import { newId } from '../newId.ts';
import { failure } from '../procedures.ts';
import { askedQuestion, skillsOf } from './askedQuestion.ts';
import type { InterviewParts } from './interviewParts.ts';
import type { InterviewStore } from './interviewStore.ts';

const TEMPLATE = 'interview-debrief';
const SOLID = 3;

/**
 * Ends an interview for good, and takes that back. The ids of all it makes are on disk before any of it: whatever breaks
 * off in between is completed by asking again.
 */
export function finishInterview(parts: InterviewParts, store: InterviewStore) {
  const { vault, clock, changes, content, journal, attempts, cards } = parts;

  async function planned(interview: Interview, withCards: boolean): Promise<InterviewDebrief> {
    const held = new Set((await cards.book()).cards.flatMap(({ question }) => question?.id ?? []));
    const index = await content.index();
    const ofBank = (question: InterviewQuestion) => {
      const id = questionIdOf(question);
      return id !== null && question.rating !== null && index.question(id) ? id : null;
    };
    const id = () => newId(clock.now());
    return {
      entryId: EntryId.parse(id()),
      attempts: interview.questions.map((one) => (ofBank(one) ? AttemptId.parse(id()) : null)),
      withCards,
      newCards: interview.questions.flatMap((one) => {
        const questionId = withCards && (one.rating ?? SOLID) < SOLID ? ofBank(one) : null;
        return questionId !== null && !held.has(questionId) ? questionId : [];
      }),
    };
  }

  async function makeEntry(interview: Interview, { entryId }: InterviewDebrief): Promise<void> {
    const index = await content.index();
    const { title, body, links } = await entryOf(interview, index);
    const template = index.templates.find(({ id }) => id === TEMPLATE);
    const now = clock.now();
    const made = newEntry({
      ...{ id: entryId, date: interview.date, template, now, zone: clock.zone() },
      kind: template?.kind ?? 'reflection',
      edit: { title, body, links },
    });
    if ('problem' in made) throw failure('invalid', made.problem);
    const { entries } = await vault.journalMonth(monthOfId(entryId)).update((month) => {
      const before = month.entries[entryId];
      // What was written in it since stays; one that nobody touched is told the newest scores.
      if (before && before.revision > 1) return month;
      return { ...month, entries: { ...month.entries, [entryId]: made.entry } };
    });
    const entry = entries[entryId];
    if (entry) journal.index.put(entry);
    changes.publish({ topic: 'journal', id: entryId });
  }

  async function entryOf(interview: Interview, index: ContentIndex) {
    const { sessionId, questions, scores } = interview;
    const titleOf = ({ item }: InterviewQuestion) => askedQuestion(index, item).title;
    const shown = [
      ...questions.flatMap(({ item, rating }) => (isSolid(rating) ? skillsOf(index, item).slice(0, 1) : [])),
      ...scores.flatMap(({ skillId, rating }) => (isSolid(rating) ? skillId : [])),
    ].map((skill) => itemRef('skill', skill));
    const template = index.templates.find(({ id }) => id === TEMPLATE)?.body ?? '';
    const drawn = await Promise.all(interview.drawings.map((id) => vault.drawing(id).read()));
    const taken = await Promise.all(interview.recordings.map((id) => vault.recording(id).read()));
    const drawings = drawn.filter((one) => one !== null).filter(({ deletedAt }) => deletedAt === null);
    const recordings = taken.filter((one) => one !== null).filter(({ deletedAt }) => deletedAt === null);
    return {
      title: debriefTitle(interview, titleOf),
      body: debriefText({ interview, titleOf, drawings, recordings, template }),
      links: {
        planDay: sessionId === null ? null : (index.plan.dayOf(sessionId)?.number ?? null),
        sessionId,
        items: [...new Set([...questions.map(({ item }) => item), ...shown])],
      },
    };
  }

  async function feedPractice(interview: Interview, debrief: InterviewDebrief): Promise<void> {
    if (debrief.newCards.length > 0) await cards.addQuestions(debrief.newCards);
    for (const [place, question] of interview.questions.entries()) {
      const id = debrief.attempts[place];
      const questionId = questionIdOf(question);
      if (!id || questionId === null || question.rating === null) continue;
      const attempt = await attempts.add({ id, questionId, rating: question.rating, entryId: debrief.entryId });
      if (debrief.withCards) await cards.countAttempt(attempt);
    }
  }

  /** Drawings and recordings say that they belong to the debrief, or to none any more. */
  async function linkWork({ drawings, recordings }: Interview, entryId: EntryId | null): Promise<void> {
    const linked = <One extends { links: WorkLinks }>({ links }: One) => ({ ...links, entryId });
    for (const id of drawings) {
      const one = await vault.drawing(id).read();
      if (one?.deletedAt === null) await parts.drawings.setLinks(id, linked(one));
    }
    for (const id of recordings) {
      const one = await vault.recording(id).read();
      if (one?.deletedAt === null) {
        await parts.recordings.replace(id, (take) => ({ ...take, links: linked(take), updatedAt: clock.now() }));
      }
    }
  }

  return {
    finish: (id: InterviewId, withCards: boolean) =>
      store.turn(id, async () => {
        let interview = await store.get(id);
        if (interview.deletedAt !== null) throw failure('invalid', 'This interview is in the bin. Restore it first.');
        if (interview.state === 'under-way') throw failure('invalid', 'End the interview before you finish it.');
        if (interview.state === 'finished' && interview.debrief) return answered(interview, interview.debrief);
        if (interviewResult(interview).mean === null) {
          throw failure('invalid', 'Nothing is rated yet. Rate a question or a line of the rubric first.');
        }
        const debrief = await planned(interview, withCards);
        // What an earlier try began keeps its ids; what has got a rating since gets one.
        const begun = interview.debrief;
        const kept: InterviewDebrief = begun
          ? {
              ...debrief,
              entryId: begun.entryId,
              attempts: debrief.attempts.map((one, place) => begun.attempts[place] ?? one),
              newCards: [...new Set([...begun.newCards, ...debrief.newCards])],
            }
          : debrief;
        interview = await store.put({ ...interview, debrief: kept, updatedAt: clock.now() });
        await makeEntry(interview, kept);
        await feedPractice(interview, kept);
        await linkWork(interview, kept.entryId);
        return answered(await store.put({ ...interview, state: 'finished', updatedAt: clock.now() }), kept);
      }),

    takeBack: (id: InterviewId) =>
      store.turn(id, async () => {
        const interview = await store.get(id);
        const { debrief } = interview;
        if (debrief === null) return interview;
        const known = new Set((await attempts.all()).map((one) => one.id));
        for (const attempt of debrief.attempts) {
          if (attempt === null) continue;
          await cards.uncountAttempt(attempt);
          if (known.has(attempt)) await attempts.takeBack(attempt);
        }
        const made = (await cards.book()).cards.flatMap(({ card, question }) =>
          question && debrief.newCards.includes(question.id) ? card.id : [],
        );
        if (made.length > 0) await cards.change(made, () => ({ deletedAt: clock.now() }));
        await linkWork(interview, null);
        const month = await vault.journalMonth(monthOfId(debrief.entryId)).read();
        if (month.entries[debrief.entryId]) await journal.service.remove(debrief.entryId);
        return store.put({ ...interview, state: 'to-score', debrief: null, updatedAt: clock.now() });
      }),
  };
}

function answered(interview: Interview, { entryId, attempts, newCards }: InterviewDebrief) {
  return { entryId, attempts: attempts.filter((one) => one !== null).length, cards: newCards.length, interview };
}

function isSolid(rating: number | null): boolean {
  return rating !== null && rating >= SOLID;
}

/** Null for a system to design: it is not of the question bank. */
function questionIdOf({ item }: Pick<InterviewQuestion, 'item'>): QuestionId | null {
  const { kind, id } = readItemRef(item);
  return kind === 'question' ? QuestionId.parse(id) : null;
}
