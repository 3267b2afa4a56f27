import type { ZoneName } from '#shared/model/time.ts';
import type { ForeignReader } from '../found.ts';
import type { ImportSource } from '../sources/importSource.ts';
import { readTexts } from '../sources/readTexts.ts';
import { checkedEntry, type Found } from './checkedEntry.ts';
import { isMarkdown } from './isMarkdown.ts';
import { markdownNote } from './markdownNote.ts';
import { embeddedFiles, inlineTags } from './markdownProse.ts';
import { filesLeft, lossCount, someOf } from './notCarriedOver.ts';

/**
 * A folder of Markdown, as Obsidian and many other programs keep it. `[[links]]`, callouts and `#tags` stay in the text as
 * they are; the tags are the entry's too. Embedded files are told and stay behind.
 * Sources: Obsidian's help (“Properties”, “Tags”).
 */
export const markdownReader: ForeignReader = {
  format: 'markdown',
  recognises: async ({ files }) => files.some(({ path }) => isMarkdown(path)),
  read: readMarkdown,
};

async function* readMarkdown(source: ImportSource, zone: ZoneName): AsyncGenerator<Found> {
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
    for (const name of left) losses.add(`“${name.slice(0, 40)}” in the front matter`);
    const embedded = embeddedFiles(entry.body);
    if (embedded.length > 0) {
      yield { problem: { from: file.path, message: `Embedded files are not carried over: ${someOf(embedded)}.` } };
    }
    const tags = [...entry.tags, ...inlineTags(entry.body)];
    yield* checkedEntry({ ...entry, tags, sourceKey: `markdown:${file.path}` });
  }
  yield* losses.problems(source.name);
  yield* filesLeft(source, isMarkdown);
}
