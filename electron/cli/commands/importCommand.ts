import { resolve } from 'node:path';
import {
  type ApplyProgress,
  DifferingEntries,
  type ImportFindings,
  type LastImport,
} from '#shared/contract/importContract.ts';
import { importedWords, undoneWords } from '#shared/domain/importing/importedWords.ts';
import { broughtWords } from '#shared/domain/importing/importWords.ts';
import { dateWords } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { numberWords } from '#shared/domain/words/countedWords.ts';
import { type Answer, type Command, CommandFailed, type RunCommand, takesNoWords, UsageRefused } from '../command.ts';
import type { PlannerClient } from '../planner/plannerClient.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import type { Terminal } from '../terminal.ts';
import { findingsLines, issueLines } from './findingsLines.ts';

const CHOICES = DifferingEntries.options;

export const importCommand: Command = {
  name: 'import',
  takes: 'PATH',
  summary: 'brings in an export of Leadlight, or other notes',
  details: [
    'PATH is a folder, a file or a ZIP archive: an export of Leadlight, Markdown files as Obsidian keeps them, or what',
    'Joplin, Day One, jrnl or Mini Diary export. A backup is made first. Ended early, it leaves nothing behind.',
    'What the vault has in another form is kept, unless --differing says otherwise: take-theirs replaces such entries,',
    'keep-both adds the imported ones beside them; of other records the one that was changed last then stays.',
  ],
  options: {
    differing: { value: 'HOW', words: `for entries that differ: ${CHOICES.join(', ')}; without it ${CHOICES[0]}` },
    'dry-run': { words: 'only says what would be imported' },
    undo: { words: 'takes the last import back; what was changed since stays' },
  },
  read(words, given) {
    if (given.isSet('undo')) {
      takesNoWords(words);
      if (given.isSet('dry-run') || given.text('differing') !== null) throw new UsageRefused('Write --undo alone.');
      return undoImport;
    }
    const [path, another] = words;
    if (path === undefined || path === '') throw new UsageRefused('Say what to import: leadlight import PATH.');
    if (another !== undefined)
      throw new UsageRefused(`“${another}” is one word too many. Put a path with spaces in quotes.`);
    const differing = DifferingEntries.safeParse(given.text('differing') ?? CHOICES[0]);
    if (!differing.success) throw new UsageRefused(`Write ${CHOICES.join(', ')} after --differing.`);
    return importFrom(path, { differing: differing.data, isDryRun: given.isSet('dry-run') });
  },
};

interface Wanted {
  differing: DifferingEntries;
  isDryRun: boolean;
}

function importFrom(path: string, { differing, isDryRun }: Wanted): RunCommand {
  return (location, terminal) =>
    withPlanner(location, terminal, (planner) =>
      terminal.stoppable(async (signal): Promise<Answer> => {
        const { importId, ...findings } = await look(planner, resolve(terminal.workingFolder, path), signal, terminal);
        const preview = findingsLines(findings, differing);
        if (isDryRun) return { lines: [...preview, 'Nothing was changed.'], json: { ...findings, differing } };
        const before = await planner.import.last();
        const done = await apply(planner, { importId, differing }, signal, terminal);
        if (done === null) throw await cancelled(planner, before);
        const { state: _, ...report } = done;
        return { lines: [...importedWords(done), ...issueLines(done)], json: { from: findings.from, ...report } };
      }),
    );
}

async function look(
  planner: PlannerClient,
  path: string,
  signal: AbortSignal,
  { progress }: Terminal,
): Promise<ImportFindings> {
  try {
    for await (const step of await planner.import.look({ path }, { signal })) {
      if (step.state === 'found') {
        const { state: _, ...findings } = step;
        return findings;
      }
      progress?.(readingWords(step));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    progress?.('');
  }
  throw new CommandFailed(NOTHING_CHANGED, 'cancelled');
}

function readingWords({ filesDone, filesTotal }: { filesDone: number; filesTotal: number | null }): string {
  return filesTotal === null ? 'Reading' : `Reading: ${numberWords(filesDone)} of ${numberWords(filesTotal)} files`;
}

/** Null when it was ended early. */
async function apply(
  planner: PlannerClient,
  wanted: { importId: string; differing: DifferingEntries },
  signal: AbortSignal,
  { progress }: Terminal,
): Promise<Extract<ApplyProgress, { state: 'finished' }> | null> {
  try {
    for await (const step of await planner.import.apply(wanted, { signal })) {
      if (step.state === 'finished') return step;
      progress?.(`Writing: ${numberWords(step.done)} of ${numberWords(step.total)}`);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    progress?.('');
  }
  return null;
}

const NOTHING_CHANGED = 'Cancelled. Nothing was changed.';

/** Waits until it is taken back; it may have been done just before. */
async function cancelled(planner: PlannerClient, before: LastImport | null): Promise<CommandFailed> {
  const last = await planner.import.last();
  const isThere = last !== null && last.at !== before?.at;
  return isThere
    ? new CommandFailed(
        'It was imported before it could be cancelled. To take it back: leadlight import --undo',
        'done',
      )
    : new CommandFailed(NOTHING_CHANGED, 'cancelled');
}

/** So many entries are named; --json has all of them. */
const NAMED_ENTRIES = 20;

const undoImport: RunCommand = (location, terminal) =>
  withPlanner(location, terminal, async (planner) => {
    const last = await planner.import.last();
    if (!last) throw new CommandFailed('There is no import to undo.', 'not-found');
    const undone = await planner.import.undo();
    const { date } = wallClockAt(last.at, terminal.clock.zone());
    return {
      lines: [
        `The import of ${dateWords(date)} from ${last.from}: ${broughtWords(last)}.`,
        ...undoneWords(undone),
        ...undone.keptEntries.slice(0, NAMED_ENTRIES).map(({ title, date: day }) => `  ${day}  ${title || 'Untitled'}`),
        ...(undone.keptEntryCount > NAMED_ENTRIES
          ? [`  and ${numberWords(undone.keptEntryCount - NAMED_ENTRIES)} more`]
          : []),
      ],
      json: { import: last, undone },
    };
  });
