import type { Placement, Run } from '../../model/run.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { formatMinutes } from '../time/duration.ts';
import type { WallClock } from '../time/wallClock.ts';
import { wallTimeAt } from '../time/wallTime.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { roomiestWindow } from './scheduleRules.ts';
import { studyWindows } from './studyWindows.ts';
import { takenTimes } from './takenTimes.ts';
import { takenPlacements } from './waitingSessions.ts';

/** A session never begins at an odd minute just because one asked at it. */
const STEP_MINUTES = 5;

/** The first time from now on in the windows of the study days that nothing else has and that is long enough. */
export function firstFreeTime(
  run: Run,
  { title, minutes }: { title: string; minutes: number },
  now: WallClock,
): Placement | Refusal {
  if (minutes > roomiestWindow(run)) {
    const needed = formatMinutes(minutes);
    return refuse(`“${title}” takes ${needed}. Give the morning or the evening at least ${needed} in Settings.`);
  }
  const taken = takenTimes(
    takenPlacements(run, () => true),
    run.busyCalendars,
  );
  const windows = studyWindows(now.date, run);
  const earliestToday = Math.ceil(now.minutes / STEP_MINUTES) * STEP_MINUTES;
  for (let number = 0; ; number += 1) {
    const { date, start, end } = windows.at(number);
    if (!isNearRun(run, date)) return refuse(FAR_DATE);
    const from = date === now.date ? Math.max(start, earliestToday) : start;
    const found = taken.firstGap({ date, from, until: end, minutes });
    if (found !== null) return { date, start: wallTimeAt(found), minutes, isMovedByHand: false };
  }
}
