import { minutesByActivity } from '#shared/domain/progress/minutesByActivity.ts';
import { totals } from '#shared/domain/progress/totals.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { Run } from '#shared/model/run.ts';
import type { ExportedVault } from './exportedVault.ts';
import { link, page, table } from './markdown.ts';
import { dayPath, INDEX, PROGRESS } from './paths.ts';
import { dateWords, keptFreeLines, runsTable, timeLines } from './runLines.ts';

/** What has been done so far. Nothing in it depends on the day of the export, so that its bytes do not either. */
export function progressPage(vault: ExportedVault): string {
  const { index, run } = vault;
  const runs = runsTable(vault);
  const allRuns = runs === '' ? [] : ['## Runs', runs];
  const head = ['# Progress', link('Index', { from: PROGRESS, to: INDEX })];
  if (!run) return page(...head, runs === '' ? 'The plan has not been begun.' : 'No run is walked now.', ...allRuns);
  const { panesLit, panes, doneMinutes, totalMinutes, setAsideMinutes, lastDay } = totals(index, run);
  const keptFree = keptFreeLines(run);
  const activities = minutesByActivity(index, run).map(({ activity, sessions, plannedMinutes, realMinutes }) => [
    activity,
    String(sessions),
    formatMinutes(plannedMinutes),
    formatMinutes(realMinutes),
  ]);
  return page(
    ...head,
    [
      `- Begun on ${dateWords(run.startDate)}`,
      run.pausedOn ? `- Paused since ${dateWords(run.pausedOn)}` : '',
      `- Sessions done: ${panesLit} of ${panes}`,
      `- Hours done: ${formatMinutes(doneMinutes)} of ${formatMinutes(totalMinutes)}`,
      setAsideMinutes > 0 ? `- Set aside: ${formatMinutes(setAsideMinutes)}` : '',
      lastDay ? `- Last session planned: ${dateWords(lastDay)}` : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    '## Times',
    timeLines(run).join('\n'),
    keptFree.length > 0 ? '## Kept free' : '',
    keptFree.join('\n'),
    ...allRuns,
    '## Minutes a day',
    table(['Day', 'Planned', 'Real'], dayRows(run)),
    activities.length > 0 ? '## Minutes by activity' : '',
    activities.length > 0 ? table(['Activity', 'Sessions done', 'Planned', 'Real'], activities) : '',
  );
}

function dayRows(run: Run): string[][] {
  const days = new Map<string, { planned: number; real: number }>();
  const on = (date: string) => {
    const day = days.get(date) ?? { planned: 0, real: 0 };
    days.set(date, day);
    return day;
  };
  const placements = Object.values(run.placements);
  for (const { date, minutes } of placements) on(date).planned += minutes;
  for (const { date, minutes } of Object.values(run.outcomes)) on(date).real += minutes;
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, { planned, real }]) => [
      link(date, { from: PROGRESS, to: dayPath(date) }),
      formatMinutes(planned),
      real === 0 ? '' : formatMinutes(real),
    ]);
}
