import {
  DRAWINGS_FOLDER,
  FOCUS_FOLDER,
  INTERVIEWS_FOLDER,
  JOURNAL_FOLDER,
  PLANS_FOLDER,
  PRACTICE_FOLDER,
  RECORDINGS_FOLDER,
  RUNS_FOLDER,
} from '#electron/vault/layout.ts';
import type { FileKind } from '#shared/model/fileKind.ts';

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  [JOURNAL_FOLDER, 'journal'],
  ['history', 'history'],
  [DRAWINGS_FOLDER, 'drawings'],
  [RECORDINGS_FOLDER, 'recordings'],
  [RUNS_FOLDER, 'runs'],
  [PLANS_FOLDER, 'plans'],
  [PRACTICE_FOLDER, 'practice'],
  [FOCUS_FOLDER, 'focus'],
  [INTERVIEWS_FOLDER, 'interviews'],
]);

/** By the folder that a file of the vault lies in. */
export function fileKindOf(path: string): FileKind {
  const [folder = '', name] = path.split('/');
  return name === undefined ? 'other' : (KINDS.get(folder) ?? 'other');
}
