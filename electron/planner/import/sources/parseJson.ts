import { ImportProblem } from './importSource.ts';

/** What programs write nests up to ten deep. */
const DEEPEST = 64;
/** Ten years of a journal have some hundred thousand. Many small values take twenty times the memory of their text. */
const MOST_VALUES = 5_000_000;

/**
 * JSON of unknown origin as a plain value. What nests too deep or holds too much is refused by one pass over the text,
 * before the parser sees it.
 */
export function parseJson(text: string, path: string): unknown {
  const problem = problemOfShape(text);
  if (problem !== null) throw new ImportProblem(`${path}, ${problem}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportProblem(`${path} is not whole JSON. Export it again from the program it comes from.`);
  }
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const NEWLINE = 10;

/** With the line where it shows; null when there is none. What stands in quotes does not count. */
function problemOfShape(text: string): string | null {
  let depth = 0;
  let values = 0;
  let line = 1;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (code === NEWLINE) line += 1;
    else if (isQuoted) at += code === BACKSLASH ? 1 : 0;
    else if (code === COMMA) values += 1;
    else if (code === OPENING_LIST || code === OPENING_OBJECT) {
      depth += 1;
      values += 1;
      if (depth > DEEPEST)
        return `line ${line}: more than ${DEEPEST} lists or objects lie within each other here. Export it again from the program it comes from.`;
    } else if (code === CLOSING_LIST || code === CLOSING_OBJECT) depth -= 1;
    if (values > MOST_VALUES)
      return `line ${line}: it holds more values than an export has. Split it, and import again.`;
  }
  return null;
}

const OPENING_LIST = 91;
const CLOSING_LIST = 93;
const OPENING_OBJECT = 123;
const CLOSING_OBJECT = 125;
