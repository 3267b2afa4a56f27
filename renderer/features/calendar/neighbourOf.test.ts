import { describe, expect, it } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { neighbourOf } from './neighbourOf.ts';

const at = (date: string, start: number) => ({ date: LocalDate.parse(date), start });
const friday = [at('2027-02-19', 300), at('2027-02-19', 420), at('2027-02-19', 1260)] as const;
const monday = [at('2027-02-22', 300), at('2027-02-22', 1260)] as const;
const blocks = [...monday, ...friday];

describe('neighbourOf', () => {
  it('goes down and up within the day', () => {
    expect(neighbourOf(friday[0], blocks, 'ArrowDown')).toBe(friday[1]);
    expect(neighbourOf(friday[1], blocks, 'ArrowUp')).toBe(friday[0]);
  });

  it('stays where it is at the ends', () => {
    expect(neighbourOf(friday[2], blocks, 'ArrowDown')).toBeNull();
    expect(neighbourOf(friday[0], blocks, 'ArrowLeft')).toBeNull();
  });

  it('goes to the nearest time of the next day that has a block', () => {
    expect(neighbourOf(friday[1], blocks, 'ArrowRight')).toBe(monday[0]);
    expect(neighbourOf(friday[2], blocks, 'ArrowRight')).toBe(monday[1]);
    expect(neighbourOf(monday[1], blocks, 'ArrowLeft')).toBe(friday[2]);
  });
});
