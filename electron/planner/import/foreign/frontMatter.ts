/** A text with YAML between two lines of `---` at its beginning, taken apart. */
export interface FrontMatter {
  /** By lower-case name. Every scalar is the text that stands there: `2027-02-19`, `yes`, `007`. */
  fields: ReadonlyMap<string, unknown>;
  /** What follows, less one empty line between. The whole text when the front matter cannot be read. */
  body: string;
  /** Why it cannot be read; null when it can, or when there is none. */
  problem: string | null;
}

/** Front matter of a note has some hundred characters. */
const MOST_CHARACTERS = 16_384;
/** Reading takes time by the parts, not by the length. */
const MOST_PARTS = 1500;
const DEEPEST = 24;

/** Nothing in the YAML is run, and an alias is refused, so that no text is larger than it looks. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const found = splitFrontMatter(text);
  if (found === null) return { fields: new Map(), body: text, problem: null };
  const broken = (reason: string): FrontMatter => ({
    fields: new Map(),
    body: text,
    problem: `Its front matter ${reason}. It stands at the beginning of the text.`,
  });
  if (found.yaml.length > MOST_CHARACTERS) return broken(`has more than ${MOST_CHARACTERS} characters`);
  if ((found.yaml.match(/[:,[{\n]/g)?.length ?? 0) > MOST_PARTS) return broken('has too many parts');
  if (nestsTooDeep(found.yaml)) return broken(`nests more than ${DEEPEST} deep`);
  const { isMap, parseDocument } = await yamlLibrary();
  try {
    const document = parseDocument(found.yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0) return broken('is not YAML');
    if (document.contents === null) return { fields: new Map(), body: found.body, problem: null };
    if (!isMap(document.contents)) return broken('is no list of names and values');
    const value: unknown = document.toJS({ maxAliasCount: 0, mapAsMap: true });
    return { fields: fieldsOf(value), body: found.body, problem: null };
  } catch (error) {
    // The reader gives up on aliases and on what nests too deep.
    if (error instanceof ReferenceError) return broken('repeats parts by * and &, which is not read');
    if (error instanceof RangeError || error instanceof TypeError) return broken('cannot be read as YAML');
    throw error;
  }
}

let library: Promise<typeof import('yaml')> | null = null;

/** Loaded when somebody imports notes, and not with every start. */
function yamlLibrary(): Promise<typeof import('yaml')> {
  library ??= import('yaml');
  return library;
}

function fieldsOf(value: unknown): Map<string, unknown> {
  if (!(value instanceof Map)) return new Map();
  const fields = new Map<string, unknown>();
  for (const [name, field] of value) if (typeof name === 'string') fields.set(name.toLowerCase(), field);
  return fields;
}

/** The YAML at the beginning of a text and what follows it; null when it begins with none or it does not end. */
function splitFrontMatter(text: string): { yaml: string; body: string } | null {
  const [opening] = /^---[ \t]*\r?\n/.exec(text) ?? [];
  if (opening === undefined) return null;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening.length;
  const found = closing.exec(text);
  if (!found) return null;
  const body = text.slice(found.index + found[0].length);
  return { yaml: text.slice(opening.length, found.index), body: body.replace(/^\r?\n/, '') };
}

function nestsTooDeep(yaml: string): boolean {
  let open = 0;
  for (const line of yaml.split('\n')) {
    const [marks = ''] = /^[ \-?]*/.exec(line) ?? [];
    if (marks.replaceAll(' ', '').length > DEEPEST || marks.length > 4 * DEEPEST) return true;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      if (character === ']' || character === '}') open = Math.max(0, open - 1);
      if (open > DEEPEST) return true;
    }
  }
  return false;
}
