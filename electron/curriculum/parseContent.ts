import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { CurriculumError } from './curriculumError.ts';

export interface ContentText {
  /** Path inside the content folder, as problems name it. */
  file: string;
  yaml: string;
  /** Lines of the file above the YAML, so that problems name lines of the file. */
  linesAbove?: number;
}

/** Parses YAML and checks it. Throws a CurriculumError with file, line, path and reason of all that is wrong in it. */
export function parseContent<Schema extends z.ZodType>(content: ContentText, schema: Schema): z.infer<Schema> {
  const lines = new LineCounter();
  const document = documentIn(content, lines);
  const at = (offset: number) => `${content.file}:${lines.linePos(offset).line + (content.linesAbove ?? 0)}`;
  if (document.errors.length > 0) {
    throw new CurriculumError(document.errors.map((error) => `${at(error.pos[0])} ${error.message}`));
  }
  const checked = schema.safeParse(contentOf(document, content.file));
  if (checked.success) return checked.data;
  throw new CurriculumError(
    checked.error.issues.map(({ path, message }) => {
      const place = path.length > 0 ? ` ${textOf(path)}:` : '';
      return `${at(offsetOf(document, path))}${place} ${message}`;
    }),
  );
}

/** Where the value at the path begins; what is missing is looked for in what should hold it. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function textOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** The parser goes one call deeper with each list in a list. */
function documentIn({ file, yaml }: ContentText, lineCounter: LineCounter) {
  try {
    return parseDocument(yaml, { lineCounter, prettyErrors: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CurriculumError([`${file}: lists are too deep in one another to be read.`]);
  }
}

function contentOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new CurriculumError([`${file}: a name after * stands for nothing above it, or for too much.`]);
  }
}
