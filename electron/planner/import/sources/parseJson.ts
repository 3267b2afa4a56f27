import { ImportProblem } from './importSource.ts';

/** What programs write nests up to ten deep. */
const DEEPEST = 64;

/**
 * JSON of unknown origin as a plain value. What nests too deep is refused by one pass over the text, before the parser
 * sees it.
 */
export function parseJson(text: string, path: string): unknown {
  const deep = lineTooDeep(text);
  if (deep !== null) {
    throw new ImportProblem(`${path}, line ${deep}: more than ${DEEPEST} lists or objects lie within each other here.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportProblem(`${path} is not whole JSON. Export it again from the program it comes from.`);
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const OPENING = [91, 123];
const CLOSING = [93, 125];

/** The first line at which brackets nest too deep; null when they do nowhere. What stands in quotes does not count. */
function lineTooDeep(text: string): number | null {
  let depth = 0;
  let line = 1;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (code === NEWLINE) line += 1;
    else if (isQuoted) at += code === BACKSLASH ? 1 : 0;
    else if (OPENING.includes(code)) depth += 1;
    else if (CLOSING.includes(code)) depth -= 1;
    if (depth > DEEPEST) return line;
  }
  return null;
}
