import { soundPath } from '#electron/vault/layout.ts';
import type { ReadableVault } from '#electron/vault/readVault.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import type { Recording } from '#shared/model/recording.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault } from './exportedVault.ts';
import type { ListedRecording } from './listedRecordings.ts';
import { escaped, link, page } from './markdown.ts';
import { dayPath, planDayPath } from './paths.ts';

/** Each page and its sound, byte for byte as the vault has it. Never more than one sound is in memory. */
export async function* recordingPages(vault: Pick<ReadableVault, 'attachments'>, exported: ExportedVault) {
  for (const listed of exported.recordings) {
    yield { path: listed.path, text: recordingPage(listed, exported) };
    const sound = await vault.attachments.read(soundPath(listed.recording.id));
    yield { path: listed.soundPath, text: sound ?? new Uint8Array() };
  }
}

/** Links to recordings as a list. */
export function recordingList(recordings: readonly ListedRecording[], from: string): string {
  return recordings
    .map(({ recording, path }) => `- ${link(nameOf(recording), { from, to: path })} · ${lengthOf(recording)}`)
    .join('\n');
}

export const keptRecordings = ({ recordings }: Pick<ExportedVault, 'recordings'>): ListedRecording[] =>
  recordings.filter(({ recording }) => recording.deletedAt === null);

const nameOf = ({ title }: Recording): string => title || 'Recording';
const lengthOf = ({ seconds }: Recording): string => clockFigure(seconds * 1000);

function recordingPage({ recording, path, soundPath: sound, date }: ListedRecording, exported: ExportedVault): string {
  const { marks, critique, bytes, deletedAt } = recording;
  const day = `${longDate(date)} ${date.slice(0, 4)}`;
  const about = [
    deletedAt === null ? link(day, { from: path, to: dayPath(date) }) : day,
    lengthOf(recording),
    sizeWords(bytes),
    ...belongsTo(recording, path, exported),
  ];
  return page(
    `# ${escaped(nameOf(recording))}`,
    about.join(' · '),
    link('Listen', { from: path, to: sound }),
    marks.length > 0 ? '## Marks' : '',
    marks.map(({ atSeconds, text }) => `- ${clockFigure(atSeconds * 1000)} ${escaped(text)}`.trimEnd()).join('\n'),
    critique.trim() === '' ? '' : '## Self-critique',
    critique.trim() === '' ? '' : critique,
  );
}

function belongsTo({ links }: Recording, from: string, { index, run, content, entries }: ExportedVault): string[] {
  const { sessionId, entryId, items } = links;
  const planned = sessionId === null ? undefined : index.find(sessionId);
  const added = sessionId === null ? undefined : run?.added[sessionId];
  const entry = entryById(entries, entryId);
  const { number = 0 } = planned?.day ?? {};
  return [
    ...(planned ? [link(`Day ${number}, ${planned.session.title}`, { from, to: planDayPath(number) })] : []),
    ...(added ? [escaped(added.title)] : []),
    ...(entry ? [link(entry.title || 'Entry', { from, to: entry.path })] : []),
    ...content.links(items).map(({ title }) => escaped(title)),
  ];
}
