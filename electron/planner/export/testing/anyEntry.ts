import fc from 'fast-check';
import { Entry } from '#shared/model/entry.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';

/** Texts that are hard on a file format: marks of our own, ends of lines, code, what looks like front matter. */
const hardText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        ...['```mermaid\nA-->B\n```\n', '\n  ```mermaid\n  C\n  ```\n', '<!-- picture -->', '\n\n<!-- comments -->\n'],
        ...['\n', '\r\n', '---\n', '<!-- text -->', '<!-- text 2 -->', '\n\n<!-- task -->\n## Task\n\n', '## Result'],
        ...['\uFEFF', '\u0000', '\u0085', '\u2028', '"', "'", ': ', '# ', '- [ ] ', '```', '\t', '  ', '🪟', 'e\u0301'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Made in one of three months. */
const id = fc
  .tuple(fc.uuid({ version: 7 }), fc.constantFrom('2027-01-31', '2027-02-01', '2027-03-15'))
  .map(([uuid, day]) => {
    const time = Date.parse(day).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}${uuid.slice(13)}`;
  });

const tag = fc.constantFrom('db', 'go', '2027', 'true', 'null', 'größe', 'a/b_c-d', 'yes');
const sessionId = fc.constantFrom('d1-s1', 'd2-s4', 'd9-s9', 'null', '0');
const item = fc.constantFrom('skill/caching', 'question/story', 'module/design', 'lesson/gone');
const date = fc.constantFrom('2027-02-01', '2027-02-02', '2027-02-28', '2027-03-01', '2028-02-29');
const instant = fc.constantFrom('2027-02-02T20:00:00.000Z', '2027-02-03T05:00:00.001Z', '2027-03-01T00:00:00.000Z');

/** Any entry that can be in a vault. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id,
    kind: fc.constantFrom(...ENTRY_KINDS),
    date,
    title: hardText.map((text) => text.slice(0, 200)).filter((text) => !/\p{Surrogate}/u.test(text)),
    body: hardText,
    tags: fc.uniqueArray(tag, { maxLength: 4 }),
    planDay: fc.option(fc.integer({ min: 1, max: 40 })),
    sessionId: fc.option(sessionId),
    items: fc.uniqueArray(item, { maxLength: 3 }),
    createdAt: instant,
    updatedAt: instant,
    zone: fc.constantFrom('Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'),
    revision: fc.integer({ min: 1, max: 1000 }),
    deletedAt: fc.option(instant, { freq: 4 }),
    status: fc.constantFrom('accepted', 'superseded'),
    energy: fc.option(fc.integer({ min: 1, max: 5 })),
    number: fc.option(fc.integer({ min: 1, max: 999 })),
    supersedes: id,
    metrics: hardText.map((text) => text.slice(0, 100)).filter((text) => !/\p{Surrogate}/u.test(text)),
    text: fc.constantFrom('40 % less', 'a\u2028b', 'say "no": - [x]', 'größe\n\n## Task'),
    star: fc.record({ situation: hardText, task: hardText, action: hardText, result: hardText }),
  })
  .map(({ planDay, sessionId: session, items, status, star, energy, metrics, number, supersedes, text, ...record }) => {
    const links = { planDay, sessionId: session, items };
    const { updatedAt: at, zone } = record;
    const comment = { id: supersedes, quote: metrics, text, at, zone, settledAt: null };
    const telling = { at, zone, seconds: { situation: 20, task: 15, action: 65, result: 20 }, questionId: null };
    const proposal = { status, number, supersedes, history: [{ status, at, zone }], comments: [comment] };
    const own = {
      ...(record.kind === 'star' ? { star, metrics: [text], tellings: [telling] } : {}),
      ...(record.kind === 'rfc' || record.kind === 'decision' ? proposal : {}),
      ...(record.kind === 'reflection' ? { energy } : {}),
    };
    return Entry.parse({ ...record, links, ...own });
  });
