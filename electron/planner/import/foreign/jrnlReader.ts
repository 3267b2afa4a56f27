import { z } from 'zod';
import type { ZoneName } from '#shared/model/time.ts';
import type { ForeignReader } from '../found.ts';
import type { ImportSource } from '../sources/importSource.ts';
import { checkedEntry, type Found } from './checkedEntry.ts';
import { distinctKeys } from './distinctKeys.ts';
import { dayWritten, momentWritten } from './foreignTimes.ts';
import { isJsonFile, type JsonEntry, listedEntries, readJsonFiles, someJsonBegins } from './jsonFiles.ts';
import { filesLeft, lossCount } from './notCarriedOver.ts';
import { wordsOfShape } from './wordsOfShape.ts';

const JrnlEntry = z.looseObject({
  title: z.string(),
  body: z.string().default(''),
  date: z.string(),
  time: z.string().nullish(),
  tags: z.array(z.string()).default([]),
  starred: z.boolean().nullish(),
  uuid: z.string().max(100).nullish(),
});

const JrnlFile = z.looseObject({ entries: z.array(z.unknown()) });

/**
 * What `jrnl --format json` writes: `{ tags, entries: [{ title, body, date, time, tags, starred }] }`, or with a folder as
 * `--file` a file for each entry; with `uuid` and `creator` for journals in Day One's format. Times have no zone and are
 * read in the machine's.
 * Source: jrnl's documentation, “Formats”, and its exporter, jrnl/plugins/json_exporter.py (jrnl-org/jrnl).
 */
export const jrnlReader: ForeignReader = {
  format: 'jrnl',
  recognises: (source) =>
    someJsonBegins(source, (start) => BEGINS.test(start) || HAS_ENTRY.every((part) => part.test(start))),
  read: readJrnl,
};

const BEGINS = /^\ufeff?\s*\{\s*"tags"\s*:\s*\{/;
const HAS_ENTRY = [/"body"\s*:/, /"starred"\s*:/, /"time"\s*:\s*"\d\d:\d\d"/];

async function* readJrnl(source: ImportSource, zone: ZoneName): AsyncGenerator<Found> {
  const keyOf = distinctKeys();
  const losses = lossCount();
  yield* readJsonFiles(source, {
    entriesOf: (value, path) => {
      const { data } = JrnlFile.safeParse(value);
      if (data) return listedEntries(data.entries, path);
      return JrnlEntry.safeParse(value).success ? [{ from: path, value }] : null;
    },
    otherwise: 'It is no journal of jrnl. Export it with jrnl --format json.',
    *read(entries) {
      for (const entry of entries) yield* readEntry(entry, zone, keyOf, losses);
    },
  });
  yield* losses.problems(source.name);
  yield* filesLeft(source, isJsonFile);
}

function* readEntry(
  { from, value }: JsonEntry,
  zone: ZoneName,
  keyOf: (key: string) => string,
  losses: ReturnType<typeof lossCount>,
): Generator<Found> {
  const entry = JrnlEntry.safeParse(value);
  if (!entry.success) {
    yield { problem: { from, message: wordsOfShape(entry.error, 'jrnl') } };
    return;
  }
  const { title, body, date: written, time, tags, starred, uuid } = entry.data;
  const date = dayWritten(written);
  if (date === null) {
    yield { problem: { from, message: `“${written.slice(0, 40)}” is no day. The entry is not carried over.` } };
    return;
  }
  const createdAt = time ? momentWritten(`${date}T${time}`, zone) : null;
  if (time && createdAt === null) {
    yield { problem: { from, message: `“${time.slice(0, 40)}” is no time. Only the day is kept.` } };
  }
  if (starred) losses.add('the star');
  yield* checkedEntry({
    from,
    sourceKey: keyOf(uuid ? `jrnl:${uuid}` : `jrnl:${date}T${createdAt === null ? '' : time}`),
    kind: 'note',
    date,
    title,
    body,
    // A tag is written with the mark it has in the text, an @ unless another was chosen.
    tags: tags.map((tag) => tag.replace(/^[^\p{L}\p{N}]/u, '')),
    createdAt,
    updatedAt: null,
    zone: null,
  });
}
