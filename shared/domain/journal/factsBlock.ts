import { type Refusal, refuse } from '../refusal.ts';

const MARK = /<!-- filled in by Leadlight: ([a-z0-9]+) -->/;
const HEADING = /^## .*\n+/;

/**
 * Facts under a heading, closed by a mark that holds their checksum: as long as it fits, nobody changed them. Then comes
 * the first place to write.
 */
export function factsBlock(heading: string, facts: string): string {
  return `## ${heading}\n\n${marked(facts)}`;
}

/** The body with newer facts, and not a byte of the rest changed; the same body where nothing happened since. */
export function withNewFacts(body: string, facts: string): string | Refusal {
  const found = find(body);
  if (!found)
    return refuse('There are no facts here that Leadlight filled in. Begin the entry from Today to have them.');
  if (!found.isUntouched) {
    return refuse('You changed what was filled in here, so it stays as it is. Write down what happened since by hand.');
  }
  return `${body.slice(0, found.from)}${marked(facts)}${body.slice(found.to)}`;
}

/** What the person wrote: the body without the facts above the mark, if it has one. */
export function withoutFacts(body: string): string {
  const found = find(body);
  return found ? body.slice(found.to).trimStart() : body;
}

/** True where facts were filled in, changed by hand or not. */
export function hasFacts(body: string): boolean {
  return MARK.test(body);
}

interface FoundFacts {
  /** Where the facts begin. */
  from: number;
  /** Where the mark ends. */
  to: number;
  isUntouched: boolean;
}

function find(body: string): FoundFacts | null {
  const mark = MARK.exec(body);
  const heading = HEADING.exec(body);
  if (!mark) return null;
  const from = heading?.[0].length ?? 0;
  const to = mark.index + mark[0].length;
  return { from, to, isUntouched: heading !== null && mark[1] === checksum(body.slice(from, mark.index)) };
}

function marked(facts: string): string {
  const text = `${facts}\n\n`;
  return `${text}<!-- filled in by Leadlight: ${checksum(text)} -->`;
}

/** FNV-1a, 32 bits: enough to notice a change, and nobody gains by forging one. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
