import type { ZoneName } from '#shared/model/time.ts';
import type { ImportSource } from '../sources/importSource.ts';
import { readTexts } from '../sources/readTexts.ts';
import { checkedEntry, type Found } from './checkedEntry.ts';
import { isMarkdown } from './isMarkdown.ts';
import { wordsOfJoplinLinks } from './joplinLinks.ts';
import { markdownNote } from './markdownNote.ts';
import { embeddedFiles } from './markdownProse.ts';
import { filesLeft, lossCount, someOf } from './notCarriedOver.ts';

/**
 * “MD – Markdown + Front Matter”: a folder for each notebook, `title`, `created`, `updated`, `tags`, `source`, `author`,
 * `latitude`, `longitude`, `altitude`, `completed?` and `due` in the front matter, attachments in `_resources`.
 */
export async function* readJoplinNotes(source: ImportSource, zone: ZoneName): AsyncGenerator<Found> {
  const losses = lossCount();
  const notes = source.files.filter(({ path }) => isMarkdown(path));
  for await (const read of readTexts(source, notes)) {
    if ('problem' in read) {
      yield read;
      continue;
    }
    const { file, text } = read;
    const { entry, problems, left } = await markdownNote(file, text, zone);
    yield* problems;
    if (entry === null) continue;
    for (const name of left) losses.add(`“${name.slice(0, 40)}”`);
    if (file.path.includes('/')) losses.add('the notebook');
    const embedded = embeddedFiles(entry.body).filter((target) => !target.startsWith(':/'));
    if (embedded.length > 0) {
      yield { problem: { from: file.path, message: `Attachments are not carried over: ${someOf(embedded)}.` } };
    }
    const links = wordsOfJoplinLinks(entry.body);
    if (links !== null) yield { problem: { from: file.path, message: links } };
    yield* checkedEntry({ ...entry, kind: 'note', sourceKey: `joplin:${file.path}` });
  }
  yield* losses.problems(source.name);
  yield* filesLeft(source, isMarkdown);
}
