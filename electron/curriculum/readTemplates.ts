import { EntryTemplate } from '#shared/model/curriculum.ts';
import { TemplateId } from '#shared/model/ids.ts';
import type { Sourced } from './content.ts';
import type { ContentFolder } from './contentFolder.ts';
import { frontMatterOf } from './frontMatterOf.ts';
import { parseContent } from './parseContent.ts';

const TemplateHead = EntryTemplate.omit({ id: true, body: true, example: true });
const EXAMPLE = '.example.md';

/** Each template is `<id>.md`, front matter and the text to begin with, and `<id>.example.md`, the same filled in. */
export async function readTemplates(folder: ContentFolder): Promise<Sourced<EntryTemplate>[]> {
  const files = (await folder.list('templates', '.md')).filter((file) => !file.endsWith(EXAMPLE));
  return Promise.all(
    files.map(async (file) => {
      const { yaml, body } = frontMatterOf(file, await folder.text(file));
      const head = parseContent({ file, yaml, linesAbove: 1 }, TemplateHead);
      const id = TemplateId.parse(file.slice('templates/'.length, -'.md'.length));
      return { file, item: { ...head, id, body, example: await folder.text(file.replace(/\.md$/, EXAMPLE)) } };
    }),
  );
}
