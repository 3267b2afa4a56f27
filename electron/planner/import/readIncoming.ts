import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant, ZoneName } from '#shared/model/time.ts';
import { FOREIGN_READERS } from './foreign/foreignReaders.ts';
import type { ForeignReader } from './found.ts';
import { incomingOfExport } from './own/incomingOfExport.ts';
import { exportIn, readExport } from './own/readExport.ts';
import { saidOnce } from './saidOnce.ts';
import { type FoundProblem, ImportProblem, type ImportSource } from './sources/importSource.ts';
import { entryOfFound } from './write/entryOfFound.ts';
import type { Incoming, IncomingEntry } from './write/incoming.ts';

interface Here {
  now: Instant;
  /** The machine's. */
  zone: ZoneName;
}

export type ReadingIncoming = AsyncGenerator<{ filesDone: number; filesTotal: number }, Incoming>;

const BETWEEN_WORDS = 100;

/** Reads whatever the source holds. Throws ImportProblem when nothing of it can be read. */
export async function* readIncoming(source: ImportSource, { now, zone }: Here): ReadingIncoming {
  const dataFile = exportIn(source);
  if (dataFile) {
    const incoming = incomingOfExport(yield* readExport(source, dataFile, now), source);
    return { ...incoming, problems: incoming.problems.map(saidOnce) };
  }
  for (const reader of FOREIGN_READERS) {
    if (await reader.recognises(source)) return yield* readForeign(source, reader, zone);
  }
  throw new ImportProblem(
    `${source.name} holds nothing that can be imported. Choose an export of Leadlight, a folder of Markdown, or what Joplin, ` +
      'Mini Diary, jrnl or Day One export.',
  );
}

async function* readForeign(source: ImportSource, reader: ForeignReader, zone: ZoneName): ReadingIncoming {
  const entries: IncomingEntry[] = [];
  const problems: FoundProblem[] = [];
  const ids = new Set<string>();
  const counted = countingReads(source);
  const filesTotal = source.files.length;
  let steps = 0;
  for await (const found of reader.read(counted.source, zone)) {
    if ('problem' in found) problems.push(found.problem);
    else {
      const { entry, problems: own } = entryOfFound(found.entry, zone);
      problems.push(...own);
      if (entry && ids.has(entry.id))
        problems.push({ from: found.entry.from, message: 'It is there twice. It is taken once.' });
      else if (entry) entries.push({ entry, from: found.entry.from, isDayOfFile: found.entry.isDayOfFile ?? false });
      if (entry) ids.add(entry.id);
    }
    steps += 1;
    if (steps % BETWEEN_WORDS > 0) continue;
    yield { filesDone: Math.min(counted.reads(), filesTotal), filesTotal };
    await nextTurn();
  }
  yield { filesDone: filesTotal, filesTotal };
  const all = [...source.refused, ...problems].map(saidOnce);
  if (entries.length === 0 && all[0]) {
    throw new ImportProblem(`Nothing in ${source.name} can be imported. ${all[0].from}: ${all[0].message}`);
  }
  return { format: reader.format, from: source.name, entries, records: [], attachments: [], problems: all };
}

/** The same source, which tells how many different files were read. */
function countingReads(source: ImportSource): { source: ImportSource; reads(): number } {
  const read = new Set<string>();
  return {
    reads: () => read.size,
    source: {
      ...source,
      read: (path) => {
        read.add(path);
        return source.read(path);
      },
      readText: (path) => {
        read.add(path);
        return source.readText(path);
      },
    },
  };
}
