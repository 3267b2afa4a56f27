import { describe, expect, test } from 'vitest';
import { SessionId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import { aRun, date, SOME_TIME, withOutcome } from '../testing/aRun.ts';
import { outcomeDays } from './outcomeDays.ts';

const [first = ''] = Object.keys(aRun().placements);
const id = SessionId.parse(first);
const daysOf = (run: Run, today: string) => outcomeDays(run, id, date(today));

describe('the day an outcome counts for', () => {
  test('is today for a session of today', () => {
    expect(daysOf(aRun(), '2027-02-02')).toEqual({ days: ['2027-02-02'], likely: '2027-02-02' });
  });

  test('is most likely the planned day for one that was left over, and may be today', () => {
    expect(daysOf(aRun(), '2027-02-04')).toEqual({ days: ['2027-02-02', '2027-02-04'], likely: '2027-02-02' });
  });

  test('is today for one that was left over and started now', () => {
    const run = aRun({ started: { sessionId: id, at: SOME_TIME } });
    expect(daysOf(run, '2027-02-04').likely).toBe('2027-02-04');
  });

  test('is never a day to come, when work is done ahead', () => {
    expect(daysOf(aRun(), '2027-02-01')).toEqual({ days: ['2027-02-01'], likely: '2027-02-01' });
  });

  test('stays what was recorded when that is corrected', () => {
    const run = withOutcome(aRun(), first, 'partly', { date: date('2027-02-03') });
    expect(daysOf(run, '2027-02-05')).toEqual({
      days: ['2027-02-02', '2027-02-03', '2027-02-05'],
      likely: '2027-02-03',
    });
  });
});
