import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** What the figures are of, for the head of a printed page: `13 Feb 2027 to 19 Feb 2027`, `Databases and modelling`, `Code`. */
export function filterWords({ from, to, phase, activity }: ProgressFilter, plan: Plan): string[] {
  const phaseTitle = plan.phases.find(({ number }) => number === phase)?.title;
  return [
    rangeWords(from, to),
    ...(phaseTitle ? [phaseTitle] : []),
    ...(activity ? [ACTIVITY_LOOKS[activity].word] : []),
  ];
}

function rangeWords(from: LocalDate | null, to: LocalDate | null): string {
  if (from && to) return from === to ? dateOf(from) : `${dateOf(from)} to ${dateOf(to)}`;
  if (from) return `From ${dateOf(from)} on`;
  return to ? `Until ${dateOf(to)}` : 'All days';
}

function dateOf(date: LocalDate): string {
  return `${shortDate(date)} ${date.slice(0, 4)}`;
}
