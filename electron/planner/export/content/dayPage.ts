import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { SessionId } from '#shared/model/ids.ts';
import type { Outcome, Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { dateOf, drawingBlocks } from './drawingFiles.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';
import { entryList } from './listPages.ts';
import { escaped, link, page, table } from './markdown.ts';
import { dayPath, monthPath, planDayPath } from './paths.ts';
import { keptRecordings, recordingList } from './recordingFiles.ts';
import { OUTCOME_WORD } from './words.ts';

/** Every date that has sessions, work, entries, drawings or recordings, in order. */
export function datesOf(vault: ExportedVault): LocalDate[] {
  const { run, entries, drawings } = vault;
  const drawn = keptDrawings(drawings).map(({ drawing }) => dateOf(drawing));
  const dates = new Set([...entries, ...keptRecordings(vault)].map(({ date }) => date).concat(drawn));
  for (const { date } of [...Object.values(run?.placements ?? {}), ...Object.values(run?.outcomes ?? {})]) {
    dates.add(date);
  }
  return [...dates].sort();
}

/** One day: what was planned against what was done, and what was written. */
export function dayPage(date: LocalDate, vault: ExportedVault, entries: readonly ListedEntry[]): string {
  const from = dayPath(date);
  const drawn = keptDrawings(vault.drawings).filter(({ drawing }) => dateOf(drawing) === date);
  const recorded = keptRecordings(vault).filter((one) => one.date === date);
  const sessions = vault.run ? sessionRows(date, vault.run, vault) : [];
  return page(
    `# ${longDate(date)} ${date.slice(0, 4)}`,
    link('All of the month', { from, to: monthPath(date.slice(0, 7)) }),
    sessions.length > 0 ? '## Sessions' : '',
    sessions.length > 0 ? table(['Time', 'Session', 'Planned', 'Real', 'Outcome', 'Energy'], sessions) : '',
    entries.length > 0 ? '## Journal' : '',
    entryList(entries, from),
    drawn.length > 0 ? '## Whiteboards' : '',
    ...drawingBlocks(drawn, from),
    recorded.length > 0 ? '## Recordings' : '',
    recordingList(recorded, from),
  );
}

const keptDrawings = (drawings: ExportedVault['drawings']) =>
  drawings.filter(({ drawing, scenePath }) => drawing.deletedAt === null && scenePath !== null);

function sessionRows(date: LocalDate, run: Run, { index }: ExportedVault): string[][] {
  const ids = Object.keys(run.placements).map((id) => SessionId.parse(id));
  const ofDay = ids.filter((id) => run.placements[id]?.date === date || run.outcomes[id]?.date === date);
  const when = (id: SessionId) => {
    const placement = run.placements[id];
    return placement?.date === date ? placement.start : 'other day';
  };
  ofDay.sort((one, other) => (when(one) < when(other) ? -1 : when(one) > when(other) ? 1 : one < other ? -1 : 1));
  return ofDay.map((id) => {
    const planned = index.find(id);
    const to = planned ? planDayPath(planned.day.number) : null;
    const added = run.added[id];
    const title = planned?.session.title ?? added?.title ?? id;
    const minutes = run.placements[id]?.minutes ?? planned?.session.minutes ?? 0;
    return [
      when(id),
      to ? link(title, { from: dayPath(date), to }) : added ? `${escaped(title)}, beside the plan` : escaped(title),
      formatMinutes(minutes),
      ...outcomeCells(run.outcomes[id], date),
    ];
  });
}

/** Work done on another day counts there. */
function outcomeCells(outcome: Outcome | undefined, date: LocalDate): [real: string, state: string, energy: string] {
  if (!outcome) return ['', '', ''];
  if (outcome.date !== date) return ['', `${OUTCOME_WORD[outcome.state]} on ${outcome.date}`, ''];
  const energy = outcome.energy === null ? '' : `${outcome.energy} of 5`;
  return [formatMinutes(outcome.minutes), OUTCOME_WORD[outcome.state], energy];
}
