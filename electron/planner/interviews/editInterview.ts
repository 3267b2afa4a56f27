import type { z } from 'zod';
import type { interviewsContract } from '#shared/contract/interviewsContract.ts';
import { ended, inPhase, paused, reopened, seen, started } from '#shared/domain/interviews/interviewClock.ts';
import type { Interview } from '#shared/model/interview.ts';
import { failure } from '../procedures.ts';
import type { InterviewParts } from './interviewParts.ts';
import type { InterviewStore } from './interviewStore.ts';

type Input<Name extends 'step' | 'saveNotes' | 'attach' | 'rateQuestion' | 'rateCriterion'> = z.output<
  NonNullable<(typeof interviewsContract)[Name]['~orpc']['inputSchema']>
>;

/** What changes while an interview goes on and is scored. */
export function editInterview({ clock, drawings, recordings }: InterviewParts, store: InterviewStore) {
  /** An edit shows that somebody is there; over a gap it carries no running clock. */
  const edit = (id: Interview['id'], change: (interview: Interview) => Interview) =>
    store.change(id, (stored) => {
      const before = seen(stored, clock.now());
      return change(unfinished(before));
    });

  return {
    /** For good or for later: a clock never runs on in the bin. */
    stopped: async (interview: Interview) => paused(interview, clock.now()),

    step: ({ id, step, from, to }: Input<'step'>) =>
      store.change(id, (interview) => {
        const now = clock.now();
        const isElsewhere = from !== null && from !== interview.phase;
        switch (step) {
          case 'start':
            return started(interview, now);
          case 'pause':
            return paused(interview, now);
          case 'seen':
            return seen(interview, now);
          case 'end':
            return ended(interview, now);
          case 'reopen':
            return reopened(interview);
          case 'next':
            return isElsewhere ? interview : inPhase(interview, interview.phase + 1, now);
          case 'back':
            return isElsewhere ? interview : inPhase(interview, interview.phase - 1, now);
          case 'go':
            return to < interview.phases.length ? inPhase(interview, to, now) : interview;
        }
      }),

    saveNotes: ({ id, question, before, after }: Input<'saveNotes'>) =>
      edit(id, (interview) => {
        const stored = question === null ? interview.notes : interview.questions[question]?.notes;
        if (stored === undefined) throw failure('not-found', 'This question is not part of the interview.');
        if (stored === after) return interview;
        if (stored !== before) throw failure('conflict', CHANGED_ELSEWHERE);
        if (question === null) return { ...interview, notes: after };
        return withQuestion(interview, question, { notes: after });
      }),

    async attach({ id, drawingId, recordingId }: Input<'attach'>) {
      if (drawingId !== null) await drawings.get(drawingId);
      if (recordingId !== null) await recordings.there(recordingId);
      return edit(id, (interview) => {
        const withDrawing = added(interview.drawings, drawingId);
        const withRecording = added(interview.recordings, recordingId);
        if (withDrawing === interview.drawings && withRecording === interview.recordings) return interview;
        return { ...interview, drawings: withDrawing, recordings: withRecording };
      });
    },

    rateQuestion: ({ id, question, rating }: Input<'rateQuestion'>) =>
      edit(id, (interview) => {
        if (!interview.questions[question]) throw failure('not-found', 'This question is not part of the interview.');
        return withQuestion(interview, question, { rating });
      }),

    rateCriterion: ({ id, skillId, edit: { rating, note } }: Input<'rateCriterion'>) =>
      edit(id, (interview) => {
        const scores = interview.scores.map((one) =>
          one.skillId === skillId
            ? { ...one, ...(rating === undefined ? {} : { rating }), ...(note === undefined ? {} : { note }) }
            : one,
        );
        return { ...interview, scores };
      }),
  };
}

const CHANGED_ELSEWHERE = 'These notes were changed in another window since you opened them. Copy yours and reload.';
const MOST_ATTACHED = 20;

function added<Id extends string>(all: Id[], id: Id | null): Id[] {
  if (id === null || all.includes(id)) return all;
  if (all.length >= MOST_ATTACHED) throw failure('invalid', `An interview holds ${MOST_ATTACHED} of these at most.`);
  return [...all, id];
}

function withQuestion(interview: Interview, at: number, edit: Partial<Interview['questions'][number]>): Interview {
  const questions = interview.questions.map((one, index) => (index === at ? { ...one, ...edit } : one));
  return { ...interview, questions };
}

function unfinished(interview: Interview): Interview {
  if (interview.state !== 'finished') return interview;
  throw failure('invalid', 'This interview is finished. Take its debrief back to score it anew, or edit the entry.');
}
