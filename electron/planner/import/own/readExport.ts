import type { Entry } from '#shared/model/entry.ts';
import type { Instant } from '#shared/model/time.ts';
import {
  type AppAddresses,
  appAddresses,
  type ExportedFiles,
  withAppAddresses,
} from '../../export/content/appAddresses.ts';
import { DATA } from '../../export/content/paths.ts';
import { textsOf, withTexts } from '../../links/linkedTexts.ts';
import { type FoundProblem, type ImportFile, ImportProblem, type ImportSource } from '../sources/importSource.ts';
import { parseJson } from '../sources/parseJson.ts';
import { hashOfBytes } from '../write/canonical.ts';
import { dataOfExport, type ExportData, isOfKnownTime } from './dataOfExport.ts';
import { entryOfPage } from './entryOfPage.ts';
import { oddValueIn } from './oddValueIn.ts';

/** Everything an export holds. */
export interface ReadExport {
  data: ExportData;
  entries: { entry: Entry; from: string }[];
  problems: FoundProblem[];
  /** The folder of the export in its source, with `/` at its end; empty at the top. */
  base: string;
}

export type ReadingExport = AsyncGenerator<{ filesDone: number; filesTotal: number }, ReadExport>;

/** Read at a time; what waits for the disk waits together. */
const AT_ONCE = 64;

/** The data file of an export in a source; null when it holds none. Of several the one furthest up. */
export function exportIn({ files }: ImportSource): ImportFile | null {
  const found = files.filter(({ path }) => path === DATA || path.endsWith(`/${DATA}`));
  const depth = ({ path }: ImportFile) => path.split('/').length;
  return found.toSorted((one, other) => depth(one) - depth(other))[0] ?? null;
}

/** Reads an export. Throws ImportProblem for what cannot be taken over whole; `now` dates what was edited by hand. */
export async function* readExport(source: ImportSource, dataFile: ImportFile, now: Instant): ReadingExport {
  if (source.files.length === 1) {
    throw new ImportProblem(`${DATA} is a part of an export. Choose the folder that it lies in, with all its files.`);
  }
  const base = dataFile.path.slice(0, -DATA.length);
  const data = dataOfExport(parseJson(textOf(await source.read(dataFile.path), dataFile.path), dataFile.path), DATA);
  const problems: FoundProblem[] = [];
  const pages = pagesOf(source, base, data, problems);
  const read: ReadPage[] = [];
  for (let done = 0; done < pages.length; done += AT_ONCE) {
    yield { filesDone: done + 1, filesTotal: pages.length + 1 };
    const together = await Promise.all(pages.slice(done, done + AT_ONCE).map((page) => readPage(source, page, data)));
    for (const page of together) {
      if ('message' in page) problems.push(page);
      else read.push(page);
    }
  }
  yield { filesDone: pages.length + 1, filesTotal: pages.length + 1 };
  return { data, base, problems, entries: withAddresses(read, { data, now, problems }) };
}

interface Page {
  file: ImportFile;
  /** From the export's folder on. */
  path: string;
}

/** Every file that should hold an entry. Those that are gone are told. */
function pagesOf(source: ImportSource, base: string, { pages }: ExportData, problems: FoundProblem[]): Page[] {
  const found = source.files
    .filter(({ path }) => path.startsWith(base))
    .map((file): Page => ({ file, path: file.path.slice(base.length) }))
    .filter(({ path }) => /^(?:journal|bin)\/[^/]+\.md$/.test(path));
  if (pages === null) return found;
  const paths = new Set(found.map(({ path }) => path));
  for (const path of pages.keys()) {
    if (!paths.has(path))
      problems.push({ from: path, message: 'The page is not there any more. Its entry is left out.' });
  }
  return found.filter(({ path }) => {
    if (pages.has(path)) return true;
    problems.push({ from: path, message: 'No export wrote this file. Import it by itself, as Markdown.' });
    return false;
  });
}

interface ReadPage {
  entry: Entry;
  path: string;
  modifiedAt: Instant | null;
  isEdited: boolean;
}

