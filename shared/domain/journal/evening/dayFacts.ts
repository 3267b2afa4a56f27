import type { EntryId } from '../../../model/ids.ts';
import type { LocalDate } from '../../../model/time.ts';
import { dayWords } from '../../progress/recap/recapsOf.ts';
import { formatMinutes } from '../../time/duration.ts';
import { addDays, longDate, mediumDate } from '../../time/localDate.ts';
import { appLink, asText } from '../markdownText.ts';
import type { ReflectedDay, ReflectedSession } from './reflectedDay.ts';

/** An entry as a link. */
export interface LinkedEntry {
  id: EntryId;
  title: string;
}

const MOST_THOUGHTS = 20;

/** A day in its evening: planned against real, the thoughts that came, a recap that is due, and what is first tomorrow. */
export function dayFacts(day: ReflectedDay, thoughts: readonly LinkedEntry[]): string {
  const parts = [day.whyNothing, table(day), thoughtsOf(thoughts), recapOf(day), tomorrow(day)];
  return parts.filter((part) => part !== null).join('\n\n');
}

function table({ date, sessions }: ReflectedDay): string | null {
  if (sessions.length === 0) return null;
  const hasEnergy = sessions.some((one) => energyOf(one) !== '');
  const row = (cells: readonly string[]) => `| ${(hasEnergy ? cells : cells.slice(0, 3)).join(' | ')} |`;
  const rows = sessions.map((one) =>
    row([
      asText(one.session.title),
      one.plannedMinutes === null ? '' : clock(one.plannedMinutes),
      realOf(one, date),
      energyOf(one),
    ]),
  );
  const planned = sum(sessions, ({ plannedMinutes }) => plannedMinutes ?? 0);
  const real = sum(sessions, (one) => realMinutes(one, date));
  const together = sessions.length > 1 ? [row(['Together', clock(planned), clock(real), ''])] : [];
  return [row(['Session', 'Plan', 'Real', 'Energy']), row(['---', '---:', '---:', '---:']), ...rows, ...together].join(
    '\n',
  );
}

function realOf(one: ReflectedSession, date: LocalDate): string {
  const { outcome, isUnderWay } = one;
  const minutes = realMinutes(one, date);
  if (isUnderWay) return minutes > 0 ? `${clock(minutes)}, under way` : 'under way';
  if (!outcome) return minutes > 0 ? `${clock(minutes)}, not finished` : 'not done';
  if (outcome.state === 'skipped') return 'set aside';
  if (minutes === 0) return `${outcome.state} on ${mediumDate(outcome.date)}`;
  return outcome.state === 'partly' ? `${clock(minutes)}, partly` : clock(minutes);
}

/**
 * What was told at the end of a session is its time wherever it is shown; the day of its end has what other days leave
 * of it. A day before it ended has what was measured.
 */
function realMinutes(
  { outcome, settledOn, measuredMinutes, elsewhereMinutes }: ReflectedSession,
  date: LocalDate,
): number {
  const isToldToday = outcome !== null && outcome.state !== 'skipped' && settledOn === date;
  const told = isToldToday ? outcome.minutes - elsewhereMinutes : 0;
  return told > 0 ? told : measuredMinutes;
}

function energyOf({ outcome }: ReflectedSession): string {
  return outcome?.energy ? `${outcome.energy} of 5` : '';
}

function thoughtsOf(thoughts: readonly LinkedEntry[]): string | null {
  if (thoughts.length === 0) return null;
  const shown = thoughts
    .slice(0, MOST_THOUGHTS)
    .map(({ id, title }) => `- ${appLink(title || 'Untitled', `/journal/${id}`)}`);
  const more = thoughts.length > MOST_THOUGHTS ? [`- and ${thoughts.length - MOST_THOUGHTS} more`] : [];
  return `Captured on the way:\n\n${[...shown, ...more].join('\n')}`;
}

/** One looks back at a part of the plan on its own page, which has its questions too. */
function recapOf({ recap }: ReflectedDay): string | null {
  return recap && `This day closes ${dayWords(recap)}: ${appLink('their recap', `/progress/recap/${recap.through}`)}.`;
}

function tomorrow({ date, next, planDay, whyNothing }: ReflectedDay): string | null {
  if (!next) return planDay && whyNothing === null ? 'No session waits after this day.' : null;
  const { session, placement } = next;
  const isTomorrow = placement.date === addDays(date, 1);
  const when = isTomorrow
    ? `Tomorrow, ${longDate(placement.date)},`
    : `The next day is ${longDate(placement.date)}. It`;
  const what = `begins at ${placement.start} with “${asText(session.title)}”, ${formatMinutes(placement.minutes)}`;
  return `${when} ${what}. It leaves behind: ${sentence(asText(session.deliverable.text))}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** `1:52` */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
