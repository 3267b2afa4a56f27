import { burnUpSvg } from '../pictures/burnUpSvg.ts';
import { LIGHT_BURN_UP, LIGHT_WINDOW } from '../pictures/lightColours.ts';
import { windowSummary } from '../pictures/windowSummary.ts';
import { windowSvg } from '../pictures/windowSvg.ts';
import type { BurnUpDay } from '../progress/burnUp.ts';
import { differenceWord } from '../progress/findings/differenceWord.ts';
import {
  activityFinding,
  burnUpFinding,
  minutesFinding,
  paceInWords,
  streakFinding,
  windowFinding,
} from '../progress/findings/runFindings.ts';
import type { RunFigures } from '../progress/runFigures.ts';
import { DEEDS } from '../progress/time/lengthWords.ts';
import { formatMinutes } from '../time/duration.ts';
import { mediumDate, weekdayOf } from '../time/localDate.ts';
import type { ReportFigure, ReportPart, ReportTable } from './reportShape.ts';

/** Fewer points are a sentence, no picture and no table. */
const ENOUGH = 3;

export function runPart(figures: RunFigures): ReportPart {
  return {
    heading: 'This run',
    figures: [windowOf(figures), burnUpOf(figures), streakOf(figures), minutesOf(figures), activitiesOf(figures)],
  };
}

function windowOf({ phases, totals }: RunFigures): ReportFigure {
  const summary = windowSummary(phases);
  return {
    finding: windowFinding({ lit: totals.panesLit, total: totals.panes }),
    // Half lit panes and those set aside follow after a comma.
    ...(summary.includes(',') ? { detail: `${summary}.` } : {}),
    ...(totals.panes < ENOUGH ? {} : { picture: windowSvg(phases, LIGHT_WINDOW) }),
  };
}

function burnUpOf(figures: RunFigures): ReportFigure {
  const { burnUp, forecast, studyDays } = figures;
  const finding = burnUpFinding(figures);
  if (studyDays.worked === 0) return { finding };
  const detail = forecast === null ? {} : { detail: paceInWords(forecast) };
  if (studyDays.worked < ENOUGH) return { finding, ...detail };
  const title = forecast ? paceInWords(forecast) : finding;
  const picture = burnUpSvg(burnUp, forecast?.isFinished ? null : forecast, { title, colours: LIGHT_BURN_UP });
  return { finding, ...detail, table: weeksOf(burnUp), ...(picture === null ? {} : { picture }) };
}

/** The end of every week, and today and the last day. */
function weeksOf(days: readonly BurnUpDay[]): ReportTable {
  const now = days.findLastIndex(({ doneMinutes }) => doneMinutes !== null);
  const shown = days.filter(({ date }, index) => weekdayOf(date) === 7 || index === now || index === days.length - 1);
  return {
    columns: ['Until', 'Planned', 'Done'],
    rows: shown.map(({ date, plannedMinutes, doneMinutes }) => [
      mediumDate(date),
      formatMinutes(plannedMinutes),
      doneMinutes === null ? '–' : formatMinutes(doneMinutes),
    ]),
  };
}

function streakOf({ studyDays }: RunFigures): ReportFigure {
  const { worked, missed, streak } = studyDays;
  const days = (count: number) => (count === 1 ? '1 study day' : `${count} study days`);
  return {
    finding: streakFinding(studyDays),
    ...(worked === 0
      ? {}
      : { detail: `Work on ${days(worked)}, ${missed === 0 ? 'none' : missed} missed; ${days(streak)} in a row now.` }),
  };
}

function minutesOf({ days }: RunFigures): ReportFigure {
  return { finding: minutesFinding(days) };
}

function activitiesOf({ activities }: RunFigures): ReportFigure {
  const finding = activityFinding(activities);
  if (activities.reduce((sum, { sessions }) => sum + sessions, 0) < ENOUGH) return { finding };
  return {
    finding,
    table: {
      columns: ['Activity', 'Sessions', 'Planned', 'Real', 'Difference'],
      rows: activities.map(({ activity, sessions, plannedMinutes, realMinutes, differencePercent }) => [
        DEEDS[activity],
        String(sessions),
        formatMinutes(plannedMinutes),
        formatMinutes(realMinutes),
        differenceWord(differencePercent),
      ]),
    },
  };
}
