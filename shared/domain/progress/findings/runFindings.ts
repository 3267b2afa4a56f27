import type { PartOfDay } from '../../../model/curriculum.ts';
import type { LocalDate } from '../../../model/time.ts';
import { numberWord } from '../../numberWord.ts';
import { formatHours, formatMinutes } from '../../time/duration.ts';
import { dayOfMonth, monthName, shortDate } from '../../time/localDate.ts';
import type { Forecast } from '../forecast.ts';
import type { MinutesOfActivity } from '../minutesByActivity.ts';
import type { MinutesOfDay } from '../minutesByDay.ts';
import type { RunFigures } from '../runFigures.ts';
import type { Standing } from '../standing.ts';
import type { StudyDays } from '../studyDays.ts';
import { DEEDS, shortLengthWords } from '../time/lengthWords.ts';

/** Nearer than this, done and planned are the same. */
const ON_PLAN_WITHIN_MINUTES = 30;
/** Less than this is not several hours. */
const SEVERAL_MINUTES = 120;
/** Fewer minutes of one activity say nothing about it. */
const ENOUGH_MINUTES = 180;
const NOTABLE_FROM = 10;

/** "55 of 148 panes are lit" */
export function windowFinding({ lit, total }: { lit: number; total: number }): string {
  if (lit === 0) return 'The window is clear';
  if (lit === total) return `All ${total} panes are lit`;
  return `${lit} of ${total} panes ${lit === 1 ? 'is' : 'are'} lit`;
}

/**
 * "2.5 days behind; at this pace done on 14 March", "Two hours behind, all of them evenings". `missing` is null where the
 * parts of the day are not told apart.
 */
export function paceFinding(pace: Standing & { finish: LocalDate | null }, missing: Missing | null): string {
  if (pace.isFinished) return 'Everything is done';
  const where = standingWords(pace, missing);
  return pace.finish === null ? where : `${where}; at this pace done on ${dayAndMonth(pace.finish)}`;
}

/** What the burn-up shows, of the whole run or of the part of it that is looked at. */
export function burnUpFinding({ studyDays, forecast, standing, missing }: BurnUpFigures): string {
  if (studyDays.worked === 0) return 'Nothing done yet';
  return forecast ? paceFinding(forecast, missing) : standingFinding(standing);
}

type BurnUpFigures = Pick<RunFigures, 'studyDays' | 'forecast' | 'standing' | 'missing'>;

/** The same of a part of the run, which has no forecast. */
export function standingFinding(pace: Standing): string {
  if (pace.isFinished) return pace.doneMinutes === 0 ? 'Nothing is planned here' : 'All of this is done';
  return `${formatHours(pace.doneMinutes)} done here, ${standingWords(pace, null).toLowerCase()}`;
}

type Missing = Record<PartOfDay, number>;

function standingWords({ aheadMinutes, aheadDays }: Standing, missing: Missing | null): string {
  if (Math.abs(aheadMinutes) < ON_PLAN_WITHIN_MINUTES) return 'On plan';
  const amount = amountWords(aheadMinutes, aheadDays);
  if (aheadMinutes > 0) return `${amount} ahead`;
  const behind = `${amount} behind`;
  if (aheadMinutes > -SEVERAL_MINUTES || !missing) return behind;
  if (missing.morning === 0) return `${behind}, all of them evenings`;
  if (missing.evening === 0) return `${behind}, all of them mornings`;
  return behind;
}

/** In half days of the plan from one day on, in hours below. */
function amountWords(minutes: number, days: number): string {
  const halves = Math.round(Math.abs(days) * 2) / 2;
  if (halves >= 1) return halves === 1 ? 'One day' : `${halves} days`;
  return spokenHours(Math.abs(minutes));
}

/** The picture in words, with its consequence, for those who do not see it. */
export function paceInWords(pace: Forecast): string {
  const done = `${formatHours(pace.doneMinutes)} done, ${formatHours(pace.plannedMinutes)} planned until now`;
  if (pace.finish === null || pace.isFinished) return `${done}.`;
  return `${done}; at this pace all is done on ${shortDate(pace.finish)}${bandWords(pace)}.`;
}

function bandWords({ earliest, latest }: Forecast): string {
  if (!earliest || earliest === latest) return '';
  return latest
    ? `, between ${shortDate(earliest)} and ${shortDate(latest)} at the paces of most days`
    : `, ${shortDate(earliest)} at the earliest`;
}

/** "Pace of 11 to 18 Feb, 6 h 42 a study day" */
export function paceSource({ pace }: Forecast): string | null {
  if (!pace) return null;
  return `pace of ${shortDate(pace.from)} to ${shortDate(pace.to)}, ${formatMinutes(pace.minutes)} a study day`;
}

/** `14 March` */
function dayAndMonth(date: LocalDate): string {
  return `${dayOfMonth(date)} ${monthName(date)}`;
}

/** "No study day missed yet" */
export function streakFinding({ streak, missed, worked }: StudyDays): string {
  if (worked === 0) return 'No study day yet';
  if (missed === 0) return worked === 1 ? 'The first study day' : 'No study day missed yet';
  if (streak >= 2) return `${capital(numberWord(streak))} study days in a row`;
  return `${worked} of ${worked + missed} study days worked`;
}

/** "6 h 12 a study day, 48 min under plan", of the days that are over */
export function minutesFinding(all: readonly MinutesOfDay[]): string {
  const past = all.filter((day) => !day.isToCome && !day.isToday);
  const real = past.reduce((sum, day) => sum + day.realMinutes, 0);
  const planned = past.reduce((sum, day) => sum + day.plannedMinutes, 0);
  const days = past.filter((day) => !day.isRest).length;
  if (days === 0) return 'No minutes yet';
  const difference = (real - planned) / days;
  const average = `${formatMinutes(real / days)} a study day`;
  if (Math.abs(difference) < 5) return `${average}, as planned`;
  return `${average}, ${formatMinutes(Math.abs(difference))} ${difference > 0 ? 'over' : 'under'} plan`;
}

/** "Code takes a quarter longer": the activity the plan is most wrong about, longer ones first. */
export function activityFinding(activities: readonly MinutesOfActivity[]): string {
  const judged = activities
    .filter(({ plannedMinutes }) => plannedMinutes >= ENOUGH_MINUTES)
    .sort((one, other) => other.differencePercent - one.differencePercent);
  const [most] = judged;
  const least = judged.at(-1);
  if (!most || !least) return 'Time by activity';
  const named = most.differencePercent >= NOTABLE_FROM ? most : least;
  const percent = named.differencePercent;
  if (Math.abs(percent) >= NOTABLE_FROM) return `${DEEDS[named.activity]} takes ${shortLengthWords(percent)}`;
  return 'Each activity takes the time planned';
}

/** "Four hours", "Four and a half hours", "One hour", "Half an hour", "27 hours" */
function spokenHours(minutes: number): string {
  const halves = Math.round(minutes / 30);
  const hours = Math.floor(halves / 2);
  const isHalf = halves % 2 === 1;
  if (hours === 0) return 'Half an hour';
  if (hours > 12) return `${Math.round(minutes / 60)} hours`;
  if (isHalf) return `${capital(numberWord(hours))} and a half hours`;
  return hours === 1 ? 'One hour' : `${capital(numberWord(hours))} hours`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
