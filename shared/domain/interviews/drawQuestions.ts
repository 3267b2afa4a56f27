import type { AttemptRating } from '../../model/attempt.ts';
import type { InterviewKind } from '../../model/interview.ts';
import type { ItemRef } from '../../model/itemRef.ts';
import type { QuestionKind, QuestionLevel } from '../../model/question.ts';
import type { SkillArea } from '../../model/skill.ts';
import type { LocalDate } from '../../model/time.ts';
import { daysBetween, shortDate } from '../time/localDate.ts';
import { seededChance } from './seededChance.ts';

/** What may be drawn, with what is known of how one stands with it. */
export interface Candidate {
  item: ItemRef;
  kind: QuestionKind | 'exercise';
  level: QuestionLevel;
  /** The area of the skill it tests most. */
  area: SkillArea;
  /** The last answer, in practice or in an interview. */
  last: { on: LocalDate; rating: AttemptRating } | null;
  /** Its card was forgotten again and again. */
  isLeech: boolean;
  /** The skill furthest below what a lead needs; null where none is, or none was rated. */
  gap: { skill: string; level: number; leadLevel: number } | null;
}

export interface Drawn {
  item: ItemRef;
  area: SkillArea;
  reason: string;
}

interface Draw {
  kind: InterviewKind;
  /** Empty for all. */
  areas: readonly SkillArea[];
  count: number;
  today: LocalDate;
  seed: number;
  /** Not to be drawn: they are in the interview already, or were turned away. */
  without?: readonly ItemRef[];
}

/**
 * Draws questions by weakness and age, spread over the areas: of the areas that were drawn from least, the question with
 * the greatest need, chance deciding between those that are about even. Fewer than asked for where there are no more.
 */
export function drawQuestions(candidates: readonly Candidate[], draw: Draw): Drawn[] {
  const { kind, areas, count, today, seed, without = [] } = draw;
  const chance = seededChance(seed);
  const out = new Set(without);
  const pool = candidates
    .filter((one) => fitsInterview(one, kind, areas))
    .map((one) => ({ one, need: needOf(one, today) + chance() * EVEN, tie: chance() }));
  const drawnFrom = new Map<SkillArea, number>();
  const waiting = pool.filter(({ one }) => !out.has(one.item)).sort((a, b) => b.need - a.need || a.tie - b.tie);
  const drawn: Drawn[] = [];
  while (drawn.length < count && waiting.length > 0) {
    const times = ({ one }: { one: Candidate }) => drawnFrom.get(one.area) ?? 0;
    const least = Math.min(...waiting.map(times));
    const at = waiting.findIndex((one) => times(one) === least);
    const [next] = waiting.splice(at, 1);
    if (!next) break;
    drawnFrom.set(next.one.area, times(next) + 1);
    drawn.push({ item: next.one.item, area: next.one.area, reason: reasonFor(next.one, today) });
  }
  return drawn;
}

/** Needs that differ by less are about even. */
const EVEN = 1.2;

/** Whether an interview of this kind and these areas may ask it. */
export function fitsInterview(one: Candidate, kind: InterviewKind, areas: readonly SkillArea[]): boolean {
  if (areas.length > 0 && !areas.includes(one.area)) return false;
  switch (kind) {
    case 'system-design':
      return one.kind === 'exercise' || one.kind === 'design';
    case 'behavioural':
      return one.kind === 'behavioural';
    case 'coding-talk':
      return one.kind === 'technical' && one.level !== 'lead-bar';
    case 'lead-bar':
      return one.level === 'lead-bar' && one.kind !== 'ask' && one.kind !== 'exercise';
  }
}

const SOLID = 3;
/** So soon after an answer it is still in one's ear. */
const FRESH_DAYS = 3;

/** How much it wants to be asked, from below 0 to about 8. */
export function needOf({ kind, last, isLeech, gap }: Candidate, today: LocalDate): number {
  const days = last ? Math.max(0, daysBetween(last.on, today)) : null;
  const weakness = last && last.rating < SOLID ? 4 - last.rating : 0;
  const age = days === null ? 2 : Math.min(2, days / 30);
  const justAsked = days !== null && days < FRESH_DAYS ? -3 : 0;
  const below = gap ? Math.min(2, (gap.leadLevel - gap.level) / 2) : 0;
  // A whole system to design is what such an interview asks most often.
  const usual = kind === 'exercise' ? 0.5 : 0;
  return weakness + age + justAsked + below + (isLeech ? 2 : 0) + usual;
}

/** The strongest reason, in words: "shaky on 3 Feb". */
export function reasonFor({ last, isLeech, gap }: Candidate, today: LocalDate): string {
  if (last && last.rating < SOLID) {
    return `${last.rating === 1 ? 'could not answer' : 'shaky'} on ${shortDate(last.on)}`;
  }
  if (isLeech) return 'its card is forgotten again and again';
  if (gap) return `${gap.skill}: level ${gap.level}, a lead needs ${gap.leadLevel}`;
  if (!last) return 'never asked';
  const days = Math.max(0, daysBetween(last.on, today));
  return days < FRESH_DAYS ? `solid on ${shortDate(last.on)}` : `solid, but ${days} days ago`;
}
