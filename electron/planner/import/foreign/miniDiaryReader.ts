import { z } from 'zod';
import type { ZoneName } from '#shared/model/time.ts';
import type { ForeignReader } from '../found.ts';
import type { ImportSource } from '../sources/importSource.ts';
import { checkedEntry, type Found } from './checkedEntry.ts';
import { distinctKeys } from './distinctKeys.ts';
import { dayWritten, momentOfJavaScript, momentWritten } from './foreignTimes.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import { jsonFiles, problemOfCount, readJson, someJsonBegins } from './jsonFiles.ts';
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
  const taken = new Set<string>();
  for (const { path } of jsonFiles(source)) {
    taken.add(path);
    const read = await readJson(source, path);
    if ('problem' in read) {
      yield read;
      continue;
    }
    const file = DiaryFile.safeParse(read.value);
    if (!file.success) {
      yield { problem: { from: path, message: 'It is no diary. Export it as JSON from Mini Diary or Mini Diarium.' } };
      continue;
    }
    const { entries } = file.data;
    const tooMany = problemOfCount(path, Object.keys(entries).length);
    if (tooMany) {
      yield tooMany;
      continue;
    }
    const losses = lossCount();
    if (Array.isArray(entries)) {
      for (const [at, value] of entries.entries()) {
        yield* readDiarium(value, `${path}, entry ${at + 1}`, zone, keyOf, losses);
      }
    } else {
      for (const [day, value] of Object.entries(entries)) {
        yield* readDiary(value, day, `${path}, entry ${day.slice(0, 40)}`, zone, keyOf);
      }
    }
    yield* losses.problems(path);
  }
  yield* filesLeft(
    source.name,
    source.files.filter(({ path }) => !taken.has(path)),
  );
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
