import { z } from 'zod';
import type { ZoneName } from '#shared/model/time.ts';
import type { ForeignReader } from '../found.ts';
import type { ImportSource } from '../sources/importSource.ts';
import { checkedEntry, type Found } from './checkedEntry.ts';
import { distinctKeys } from './distinctKeys.ts';
import { dayWritten, momentOfJavaScript, momentWritten } from './foreignTimes.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import { isJsonFile, type JsonEntry, listedEntries, readJsonFiles, someJsonBegins } from './jsonFiles.ts';
import { filesLeft, lossCount } from './notCarriedOver.ts';
import { wordsOfShape } from './wordsOfShape.ts';

const DiaryEntry = z.looseObject({
  title: z.string().default(''),
  text: z.string().default(''),
  dateUpdated: z.string().nullish(),
});

const DiariumEntry = z.looseObject({
  ...DiaryEntry.shape,
  id: z.union([z.int(), z.string().max(100)]).nullish(),
  date: z.string(),
  tags: z.array(z.string()).default([]),
});

const DiaryFile = z.looseObject({
  entries: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
});

/**
 * Mini Diary's JSON, `{ metadata, entries: { "2027-02-19": { title, text, dateUpdated } } }` with Markdown in `text`, and
 * Mini Diarium's, its successor, `{ metadata, entries: [{ id, date, title, text, dateUpdated, tags }] }` with HTML.
 * Sources: src/renderer/files/export/json.ts and diary/migrations.ts (samuelmeuli/mini-diary), src-tauri/src/export/json.rs
 * and import/minidiary.rs (fjrevoredo/mini-diarium).
 */
export const miniDiaryReader: ForeignReader = {
  format: 'mini-diary',
  recognises: (source) => someJsonBegins(source, (start) => IS_DIARY.every((part) => part.test(start))),
  read: readMiniDiary,
};

const IS_DIARY = [/"entries"\s*:\s*[[{]/, /"dateUpdated"\s*:|"application"\s*:\s*"Mini Diar(?:y|ium)"/];

async function* readMiniDiary(source: ImportSource, zone: ZoneName): AsyncGenerator<Found> {
  const keyOf = distinctKeys();
  yield* readJsonFiles(source, {
    entriesOf: (value, path) => {
      const { data } = DiaryFile.safeParse(value);
      return data ? entriesOf(data.entries, path) : null;
    },
    otherwise: 'It is no diary. Export it as JSON from Mini Diary or Mini Diarium.',
    *read(entries, path) {
      const losses = lossCount();
      for (const { from, value, day } of entries) {
        if (day === null) yield* readDiarium(value, from, zone, keyOf, losses);
        else yield* readDiary(value, day, from, zone, keyOf);
      }
      yield* losses.problems(path);
    },
  });
  yield* filesLeft(source, isJsonFile);
}

/** Mini Diary's have their day before them, Mini Diarium's within. */
function entriesOf(
  entries: z.infer<typeof DiaryFile>['entries'],
  path: string,
): (JsonEntry & { day: string | null })[] {
  if (Array.isArray(entries)) return listedEntries(entries, path).map((entry) => ({ ...entry, day: null }));
  return Object.entries(entries).map(([day, value]) => ({ from: `${path}, entry ${day.slice(0, 40)}`, value, day }));
}

function* readDiary(
  value: unknown,
  day: string,
  from: string,
  zone: ZoneName,
  keyOf: (key: string) => string,
): Generator<Found> {
  const entry = DiaryEntry.safeParse(value);
  if (!entry.success) {
    yield { problem: { from, message: wordsOfShape(entry.error, 'Mini Diary') } };
    return;
  }
  const date = dayWritten(day);
  if (date === null) {
    yield noDay(from, day);
    return;
  }
  const { title, text, dateUpdated } = entry.data;
  yield* checkedEntry({
    from,
    sourceKey: keyOf(`mini-diary:${date}`),
    kind: 'note',
    date,
    title,
    body: text,
    tags: [],
    createdAt: null,
    updatedAt: updated(dateUpdated, zone),
    zone: null,
  });
}

function* readDiarium(
  value: unknown,
  from: string,
  zone: ZoneName,
  keyOf: (key: string) => string,
  losses: ReturnType<typeof lossCount>,
): Generator<Found> {
  const entry = DiariumEntry.safeParse(value);
  if (!entry.success) {
    yield { problem: { from, message: wordsOfShape(entry.error, 'Mini Diarium') } };
    return;
  }
  const { id, date: day, title, text, dateUpdated, tags } = entry.data;
  const date = dayWritten(day);
  if (date === null) {
    yield noDay(from, day);
    return;
  }
  const { markdown, pictures } = htmlToMarkdown(text);
  if (pictures > 0) {
    yield { problem: { from, message: `Pictures are not carried over: ${pictures} in this entry.` } };
  }
  if (text !== markdown) losses.add('colours and fonts');
  yield* checkedEntry({
    from,
    sourceKey: keyOf(id === null || id === undefined ? `mini-diary:${date}` : `mini-diary:entry-${id}`),
    kind: 'note',
    date,
    title,
    body: markdown,
    tags,
    createdAt: null,
    updatedAt: updated(dateUpdated, zone),
    zone: null,
  });
}

function updated(text: string | null | undefined, zone: ZoneName) {
  return text ? (momentOfJavaScript(text) ?? momentWritten(text, zone)) : null;
}

function noDay(from: string, day: string): Found {
  return { problem: { from, message: `“${day.slice(0, 40)}” is no day. The entry is not carried over.` } };
}
