import { describe, expect, it } from 'vitest';
import { INTERVIEW_KINDS } from '../../model/interview.ts';
import { interviewPhases, questionsFor } from './interviewPhases.ts';
import { shareMinutes } from './shareMinutes.ts';

const LENGTHS = [15, 20, 30, 45, 60, 90, 120];

describe('phases', () => {
  it('of a system-design interview of 45 minutes are the seven of the plan', () => {
    expect(interviewPhases('system-design', 45, 1).map(({ title, minutes }) => `${title} ${minutes}`)).toEqual([
      'Requirements 5',
      'Estimates 5',
      'API 5',
      'Data 5',
      'High level 10',
      'Deep dive 10',
      'Wrap-up 5',
    ]);
  });

  it('keep their proportions in 30 and 60 minutes', () => {
    const minutesOf = (length: number) => interviewPhases('system-design', length, 1).map(({ minutes }) => minutes);
    expect(minutesOf(30)).toEqual([4, 3, 3, 3, 7, 7, 3]);
    expect(minutesOf(60)).toEqual([7, 7, 7, 7, 13, 13, 6]);
  });

  it('of a behavioural interview are its questions and the time for one’s own', () => {
    expect(questionsFor('behavioural', 45)).toBe(5);
    const phases = interviewPhases('behavioural', 45, 5);
    expect(phases.map(({ minutes }) => minutes)).toEqual([8, 8, 8, 8, 8, 5]);
    expect(phases.map(({ question }) => question)).toEqual([0, 1, 2, 3, 4, null]);
  });

  it('give each question more time when fewer were found', () => {
    expect(interviewPhases('lead-bar', 45, 2).map(({ minutes }) => minutes)).toEqual([18, 18, 9]);
  });

  it.each(INTERVIEW_KINDS)('of a %s interview add up to its length, whatever that is', (kind) => {
    for (const length of LENGTHS) {
      const phases = interviewPhases(kind, length, questionsFor(kind, length));
      expect(phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(length);
      expect(phases.every(({ minutes }) => minutes >= 1)).toBe(true);
    }
  });
});

describe('sharing minutes', () => {
  it('gives a part its minute when there are hardly enough, and none less', () => {
    expect(shareMinutes(4, [100, 1, 1, 1])).toEqual([1, 1, 1, 1]);
    expect(shareMinutes(6, [100, 1, 1, 1])).toEqual([3, 1, 1, 1]);
  });
});
