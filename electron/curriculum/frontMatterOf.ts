import { CurriculumError } from './curriculumError.ts';

/** Parts a Markdown file into the YAML between two lines of `---` at its top, and the rest. */
export function frontMatterOf(file: string, text: string): { yaml: string; body: string } {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) {
    throw new CurriculumError([`${file}:1 The file begins with its particulars between two lines of ---`]);
  }
  return { yaml, body };
}
