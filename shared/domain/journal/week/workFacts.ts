import { ACTIVITIES } from '../../../model/activity.ts';
import { wholeMinutes, workedMs } from '../../focus/workedTime.ts';
import { isStudyDay, studyDays } from '../../progress/studyDays.ts';
import { walkedWithAdded } from '../../progress/walkedSessions.ts';
import { findSession } from '../../run/findSession.ts';
import { formatMinutes } from '../../time/duration.ts';
import { addDays, compareDates, longDate, shortWeekdayName, weekdayName, weekdayOf } from '../../time/localDate.ts';
import { dayOfWork } from '../dayOfWork.ts';
import type { WalkedRun } from '../evening/reflectedDay.ts';
import { appLink, asText } from '../markdownText.ts';
import { counted, fact, firstFew, isInWeek, mean, type ReviewedWeek, sumOf } from './reviewedWeek.ts';

const MOST_SLIPPED = 8;
/** Shorter stretches are no stretch worth a line. */
const LEAST_STRETCH_MINUTES = 10;

type Week = Pick<ReviewedWeek, 'monday' | 'today' | 'entries'> & { walked: WalkedRun };
type Walked = ReturnType<typeof walkedWithAdded>[number];

/** What the week's work came to, a line each where there is something to say. */
export function workFacts(week: Week): string[] {
  const { run, index } = week.walked;
  const all = walkedWithAdded(index, run);
  const placed = all.filter(({ placement }) => isInWeek(week.monday, placement.date));
  const worked = all.filter(({ outcome, isSetAside }) => outcome && !isSetAside && isInWeek(week.monday, outcome.date));
  return [
    sessions(placed, worked),
    time(placed, worked),
    byActivity(worked),
    days(week),
    stretch(week),
    energy(week, worked),
    slipped(week, placed),
  ].filter((line) => line !== null);
}

/** What next week asks for; null where it asks for nothing. */
export function nextWeekFact({ monday, walked: { run, index } }: Week): string | null {
  const next = addDays(monday, 7);
  if (run.pausedOn !== null) return fact('Next week', `the plan rests since ${longDate(run.pausedOn)}.`);
  const placed = walkedWithAdded(index, run)
    .filter(({ placement, isSetAside }) => !isSetAside && isInWeek(next, placement.date))
    .sort(
      ({ placement: one }, { placement: other }) =>
        compareDates(one.date, other.date) || (one.start < other.start ? -1 : 1),
    );
  const [first] = placed;
  if (!first) return null;
  const count = new Set(placed.map(({ placement }) => placement.date)).size;
  const begins = `${longDate(first.placement.date)} at ${first.placement.start} with “${asText(first.session.title)}”`;
  const minutes = formatMinutes(sumOf(placed, ({ placement }) => placement.minutes));
  return fact('Next week', `${counted(count, 'day', 'days')}, ${minutes}. It begins on ${begins}.`);
}

function sessions(placed: readonly Walked[], worked: readonly Walked[]): string | null {
  const states = [
    ['done', 'done'],
    ['partly', 'partly done'],
    ['skipped', 'set aside'],
  ] as const;
  const parts = states.flatMap(([state, word]) => {
    const count = placed.filter(({ outcome }) => outcome?.state === state).length;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  const others = worked.filter((one) => !placed.includes(one)).length;
  if (placed.length + others === 0) return null;
  const own = placed.length === 0 ? 'none planned' : `${parts.join(', ') || 'none done'}, of ${placed.length} planned`;
  return fact('Sessions', others > 0 ? `${own}; ${others} of other weeks.` : `${own}.`);
}

function time(placed: readonly Walked[], worked: readonly Walked[]): string | null {
  const real = sumOf(worked, ({ outcome }) => outcome?.minutes ?? 0);
  const planned = sumOf(placed, ({ placement, isSetAside }) => (isSetAside ? 0 : placement.minutes));
  if (real + planned === 0) return null;
  return fact('Time', `${formatMinutes(real)} of ${formatMinutes(planned)} planned.`);
}

function byActivity(worked: readonly Walked[]): string | null {
  const sums = ACTIVITIES.map((activity) => ({
    activity,
    minutes: sumOf(
      worked.filter(({ session }) => session.activity === activity),
      ({ outcome }) => outcome?.minutes ?? 0,
    ),
  }));
  const used = sums.filter(({ minutes }) => minutes > 0).sort((one, other) => other.minutes - one.minutes);
  if (used.length < 2) return null;
  return fact(
    'By activity',
    `${used.map(({ activity, minutes }) => `${activity} ${formatMinutes(minutes)}`).join(', ')}.`,
  );
}

function days({ monday, today, walked: { run } }: Week): string | null {
  const end = today < addDays(monday, 6) ? today : addDays(monday, 6);
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
  const work = new Set(
    Object.values(run.outcomes)
      .filter(({ state }) => state !== 'skipped')
      .map(({ date }) => date),
  );
  const studied = week.filter((date) => work.has(date));
  const meant = week.filter(
    (date) => date <= end && date >= run.startDate && (isStudyDay(run, date) || work.has(date)),
  );
  if (meant.length === 0) return null;
  const { streak } = studyDays(run, end);
  const inARow = streak > 1 ? `; ${streak} study days in a row` : '';
  return fact('Days', `worked on ${studied.length} of ${counted(meant.length, 'study day', 'study days')}${inARow}.`);
}

function stretch({ monday, walked: { run, index, intervals } }: Week): string | null {
  const own = intervals.filter((one) => one.runId === run.id && isInWeek(monday, dayOfWork(one)));
  const [longest] = own.toSorted((one, other) => workedMs([other]) - workedMs([one]));
  if (!longest) return null;
  const minutes = wholeMinutes(workedMs([longest]));
  if (minutes < LEAST_STRETCH_MINUTES) return null;
  const title = findSession(run, index, longest.sessionId)?.session.title;
  const what = title ? `, “${asText(title)}”` : '';
  return fact(
    'Longest stretch',
    `${formatMinutes(minutes)} without a break, on ${weekdayName(weekdayOf(dayOfWork(longest)))}${what}.`,
  );
}

function energy({ monday, entries }: Week, worked: readonly Walked[]): string | null {
  const told = worked.flatMap(({ outcome }) => (outcome?.energy ? [outcome.energy] : []));
  const evenings = entries.flatMap(({ date, energy }) => (energy !== null && isInWeek(monday, date) ? [energy] : []));
  const parts = [
    ...(told.length > 0 ? [`${mean(told)} of 5 over ${counted(told.length, 'session', 'sessions')}`] : []),
    ...(evenings.length > 0 ? [`${mean(evenings)} of 5 over ${counted(evenings.length, 'evening', 'evenings')}`] : []),
  ];
  return parts.length === 0 ? null : fact('Energy', `${parts.join('; ')}.`);
}

function slipped({ monday, today, walked: { run } }: Week, placed: readonly Walked[]): string | null {
  if (run.pausedOn !== null && run.pausedOn <= monday) return null;
  const late = placed.filter(
    ({ placement, outcome, session }) =>
      placement.date < today && run.started?.sessionId !== session.id && (!outcome || outcome.state === 'partly'),
  );
  if (late.length === 0) return null;
  const titles = late.map(({ session, placement, outcome }) => {
    const day = shortWeekdayName(weekdayOf(placement.date));
    return `${appLink(session.title, `/session/${session.id}`)} (${outcome ? `${day}, partly done` : day})`;
  });
  return fact('Slipped', `${firstFew(titles, MOST_SLIPPED)}.`);
}
