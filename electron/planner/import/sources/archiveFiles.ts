import type { ImportLimits } from './importLimits.ts';
import type { FoundProblem, ImportFile } from './importSource.ts';
import { inOrder, knownFiles } from './knownFiles.ts';
import { hiddenFolderOf, isLitter, problemOfArchivePath } from './pathInArchive.ts';
import { tooMany } from './walkFolder.ts';

/** An entry of an archive as it is listed there. */
export interface ListedEntry<Place> {
  path: string;
  bytes: number;
  modifiedAt: ImportFile['modifiedAt'];
  /** What finds its bytes. */
  place: Place;
  /** Why it is not taken, whatever its path; null when it may be. */
  problem: string | null;
}

export interface ArchiveFiles<Place> {
  files: ImportFile[];
  /** A file as it is listed, by its path. Throws ImportProblem for what is not among the files. */
  entryAt(path: string): ListedEntry<Place>;
  refused: FoundProblem[];
}

/** Which entries of an archive become files, under which paths. Of two with one path neither can be trusted to be meant. */
export function archiveFiles<Place>(
  name: string,
  listed: readonly ListedEntry<Place>[],
  limits: ImportLimits,
): ArchiveFiles<Place> {
  const refused: FoundProblem[] = [];
  const hidden = new Set<string>();
  const taken: ListedEntry<Place>[] = [];
  const counts = new Map<string, number>();
  for (const { path } of listed) counts.set(path.normalize(), (counts.get(path.normalize()) ?? 0) + 1);
  for (const entry of listed) {
    const pathProblem = problemOfArchivePath(entry.path);
    const hiddenFolder = pathProblem === null ? hiddenFolderOf(entry.path) : null;
    if (pathProblem !== null) refused.push({ from: shown(entry.path), message: `It ${pathProblem}` });
    else if (hiddenFolder !== null) hidden.add(hiddenFolder);
    else if (isLitter(entry.path)) continue;
    else if (entry.problem !== null) refused.push({ from: shown(entry.path), message: entry.problem });
    else if (entry.path.split('/').length > limits.depth + 1) {
      refused.push({ from: shown(entry.path), message: `It lies more than ${limits.depth} folders deep.` });
    } else taken.push(entry);
  }
  const twice = new Set(taken.filter(({ path }) => (counts.get(path.normalize()) ?? 0) > 1).map(({ path }) => path));
  for (const path of twice) refused.push({ from: shown(path), message: 'The archive holds this path more than once.' });
  for (const folder of hidden) {
    refused.push({ from: folder, message: 'It is a folder that a program keeps for itself. It is left out.' });
  }
  const unique = taken.filter(({ path }) => !twice.has(path));
  if (unique.length > limits.files) throw tooMany(name, limits.files);
  const wrapping = wrappingFolder(unique.map(({ path }) => path));
  const inside = unique.map((entry) => ({ ...entry, path: entry.path.slice(wrapping.length) }));
  return {
    files: inOrder(
      inside.map(({ path, bytes, modifiedAt }) => ({
        path,
        bytes,
        modifiedAt: modifiedAt !== null && modifiedAt > NO_TIME ? modifiedAt : null,
      })),
    ),
    entryAt: knownFiles(name, inside),
    refused,
  };
}

/** Archives without times say 1970 or 1980, in whatever zone. */
const NO_TIME = '1980-01-03';

/** The one folder that packing a folder puts around everything, with its slash; empty when there is none. */
function wrappingFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : '';
}

/** A name made to mislead must not break the lines of a message. */
function shown(path: string): string {
  const readable = path.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�');
  return readable.length > 200 ? `${readable.slice(0, 200)}…` : readable;
}