async function readPage(
  source: ImportSource,
  { file, path }: Page,
  { pages }: ExportData,
): Promise<ReadPage | FoundProblem> {
  try {
    const bytes = await source.read(file.path);
    const known = pages?.get(path);
    const isEdited = known !== undefined && hashOfBytes(bytes) !== known.sha256;
    // What somebody edited is read like any foreign text, with its limits.
    const text = isEdited ? withUnixLines(await source.readText(file.path)) : textOf(bytes, path);
    const found = entryOfPage(text);
    if ('problem' in found) return { from: path, message: found.problem };
    const problem = problemOf(found.entry);
    if (problem !== null) return { from: path, message: problem };
    if (known && known.id !== found.entry.id) {
      return { from: path, message: 'It says another id than it was exported with. Put it back, then import again.' };
    }
    return { entry: found.entry, path, isEdited, modifiedAt: file.modifiedAt };
  } catch (error) {
    if (error instanceof ImportProblem) return { from: path, message: error.message };
    throw error;
  }
}

/** What the app itself refuses to save, or could not show. */
function problemOf(entry: Entry): string | null {
  if (!isOfKnownTime(entry.id)) return 'Its id cannot be. Put it back as it was exported, then import again.';
  const longest = Math.max(...textsOf(entry).map(({ length }) => length));
  if (longest > LONGEST_TEXT) return 'Its text has more than 2,000,000 characters. Split it, and import again.';
  const odd = oddValueIn(entry);
  return odd === null ? null : `It ${odd}.`;
}

const LONGEST_TEXT = 2_000_000;

function withUnixLines(text: string): string {
  return /(?:^|[^\r])\n/.test(text) ? text : text.replaceAll('\r\n', '\n');
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportProblem(`${path} is not text in UTF-8. Export again.`);
  }
}

interface Finishing {
  data: ExportData;
  now: Instant;
  problems: FoundProblem[];
}

/** Leads links back to where they led in the app, and takes whole what a page cannot give back. */
function withAddresses(pages: readonly ReadPage[], { data, now, problems }: Finishing): ReadExport['entries'] {
  const whole = new Map(data.entries.map((entry) => [entry.id, entry]));
  const files = filesOf(pages, data);
  const byFolder = new Map<string, AppAddresses>();
  const seen = new Set<string>();
  return pages.flatMap(({ entry, path, isEdited, modifiedAt }) => {
    if (seen.has(entry.id)) {
      problems.push({ from: path, message: 'Another page has the same id. This one is left out.' });
      return [];
    }
    seen.add(entry.id);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const addresses = byFolder.get(folder) ?? appAddresses(path, files);
    byFolder.set(folder, addresses);
    if (!isEdited) {
      return [
        { entry: whole.get(entry.id) ?? withTexts(entry, (text) => withAppAddresses(text, addresses)), from: path },
      ];
    }
    problems.push({ from: path, message: 'It was edited after the export. It is taken as it is now.' });
    const led = withTexts(entry, (text) => withAppAddresses(text, addresses));
    return [{ entry: { ...led, revision: led.revision + 1, updatedAt: editedAt(led, modifiedAt, now) }, from: path }];
  });
}

function editedAt({ updatedAt }: Entry, modifiedAt: Instant | null, now: Instant): Instant {
  const at = modifiedAt !== null && modifiedAt < now ? modifiedAt : now;
  return at > updatedAt ? at : now > updatedAt ? now : updatedAt;
}

function filesOf(pages: readonly ReadPage[], { recordingFiles, drawings, pages: written }: ExportData): ExportedFiles {
  const entries = written
    ? [...written].map(([path, { id }]) => ({ id, path }))
    : pages.map(({ entry: { id }, path }) => ({ id, path }));
  return {
    entries,
    recordings: recordingFiles,
    drawings: drawings.flatMap(({ drawing: { id }, picturePath, scenePath }) => {
      const path = picturePath ?? scenePath;
      return path === null ? [] : [{ id, path }];
    }),
  };
}
