import { daysBetween } from '#shared/domain/time/localDate.ts';
import type { SkillLevel } from '#shared/model/skill.ts';
import type { LocalDate } from '#shared/model/time.ts';

export interface LevelOfDay {
  date: LocalDate;
  level: SkillLevel;
}

/** What counted at the end of each rated day, oldest first. */
export function levelsByDay(newestFirst: readonly LevelOfDay[]): LevelOfDay[] {
  const days = new Map<LocalDate, LevelOfDay>();
  for (const { date, level } of newestFirst.toReversed()) days.set(date, { date, level });
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** "From level 2 to 4 in 5 weeks" */
export function historyFinding(days: readonly LevelOfDay[]): string {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return 'Not rated yet';
  const span = spanWords(daysBetween(first.date, last.date));
  if (first.level === last.level) return `Level ${last.level}, as ${span} before`;
  return `From level ${first.level} to ${last.level} in ${span}`;
}

function spanWords(days: number): string {
  if (days === 1) return 'a day';
  if (days < 14) return `${days} days`;
  if (days < 70) return `${Math.round(days / 7)} weeks`;
  return `${Math.round(days / 30.4)} months`;
}
