import type { ErrorCode } from 'yaml';
import type { Report } from './findings.ts';

/** A YAML file as plain values, with where each of them stands. */
export interface YamlFile {
  name: string;
  value: unknown;
  /** The line where the value at the path, or its name, begins; what is missing is looked for in what should hold it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A few aliases are a convenience, many are an attack. */
const MOST_ALIASES = 40;
/** A plan nests seven deep. */
const DEEPEST = 24;

const MOST_CHARACTERS = 400_000;
/** Reading takes time by the parts of a file, not by its length. The plan that ships has a third of this. */
const MOST_PARTS = 25_000;

/** Why these texts together are too much for a plan; null when they are not. */
export function problemOfSize(texts: readonly string[]): string | null {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > MOST_CHARACTERS) {
    return `The plan has ${length} characters, where ${MOST_CHARACTERS} fit. Make two plans of it.`;
  }
  const parts = texts.reduce((sum, text) => sum + (text.match(/[:,[{\n]|^ *-/gm)?.length ?? 0), 0);
  return parts > MOST_PARTS ? 'The plan has too many parts to be read at once. Make two plans of it.' : null;
}

/** Reads one file of YAML; null with problems in the report when it cannot be read. */
export async function readYaml(name: string, text: string, report: Report): Promise<YamlFile | null> {
  const deep = lineTooDeep(text);
  if (deep !== null) {
    report.problem(deep, `More than ${DEEPEST} lists or maps lie within each other here. A plan needs seven.`);
    return null;
  }
  // Loaded when somebody brings a plan, and not with every start.
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    // One slip in a line gives several errors; the first is nearest to it.
    const errors = new Map(document.errors.toReversed().map((error) => [lineAt(error.pos[0]), error]));
    for (const [line, { code, message }] of errors) report.problem(line, wordsOfYaml(code, message));
    if (errors.size > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return {
      name,
      value,
      lineOf(path) {
        for (let depth = path.length; depth > 0; depth -= 1) {
          const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
          const name = path[depth - 1];
          const key = isMap(parent)
            ? parent.items.find(({ key: one }) => isScalar(one) && one.value === name)?.key
            : null;
          const node: unknown = key ?? document.getIn(path.slice(0, depth), true);
          if (isNode(node) && node.range) return lineAt(node.range[0]);
        }
        return 1;
      },
    };
  } catch (error) {
    // The reader gives up on what nests too deep or repeats itself too often.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    report.problem(
      null,
      /unresolved alias/i.test(error.message)
        ? 'A * stands for a part that has no & before it. Put text that begins with * into quotes.'
        : 'The file repeats or nests its parts too often. Write them out.',
    );
    return null;
  }
}

/** The first line at which brackets or the marks of block lists nest too deep; null when none does. */
function lineTooDeep(text: string): number | null {
  let open = 0;
  let line = 1;
  let marks = 0;
  let isIndent = true;
  for (const char of text) {
    if (char === '\n') {
      line += 1;
      isIndent = true;
      marks = 0;
    } else if (char === '[' || char === '{') {
      open += 1;
    } else if (char === ']' || char === '}') {
      open = Math.max(0, open - 1);
    } else if (isIndent && (char === '-' || char === '?')) {
      marks += 1;
    } else if (char !== ' ') {
      isIndent = false;
    }
    if (open > DEEPEST || marks > DEEPEST) return line;
  }
  return null;
}

/** What to do about what the reader of YAML trips over most; its own words for the rest. */
const WORDS_OF_YAML: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'The line begins too far left or right. Begin it under the first letter of the line it belongs with.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon too many, or the line begins in the wrong column. Put text with “: ” into quotes.',
  BLOCK_IN_FLOW: 'A bracket is not closed above. Close it, or put the text into quotes.',
  DUPLICATE_KEY: 'This name stands there twice. Keep one of them.',
  MISSING_CHAR: 'Something is not closed: a quote, a bracket or a brace. Close it where it belongs.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing, or the line begins in the wrong column.',
  TAB_AS_INDENT: 'The line begins with a tab. Use spaces.',
  UNEXPECTED_TOKEN: 'This is not expected here. Put text with special characters into quotes.',
};

function wordsOfYaml(code: ErrorCode, message: string): string {
  const [first = message] = message.split('\n');
  if (first.startsWith('Flow ')) return WORDS_OF_YAML.BLOCK_IN_FLOW ?? first;
  return WORDS_OF_YAML[code] ?? (/[.!?]$/.test(first) ? first : `${first}.`);
}
