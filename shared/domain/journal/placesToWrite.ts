const EMPTY_PART = /^(#{2,3} .*\n\n(?:<!-- [^\n]* -->\n\n)?)(?=#{2,3} |(?![\s\S]))/gm;

/** Gives each heading with nothing under it an empty line to write on, with room above and below. */
export function openUp(body: string): string {
  return body.replace(EMPTY_PART, '$1\n\n');
}

/** Where one writes first: the empty line that `openUp` leaves after the facts; else the end. */
export function firstPlaceToWrite(body: string): number {
  const facts = body.indexOf('<!-- filled in by Leadlight');
  const gap = body.indexOf('\n\n\n', Math.max(facts, 0));
  return gap < 0 ? body.length : gap + 2;
}
