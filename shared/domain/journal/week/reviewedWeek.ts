import type { AttemptRating } from '../../../model/attempt.ts';
import type { EntryKind } from '../../../model/entryKind.ts';
import type { EntryId, QuestionId, SessionId, SkillId } from '../../../model/ids.ts';
import type { LocalDate } from '../../../model/time.ts';
import { addDays } from '../../time/localDate.ts';
import type { WalkedRun } from '../evening/reflectedDay.ts';

/** An entry as far as a review looks at it. */
export interface WrittenEntry {
  id: EntryId;
  kind: EntryKind;
  title: string;
  date: LocalDate;
  sessionId: SessionId | null;
  /** Of a reflection, how the day felt, 1 to 5. */
  energy: number | null;
}

interface PractisedAnswer {
  questionId: QuestionId;
  text: string;
  rating: AttemptRating;
  date: LocalDate;
}

interface RatedSkill {
  skillId: SkillId;
  level: number;
  date: LocalDate;
  createdAt: string;
}

/** Everything a weekly review is computed from. What lies outside the week may be among it. */
export interface ReviewedWeek {
  monday: LocalDate;
  today: LocalDate;
  walked: WalkedRun | null;
  entries: readonly WrittenEntry[];
  answers: readonly PractisedAnswer[];
  ratings: readonly RatedSkill[];
  titleOfSkill: (id: SkillId) => string;
}

export function isInWeek(monday: LocalDate, date: LocalDate): boolean {
  return monday <= date && date <= addDays(monday, 6);
}

/** A fact as a line of a list: `- **Sessions**: 18 done.` */
export function fact(name: string, words: string): string {
  return `- **${name}**: ${words}`;
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

export function mean(numbers: readonly number[]): string {
  return (sumOf(numbers, (one) => one) / numbers.length).toFixed(1);
}

/** The first few, and how many more there are. */
export function firstFew(items: readonly string[], most: number): string {
  const more = items.length > most ? [`and ${items.length - most} more`] : [];
  return [...items.slice(0, most), ...more].join('; ');
}
