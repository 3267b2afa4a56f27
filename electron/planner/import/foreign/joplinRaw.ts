import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { ZoneName } from '#shared/model/time.ts';
import { type FoundProblem, ImportProblem, type ImportSource } from '../sources/importSource.ts';
import { checkedEntry, type Found } from './checkedEntry.ts';
import { distinctKeys } from './distinctKeys.ts';
import { changedAt, momentWritten } from './foreignTimes.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import { isJoplinItem, JOPLIN_TYPES, type JoplinItem, readJoplinItem } from './joplinItem.ts';
import { wordsOfJoplinLinks } from './joplinLinks.ts';
import { filesLeft, lossCount } from './notCarriedOver.ts';

/** RAW and JEX: every note, notebook, tag and resource in a file of its own, tags tied to notes by files between them. */
export async function* readJoplinRaw(source: ImportSource, zone: ZoneName): AsyncGenerator<Found> {
  const { notes, tagsOf, problems } = await lookThrough(source);
  for (const problem of problems) yield { problem };
  const losses = lossCount();
  const keyOf = distinctKeys();
  for (const path of notes) {
    const item = await itemAt(source, path);
    if ('message' in item) {
      yield { problem: item };
      continue;
    }
    yield* readNote(item, path, zone, tagsOf, keyOf, losses);
  }
  yield* losses.problems(source.name);
  yield* filesLeft(source, isJoplinItem);
}

interface LookedThrough {
  /** Paths. */
  notes: string[];
  /** Titles of tags by the id of a note. */
  tagsOf: ReadonlyMap<string, string[]>;
  problems: FoundProblem[];
}

/** Which files are notes, and which tags they have. Each is read once more later, so that never all are in memory. */
async function lookThrough(source: ImportSource): Promise<LookedThrough> {
  const notes: string[] = [];
  const problems: FoundProblem[] = [];
  const titles = new Map<string, string>();
  const tied: { note: string; tag: string }[] = [];
  for (const { path } of source.files) {
    if (!isJoplinItem(path)) continue;
    const item = await itemAt(source, path);
    if ('message' in item) {
      problems.push(item);
      continue;
    }
    const { title, properties } = item;
    const type = properties.get('type_');
    if (type === JOPLIN_TYPES.note) notes.push(path);
    else if (type === JOPLIN_TYPES.tag) titles.set(properties.get('id') ?? '', title);
    else if (type === JOPLIN_TYPES.noteTag) {
      tied.push({ note: properties.get('note_id') ?? '', tag: properties.get('tag_id') ?? '' });
    }
  }
  const tagsOf = new Map<string, string[]>();
  for (const { note, tag } of tied) {
    const title = titles.get(tag);
    if (title === undefined) continue;
    const known = tagsOf.get(note);
    if (known) known.push(title);
    else tagsOf.set(note, [title]);
  }
  return { notes, tagsOf, problems };
}

async function itemAt(source: ImportSource, path: string): Promise<JoplinItem | FoundProblem> {
  try {
    return (
      readJoplinItem(await source.readText(path)) ?? {
        from: path,
        message: 'It is no item of Joplin: its end does not say what it is.',
      }
    );
  } catch (error) {
    if (error instanceof ImportProblem) return { from: path, message: error.message };
    throw error;
  }
}

const HTML = '2';

function* readNote(
  { title, body, properties }: JoplinItem,
  path: string,
  zone: ZoneName,
  tagsOf: ReadonlyMap<string, string[]>,
  keyOf: (key: string) => string,
  losses: ReturnType<typeof lossCount>,
): Generator<Found> {
  const shownTitle = title.length > 60 ? `${title.slice(0, 60)}…` : title;
  const from = shownTitle === '' ? path : `${path}, ${shownTitle}`;
  const say = (message: string): Found => ({ problem: { from, message } });
  const is = (name: string) => !['', '0', undefined].includes(properties.get(name));
  if (is('encryption_applied')) {
    yield say('It is encrypted. Let Joplin finish decrypting, and export again.');
    return;
  }
  if (is('deleted_time')) {
    yield say("It lies in Joplin's trash. It is not carried over.");
    return;
  }
  const timeOf = (name: string) => momentWritten(properties.get(name) ?? '', 'UTC');
  const createdAt = timeOf('user_created_time') ?? timeOf('created_time');
  if (createdAt === null) {
    yield say('It does not say when it was made. It is not carried over.');
    return;
  }
  if (is('is_conflict')) yield say('It is a copy that Joplin kept of a conflict.');
  if (is('is_todo')) losses.add('whether and when it is to be done');
  if (is('source_url')) losses.add('the web address it came from');
  if (is('parent_id')) losses.add('the notebook');
  const { markdown, pictures } =
    properties.get('markup_language') === HTML ? htmlToMarkdown(body) : { markdown: body, pictures: 0 };
  if (pictures > 0) yield say(`Pictures are not carried over: ${pictures} in this note.`);
  const links = wordsOfJoplinLinks(markdown);
  if (links !== null) yield say(links);
  const id = properties.get('id') ?? path.slice(0, 32);
  yield* checkedEntry({
    from,
    sourceKey: keyOf(`joplin:${id.slice(0, 100)}`),
    kind: 'note',
    date: wallClockAt(createdAt, zone).date,
    title,
    body: markdown,
    tags: tagsOf.get(id) ?? [],
    createdAt,
    updatedAt: changedAt(createdAt, timeOf('user_updated_time') ?? timeOf('updated_time')),
    zone: null,
  });
}
