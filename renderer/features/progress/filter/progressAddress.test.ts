import { describe, expect, it } from 'vitest';
import { NO_FILTER, type ProgressFilter } from '#shared/model/progressFilter.ts';
import { LocalDate } from '#shared/model/time.ts';
import { progressPath, readProgressPath } from './progressAddress.ts';

const filter: ProgressFilter = {
  from: LocalDate.parse('2027-02-08'),
  to: LocalDate.parse('2027-02-14'),
  phase: 2,
  activity: 'code',
};

describe('The address of a tab of Progress', () => {
  it('carries what narrows it, and only that', () => {
    expect(progressPath('/progress', NO_FILTER)).toBe('/progress');
    expect(progressPath('/progress/time', filter)).toBe(
      '/progress/time/where/from=2027-02-08&to=2027-02-14&phase=2&activity=code',
    );
  });

  it('is read back as it was written', () => {
    for (const each of [filter, NO_FILTER, { ...NO_FILTER, phase: 6 }, { ...filter, from: null }]) {
      expect(readProgressPath(progressPath('/progress/skills', each))).toEqual({
        tab: '/progress/skills',
        filter: each,
        area: null,
      });
    }
  });

  it('remembers the area of the radar beside the filter', () => {
    const path = progressPath('/progress/skills', { ...NO_FILTER, phase: 2 }, 'leadership');
    expect(path).toBe('/progress/skills/where/phase=2&area=leadership');
    expect(readProgressPath(path)).toMatchObject({ filter: { phase: 2 }, area: 'leadership' });
    expect(readProgressPath('/progress/skills/where/area=cooking').area).toBeNull();
  });

  it('leaves out what makes no sense', () => {
    expect(readProgressPath('/progress/where/from=2027-02-30&to=soon&phase=0&activity=sleep&else').filter).toEqual(
      NO_FILTER,
    );
    expect(readProgressPath('/progress/where/from=0001-01-01&to=9999-12-31').filter).toEqual(NO_FILTER);
    expect(readProgressPath('/progress/where/from=2027-02-14&to=2027-02-08').filter).toEqual({
      ...NO_FILTER,
      from: '2027-02-14',
    });
  });
});
