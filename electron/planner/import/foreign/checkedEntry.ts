import type { FoundEntry } from '../found.ts';
import type { FoundProblem } from '../sources/importSource.ts';

export type Found = { entry: FoundEntry } | { problem: FoundProblem };

/** What the journal takes, in characters. */
const LONGEST_BODY = 2_000_000;
/** An entry keeps 20; a text of nothing but tags is no reason for a thousand words about them. */
const MOST_TAGS = 100;
/** As for a file by itself: no editor shows a longer line in reasonable time. */
const LONGEST_LINE = 1_000_000;

/**
 * An entry as the journal can hold it, and what had to be done for that; only the reason where it cannot. A title is one
 * line, and may be longer than the journal's.
 */
export function* checkedEntry(entry: FoundEntry): Generator<Found> {
  const { from, body } = entry;
  const say = (message: string): Found => ({ problem: { from, message } });
  if (body.length + entry.title.length > LONGEST_BODY) {
    yield say(`It has more than ${LONGEST_BODY.toLocaleString('en')} characters. Split it, and import again.`);
    return;
  }
  if (body.includes('\0')) {
    yield say('It holds characters that no text has. It is not carried over.');
    return;
  }
  if (hasLongLine(body)) {
    yield say(
      `It has a line of more than ${LONGEST_LINE.toLocaleString('en')} characters. Break it, and import again.`,
    );
    return;
  }
  const whole = { title: readableTitle(entry.title), body: body.replace(HALF_CHARACTER, '�') };
  if (whole.body !== body) yield say('It holds broken characters. Each stands as � now.');
  const tags = [...new Set(entry.tags.map((tag) => tag.replace(HALF_CHARACTER, '�').trim()))].filter(
    (tag) => tag !== '',
  );
  if (tags.length > MOST_TAGS) yield say(`It has ${tags.length} tags. The first ${MOST_TAGS} are looked at.`);
  yield { entry: { ...entry, ...whole, tags: tags.slice(0, MOST_TAGS) } };
}

/** Half of a pair that stands for one character in UTF-16: JSON can say it, UTF-8 cannot. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

function readableTitle(title: string): string {
  return title
    .replace(HALF_CHARACTER, '�')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function hasLongLine(text: string): boolean {
  for (let start = 0; text.length - start > LONGEST_LINE; ) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end - start > LONGEST_LINE) return true;
    start = end + 1;
  }
  return false;
}
