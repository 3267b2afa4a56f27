import { z } from 'zod';
import { titleOfThought } from '#shared/domain/journal/titleOfThought.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { countedWords } from '#shared/domain/words/countedWords.ts';
import type { ZoneName } from '#shared/model/time.ts';
import type { ForeignReader } from '../found.ts';
import type { ImportSource } from '../sources/importSource.ts';
import { checkedEntry, type Found } from './checkedEntry.ts';
import { withoutNeedlessEscapes } from './dayOneText.ts';
import { distinctKeys } from './distinctKeys.ts';
import { changedAt, knownZone, momentWritten } from './foreignTimes.ts';
import { isJsonFile, listedEntries, readJsonFiles, someJsonBegins } from './jsonFiles.ts';
import { filesLeft, lossCount } from './notCarriedOver.ts';
import { richTextOf } from './richTextOf.ts';
import { wordsOfShape } from './wordsOfShape.ts';

const Media = z.array(z.unknown()).nullish();

const DayOneEntry = z.looseObject({
  uuid: z.string().max(100).nullish(),
  creationDate: z.string(),
  modifiedDate: z.string().nullish(),
  timeZone: z.string().nullish(),
  text: z.string().nullish(),
  richText: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  starred: z.boolean().nullish(),
  isPinned: z.boolean().nullish(),
  location: z.unknown().optional(),
  weather: z.unknown().optional(),
  photos: Media,
  videos: Media,
  audios: Media,
  pdfAttachments: Media,
});
type DayOneEntry = z.infer<typeof DayOneEntry>;

const DayOneFile = z.looseObject({ entries: z.array(z.unknown()) });

/**
 * Day One's “Export as JSON”: a ZIP with a JSON file for each journal, `{ metadata, entries: [{ uuid, creationDate,
 * modifiedDate, timeZone, text, richText, tags, starred, photos, … }] }`, and the media in folders beside it. Times are in
 * UTC, `timeZone` says where they were. Media stand in the text as `dayone-moment:` links, which stay there.
 * Day One describes how to export and not the format; sources: exports in public, and the readers of
 * marcdonald/obsidian-day-one-importer and fjrevoredo/mini-diarium (src-tauri/src/import/dayone.rs).
 */
export const dayOneReader: ForeignReader = {
  format: 'day-one',
  recognises: (source) => someJsonBegins(source, (start) => IS_DAY_ONE.every((part) => part.test(start))),
  read: readDayOne,
};

const IS_DAY_ONE = [/"entries"\s*:\s*\[/, /"(?:creationDate|creationDevice|richText|isAllDay|modifiedDate)"\s*:/];

async function* readDayOne(source: ImportSource, zone: ZoneName): AsyncGenerator<Found> {
  const keyOf = distinctKeys();
  yield* readJsonFiles(source, {
    entriesOf: (value, path) => {
      const { data } = DayOneFile.safeParse(value);
      return data ? listedEntries(data.entries, path) : null;
    },
    otherwise: 'It is no journal of Day One. Export it as JSON from Day One.',
    *read(entries, path) {
      const losses = lossCount();
      for (const { from, value } of entries) {
        const entry = DayOneEntry.safeParse(value);
        if (entry.success) {
          count(entry.data, losses);
          yield* readEntry(entry.data, from, zone, keyOf);
        } else yield { problem: { from, message: wordsOfShape(entry.error, 'Day One') } };
      }
      yield* losses.problems(path);
    },
  });
  yield* filesLeft(source, isJsonFile);
}

function* readEntry(
  entry: DayOneEntry,
  from: string,
  zone: ZoneName,
  keyOf: (key: string) => string,
): Generator<Found> {
  const say = (message: string): Found => ({ problem: { from, message } });
  const createdAt = momentWritten(entry.creationDate, zone);
  if (createdAt === null) {
    yield say(`“${entry.creationDate.slice(0, 40)}” is no time. The entry is not carried over.`);
    return;
  }
  const media = mediaOf(entry);
  if (media !== '') yield say(`Not carried over: ${media}. What stands for them stays in the text.`);
  const written = entry.text ?? richTextOf(entry.richText ?? '');
  if (written.trim() === '') {
    yield say('It has no text. The entry is not carried over.');
    return;
  }
  const body = withoutNeedlessEscapes(written);
  const there = knownZone(entry.timeZone);
  yield* checkedEntry({
    from,
    sourceKey: keyOf(entry.uuid ? `day-one:${entry.uuid}` : `day-one:${createdAt}`),
    kind: 'note',
    date: wallClockAt(createdAt, there ?? zone).date,
    title: titleOfThought(body.replace(/^(?:\s*!\[\]\(dayone-moment:[^)\s]{0,200}\))+/, '')),
    body,
    tags: entry.tags ?? [],
    createdAt,
    updatedAt: changedAt(createdAt, momentWritten(entry.modifiedDate ?? '', zone)),
    zone: there,
  });
}

function mediaOf({ photos, videos, audios, pdfAttachments }: DayOneEntry): string {
  const kinds: [one: string, list: readonly unknown[] | null | undefined][] = [
    ['photo', photos],
    ['video', videos],
    ['recording', audios],
    ['PDF file', pdfAttachments],
  ];
  return kinds
    .flatMap(([one, list]) => (list && list.length > 0 ? [countedWords(list.length, one, `${one}s`)] : []))
    .join(', ');
}

function count(entry: DayOneEntry, losses: ReturnType<typeof lossCount>): void {
  if (entry.starred) losses.add('the star');
  if (entry.isPinned) losses.add('the pin');
  if (entry.location) losses.add('the place');
  if (entry.weather) losses.add('the weather');
}
