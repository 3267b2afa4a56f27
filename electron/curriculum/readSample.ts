import { z } from 'zod';
import { starPartsOf } from '#shared/domain/journal/starPartsOf.ts';
import { SampleEntry } from '#shared/model/sampleEntry.ts';
import type { Sourced } from './content.ts';
import type { ContentFolder } from './contentFolder.ts';
import { CurriculumError } from './curriculumError.ts';
import { frontMatterOf } from './frontMatterOf.ts';
import { parseContent } from './parseContent.ts';

const { kind, title, daysAgo, at, energy, tags, items, metrics } = SampleEntry.shape;
const SampleHead = z.strictObject({
  kind,
  title,
  'days-ago': daysAgo,
  at,
  energy: energy.default(null),
  tags: tags.default([]),
  items: items.default([]),
  metrics: metrics.default([]),
});

/** The texts of the sample vault: front matter and body. Those of templates are added when it is made. */
export async function readSample(folder: ContentFolder): Promise<Sourced<SampleEntry>[]> {
  const files = await folder.list('sample', '.md');
  return Promise.all(
    files.map(async (file) => {
      const { yaml, body } = frontMatterOf(file, await folder.text(file));
      const { 'days-ago': ago, ...head } = parseContent({ file, yaml, linesAbove: 1 }, SampleHead);
      const item = { ...head, daysAgo: ago, body };
      if (item.kind === 'star' && starPartsOf(body) === null) {
        throw new CurriculumError([
          `${file} A story has ## Situation, ## Task, ## Action and ## Result, each with words`,
        ]);
      }
      return { file, item };
    }),
  );
}
