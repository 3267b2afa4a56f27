import { spokenParts } from '#shared/domain/journal/story/spokenSeconds.ts';
import {
  formatSeconds,
  PART_NAMES,
  type PartName,
  PLANNED_SECONDS,
  totalSeconds,
} from '#shared/domain/journal/story/storyPlan.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry, Telling } from '#shared/model/entry.ts';
import type { ExportedVault } from './exportedVault.ts';
import { escaped, table } from './markdown.ts';

const PART_WORDS: Record<PartName, string> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
};

/** What stands above the parts of a STAR story: its figures, how long it takes aloud, and when it was told. */
export function storyLines(entry: Entry, vault: ExportedVault): string[] {
  if (entry.kind !== 'star') return [];
  const { star, metrics, tellings } = entry;
  const seconds = spokenParts(star);
  return [
    metrics.length === 0 ? '' : metrics.map((figure) => `- ${escaped(figure)}`).join('\n'),
    totalSeconds(seconds) === 0
      ? ''
      : table(
          ['Aloud', ...PART_NAMES.map((name) => PART_WORDS[name]), 'In all'],
          [row('As written', seconds), row('Plan', PLANNED_SECONDS)],
        ),
    tellings.length === 0 ? '' : tellingsTable(tellings, vault),
  ].filter((block) => block !== '');
}

function tellingsTable(tellings: readonly Telling[], { content }: ExportedVault): string {
  const head = ['Told on', ...PART_NAMES.map((name) => PART_WORDS[name]), 'In all', 'Question'];
  const rows = tellings.map(({ at, zone, seconds, questionId }) => {
    const question = questionId === null ? '' : (content.question(questionId)?.text ?? questionId);
    return [...row(wallClockAt(at, zone).date, seconds), escaped(question)];
  });
  return table(head, rows);
}

function row(name: string, seconds: Telling['seconds']): string[] {
  return [name, ...PART_NAMES.map((part) => formatSeconds(seconds[part])), formatSeconds(totalSeconds(seconds))];
}
