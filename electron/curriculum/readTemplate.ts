import { EntryTemplate } from '#shared/model/curriculum.ts';
import { CurriculumError } from './curriculumError.ts';
import { parseContent } from './parseContent.ts';

const TemplateHead = EntryTemplate.omit({ body: true });

/** Reads one `templates/<kind>.md`: front matter with kind, title and purpose, then the Markdown an entry begins with. */
export function readTemplate(file: string, text: string): EntryTemplate {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) {
    throw new CurriculumError([`${file}:1 A template begins with kind, title and purpose between two lines of ---`]);
  }
  const head = parseContent({ file, yaml, linesAbove: 1 }, TemplateHead);
  if (file !== `templates/${head.kind}.md`) {
    throw new CurriculumError([`${file}:2 kind: The template of ${head.kind} belongs in templates/${head.kind}.md`]);
  }
  return { ...head, body };
}
