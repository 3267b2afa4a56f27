import { describe, expect, it } from 'vitest';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { gapSentence } from './gapSentence.ts';

const today = LocalDate.parse('2027-02-19');
/** A moment of the wall clock here, whatever the zone of the machine is. */
const at = (wall: string) => Instant.parse(new Date(wall).toISOString());

describe('gapSentence', () => {
  it('says from when to when nobody touched the machine, and how long that was', () => {
    const gap = { from: at('2027-02-19T05:40:00'), until: at('2027-02-19T06:05:30'), because: 'idle' as const };
    expect(gapSentence(gap, today)).toBe('Nobody touched the machine from 05:40 to 06:05: 25 min. Was it work?');
  });

  it('names the days of a night', () => {
    const gap = { from: at('2027-02-18T22:10:00'), until: at('2027-02-19T05:10:00'), because: 'away' as const };
    expect(gapSentence(gap, today)).toBe(
      'From Thu 18 Feb, 22:10 to Fri 19 Feb, 05:10 the clock was asleep: 7 h. Was that work?',
    );
  });
});
