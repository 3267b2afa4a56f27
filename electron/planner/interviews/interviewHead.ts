import type { InterviewHead, InterviewView } from '#shared/contract/interviewsContract.ts';
import { observed, spentInAll } from '#shared/domain/interviews/interviewClock.ts';
import { ratingsInWords } from '#shared/domain/interviews/interviewCriteria.ts';
import { interviewResult } from '#shared/domain/interviews/interviewResult.ts';
import { minutesOf } from '#shared/domain/interviews/interviewWords.ts';
import type { Interview } from '#shared/model/interview.ts';
import type { Instant } from '#shared/model/time.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import { askedQuestion } from './askedQuestion.ts';

/** An interview as lists show it at this moment. */
export function interviewHead(index: ContentIndex, stored: Interview, now: Instant): InterviewHead {
  const one = observed(stored, now);
  const { id, kind, date, minutes, areas, state, createdAt, sessionId, phase } = one;
  const { mean, weak } = interviewResult(one);
  return {
    ...{ id, kind, date, minutes, areas, state, createdAt, sessionId, phase },
    titles: one.questions.map(({ item }) => askedQuestion(index, item).title),
    taken: minutesOf(spentInAll(one.phases)),
    isRunning: one.runningSince !== null,
    isBrokenOff: one !== stored,
    phaseTitle: one.phases[phase]?.title ?? '',
    mean,
    weak,
    entryId: one.state === 'finished' ? (one.debrief?.entryId ?? null) : null,
  };
}

export function interviewView(index: ContentIndex, stored: Interview, now: Instant): InterviewView {
  const interview = observed(stored, now);
  return {
    interview,
    brokenOffMs: interview.unseenMs - stored.unseenMs,
    asked: interview.questions.map(({ item }) => askedQuestion(index, item)),
    criteria: interview.scores.flatMap(({ skillId }) => {
      const skill = index.skill(skillId);
      return skill ? { skillId, ratings: ratingsInWords(skill) } : [];
    }),
  };
}
