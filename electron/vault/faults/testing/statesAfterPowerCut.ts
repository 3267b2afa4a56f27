import { createHash } from 'node:crypto';
import { type DataFate, type DiskContent, diskModel, type NamesFate } from './diskModel.ts';
import type { DiskCall } from './recordingFileSystem.ts';

/** What a disk may hold after a power cut, and what had been answered by then. */
export interface StateAfterCut extends DiskContent {
  answered: readonly string[];
  /** Which call had not been made yet, and what became of what was not synced. */
  where: string;
}

const DATA: readonly DataFate[] = ['lost', 'zero', 'torn', 'whole'];
const NAMES: readonly NamesFate[] = ['none', 'half', 'all'];

/**
 * Replays the log up to each call that makes something durable, and up to its end: between two of them more and more is
 * unsure, so these are the worst moments. At each it yields what may be left of what was not synced, each state once.
 */
export function* statesAfterPowerCut(
  log: readonly DiskCall[],
  root: string,
  before: DiskContent,
): Generator<StateAfterCut> {
  const seen = new Set<string>();
  const answered: string[] = [];
  const disk = diskModel(root, before);
  for (const [number, entry] of [...log, null].entries()) {
    const isBoundary = entry === null || ['sync', 'syncFolder', 'append', 'answered'].includes(entry.call);
    for (const data of isBoundary ? DATA : []) {
      for (const names of NAMES) {
        const { files, folders } = disk.afterCut(data, names);
        const print = fingerprint(files, folders, answered.length);
        if (seen.has(print)) continue;
        seen.add(print);
        const where = `before call ${number} (${entry?.call ?? 'none'}), data ${data}, names ${names}`;
        yield { files, folders, answered: [...answered], where };
      }
    }
    if (entry?.call === 'answered') answered.push(entry.what);
    if (entry) disk.apply(entry);
  }
}

function fingerprint(files: Map<string, Buffer>, folders: Set<string>, answers: number): string {
  const hash = createHash('sha256').update(String(answers));
  for (const path of [...folders].sort()) hash.update(`${path}\n`);
  for (const path of [...files.keys()].sort()) {
    hash.update(`${path}\n`).update(files.get(path) ?? '');
  }
  return hash.digest('hex');
}
