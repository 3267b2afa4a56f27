import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { ChartNumbers } from '#renderer/components/charts/NumbersTable.tsx';
import {
  PANE_STATE_WORDS,
  type WindowDay,
  type WindowPane,
  type WindowPhase,
} from '#shared/domain/pictures/windowPhase.ts';
import type { BurnUpDay } from '#shared/domain/progress/burnUp.ts';
import { differenceWord } from '#shared/domain/progress/findings/differenceWord.ts';
import type { MinutesOfActivity } from '#shared/domain/progress/minutesByActivity.ts';
import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { PartOfDay } from '#shared/model/curriculum.ts';

/** The same as each picture of the page, in words and digits. */

const NONE = '–';

export function windowNumbers(phases: readonly WindowPhase[]): ChartNumbers {
  const days = phases.flatMap((phase) => phase.days);
  const most = (part: PartOfDay) => Math.max(0, ...days.map((day) => panesIn(day, part).length));
  const mornings = ORDINALS.slice(0, most('morning'));
  const evenings = most('evening') === 1 ? ['Evening'] : ORDINALS.slice(0, most('evening')).map(eveningOf);
  return {
    isText: true,
    columns: ['Day', ...mornings, ...evenings],
    rows: days.map((day) => [
      String(day.dayNumber),
      ...mornings.map((_, place) => paneWords(panesIn(day, 'morning')[place])),
      ...evenings.map((_, place) => paneWords(panesIn(day, 'evening')[place])),
    ]),
    raw: {
      columns: ['Day', 'Part of day', 'Session', 'Activity', 'Planned (min)', 'Real (min)', 'State'],
      rows: days.flatMap(({ dayNumber, panes }) =>
        panes.map((pane) => [
          dayNumber,
          pane.part,
          pane.label,
          ACTIVITY_LOOKS[pane.activity].word,
          pane.minutes,
          pane.realMinutes ?? null,
          PANE_STATE_WORDS[pane.state].toLowerCase(),
        ]),
      ),
    },
  };
}

/** A day has at most twelve sessions. */
const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
  'Twelfth',
];

function eveningOf(ordinal: string): string {
  return `${ordinal} evening`;
}

function panesIn({ panes }: WindowDay, part: PartOfDay): WindowPane[] {
  return panes.filter((pane) => pane.part === part);
}

function paneWords(pane: WindowPane | undefined): string {
  if (!pane) return NONE;
  return `${ACTIVITY_LOOKS[pane.activity].word}, ${PANE_STATE_WORDS[pane.state].toLowerCase()}`;
}

export function burnUpNumbers(days: readonly BurnUpDay[]): ChartNumbers {
  return {
    columns: ['Until', 'Planned', 'Done'],
    rows: days.map(({ date, plannedMinutes, doneMinutes }) => [
      mediumDate(date),
      formatMinutes(plannedMinutes),
      doneMinutes === null ? NONE : formatMinutes(doneMinutes),
    ]),
    raw: {
      columns: ['Date', 'Planned until then (min)', 'Done until then (min)'],
      rows: days.map(({ date, plannedMinutes, doneMinutes }) => [date, plannedMinutes, doneMinutes]),
    },
  };
}

export function dayNumbers(days: readonly MinutesOfDay[]): ChartNumbers {
  return {
    columns: ['Day', 'Planned', 'Real'],
    rows: days.map((day) => [
      mediumDate(day.date),
      day.isRest && day.plannedMinutes === 0 ? 'rest' : formatMinutes(day.plannedMinutes),
      day.isToCome ? NONE : formatMinutes(day.realMinutes),
    ]),
    raw: {
      columns: ['Date', 'Planned (min)', 'Real (min)', 'Rest day'],
      rows: days.map((day) => [
        day.date,
        day.plannedMinutes,
        day.isToCome ? null : day.realMinutes,
        day.isRest ? 'yes' : 'no',
      ]),
    },
  };
}

export function activityNumbers(activities: readonly MinutesOfActivity[]): ChartNumbers {
  return {
    columns: ['Activity', 'Planned', 'Real', 'Difference'],
    rows: activities.map((each) => [
      ACTIVITY_LOOKS[each.activity].word,
      formatMinutes(each.plannedMinutes),
      formatMinutes(each.realMinutes),
      differenceWord(each.differencePercent),
    ]),
    raw: {
      columns: ['Activity', 'Sessions done', 'Planned (min)', 'Real (min)', 'Difference (%)'],
      rows: activities.map((each) => [
        ACTIVITY_LOOKS[each.activity].word,
        each.sessions,
        each.plannedMinutes,
        each.realMinutes,
        each.differencePercent,
      ]),
    },
  };
}
