import type { ZoneName } from '#shared/model/time.ts';
import type { ForeignReader } from '../found.ts';
import type { ImportSource } from '../sources/importSource.ts';
import type { Found } from './checkedEntry.ts';
import { isMarkdown } from './isMarkdown.ts';
import { isJoplinItem, JOPLIN_TYPES, readJoplinItem } from './joplinItem.ts';
import { readJoplinNotes } from './joplinNotes.ts';
import { readJoplinRaw } from './joplinRaw.ts';
import { startOf } from './jsonFiles.ts';

/**
 * Joplin's exports: “MD – Markdown + Front Matter”, RAW, and JEX, which is RAW in a tar archive.
 * Sources: joplinapp.org/help/dev/spec/interop_with_frontmatter, and packages/lib/services/interop and
 * packages/lib/models/BaseItem.ts (serialize, unserialize) of laurent22/joplin.
 */
export const joplinReader: ForeignReader = {
  format: 'joplin',
  recognises: async (source) => (await isRaw(source)) || (await isFrontMatter(source)),
  read: readJoplin,
};

async function* readJoplin(source: ImportSource, zone: ZoneName): AsyncGenerator<Found> {
  yield* (await isRaw(source)) ? readJoplinRaw(source, zone) : readJoplinNotes(source, zone);
}

const LOOKED_AT = 20;

async function isRaw(source: ImportSource): Promise<boolean> {
  const items = source.files.filter(({ path }) => isJoplinItem(path));
  for (const { path, bytes } of items.slice(0, LOOKED_AT)) {
    // The properties stand at the end, so that only a small item shows its type.
    if (bytes > 262_144) continue;
    const type = readJoplinItem(await startOf(source, path))?.properties.get('type_');
    if (Object.values(JOPLIN_TYPES).some((known) => known === type)) return true;
  }
  return false;
}

/** Both times as Joplin writes them, in UTC: other programs with front matter write them otherwise. */
const TIMES = ['created', 'updated'].map(
  (name) => new RegExp(`^${name}: '?\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(?::\\d{2})?Z'?\\s*$`, 'm'),
);

async function isFrontMatter(source: ImportSource): Promise<boolean> {
  const notes = source.files.filter(({ path }) => isMarkdown(path)).slice(0, LOOKED_AT);
  let matching = 0;
  for (const { path } of notes) {
    const start = (await startOf(source, path)).slice(0, 4096);
    const [head = ''] = start.split(/^---[ \t]*\r?$/m).slice(1);
    if (start.startsWith('---') && TIMES.every((time) => time.test(head))) matching += 1;
  }
  return matching > 0 && matching * 2 >= notes.length;
}
