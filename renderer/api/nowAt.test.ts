import { afterEach, describe, expect, it, vi } from 'vitest';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { Instant } from '#shared/model/time.ts';
import { nowAt } from './nowAt.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The days around both changes of the clock, from noon to noon in UTC. */
const CHANGES = [
  ['Europe/Berlin', '2027-03-27'],
  ['Europe/Berlin', '2027-10-30'],
  ['America/New_York', '2027-03-13'],
  ['America/New_York', '2027-11-06'],
  ['Australia/Lord_Howe', '2027-04-03'],
  ['Australia/Lord_Howe', '2027-10-02'],
] as const;

describe('the wall clock of the screens', () => {
  it.each(CHANGES)('says in %s what the planner’s says, while the clock changes after %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    const noon = Date.parse(`${day}T12:00:00.000Z`);
    for (let minutes = 0; minutes <= 36 * 60; minutes += 15) {
      const at = new Date(noon + minutes * 60_000);
      const { date, minutes: sinceMidnight } = nowAt(at);
      expect({ date, minutes: sinceMidnight }).toEqual(wallClockAt(Instant.parse(at.toISOString()), zone));
    }
  });

  it('is that of another zone once the machine is there', () => {
    const at = new Date('2027-02-03T23:30:00.000Z');
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(nowAt(at)).toMatchObject({ date: '2027-02-04', minutes: 30 });
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(nowAt(at)).toMatchObject({ date: '2027-02-03', minutes: 15 * 60 + 30 });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(nowAt(at)).toMatchObject({ date: '2027-02-04', minutes: 13 * 60 + 30 });
  });
});
