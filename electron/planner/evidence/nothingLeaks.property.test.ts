import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composePacket } from '#shared/domain/evidence/composePacket.ts';
import { linkNames } from '#shared/domain/journal/wikiLinks/linkNames.ts';
import { Drawing } from '#shared/model/drawing.ts';
import { Entry } from '#shared/model/entry.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { EvidenceChoice } from '#shared/model/evidenceChoice.ts';
import { LinkRef } from '#shared/model/linkRef.ts';
import { LocalDate } from '#shared/model/time.ts';
import { anyEntry } from '../export/testing/anyEntry.ts';
import { packetPages } from './packetPages.ts';

const idOf = (sort: number, number: number) =>
  `01950000-0000-7${String(sort).padStart(3, '0')}-8000-${sort}${String(number).padStart(11, '0')}`;

interface Secret {
  id: string;
  title: string;
  date: string;
  drawing: string;
}

type Mention = (secret: Secret) => string;

/** Links of every kind. */
const LINKS: readonly Mention[] = [
  ({ title }) => `See [[${title}]].`,
  ({ title }) => `See [[${title.toUpperCase()}|${title}]].`,
  ({ title, date }) => `[[${title} (${date})|there]]`,
  ({ id, title }) => `[[entry: ${id.slice(-12)}|${title}]]`,
  ({ title }) => `In code: \`[[${title}]]\``,
  ({ id, title }) => `[${title}](#/journal/${id}) and ![${title}](#/journal/${id})`,
  ({ id, title }) => `[${title}](<#/journal/${id}> "${title}")`,
  ({ drawing, title }) => `![${title}, drawn](drawing:${drawing}) [[drawing: ${title}, drawn]]`,
  ({ drawing, title }) => `[${title}, drawn](#/drawings/${drawing})`,
  ({ title }) => `| [[${title}\\|${title}]] |`,
  ({ id }) => `<a href="#/journal/${id}">there</a> http://127.0.0.1:4730/#/drawings/${id}`,
  () => '[[Before]]',
];
/** And plain words, where a title is more than one short word. */
const WORDS: readonly Mention[] = [
  ({ title }) => `\n\`\`\`\n[[${title}]] ${title}\n\`\`\`\n`,
  ({ title }) => `<!-- ${title} -->`,
  ({ id, title }) => `[${title}][x]\n\n[x]: #/journal/${id} "${title}"\n`,
  ({ title }) => `${title.replace(' ', '\n')}, **${title}**`,
  ({ title }) => `[[Before ${title}]]`,
];

const texts = (mentions: readonly Mention[], secrets: readonly Secret[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...mentions), fc.constantFrom(...secrets)), { maxLength: 4 })
    .map((made) => made.map(([mention, secret]) => mention(secret)).join('\n'));

const secretsCalled = (title: string): readonly Secret[] =>
  [0, 1, 2].map((number) => ({
    id: idOf(1, number),
    title: `${title}${number}`,
    date: '2027-02-02',
    drawing: idOf(2, number),
  }));

const links = (entryId: string | null) => ({ sessionId: null, entryId, items: [] });
const drawn = (number: number, title: string, entryId: string | null, sort = 2) =>
  Drawing.parse({
    id: idOf(sort, number),
    title,
    links: links(entryId),
    elements: 1,
    revision: 1,
    versions: [],
    createdAt: '2027-02-02T08:00:00.000Z',
    updatedAt: '2027-02-02T08:00:00.000Z',
    zone: 'UTC',
    deletedAt: null,
  });
const drawingsOf = (secrets: readonly Secret[]) => [
  ...secrets.map(({ id, title }, number) => drawn(number, `${title}, drawn`, id)),
  drawn(0, 'Open board', null, 3),
];

const vaultWith = (secrets: readonly Secret[], mentions: readonly Mention[]) =>
  fc.record({
    hidden: fc.tuple(...secrets.map(() => fc.tuple(anyEntry, fc.boolean()))),
    open: fc.array(fc.tuple(anyEntry, texts(mentions, secrets), texts(mentions, secrets)), {
      minLength: 1,
      maxLength: 4,
    }),
    withReflections: fc.boolean(),
    isRenamed: fc.boolean(),
  });

it.each([
  { called: 'Salary talk no ', mentions: [...LINKS, ...WORDS], isNamed: true },
  { called: 'Raise', mentions: LINKS, isNamed: false },
])('nothing private is in what leaves, however others name $called', ({ called, mentions, isNamed }) => {
  const secrets = secretsCalled(called);
  const drawings = drawingsOf(secrets);
  fc.assert(
    fc.property(vaultWith(secrets, mentions), ({ hidden, open, withReflections, isRenamed }) => {
      const kept = secrets.map(({ id, title, date }, number) => {
        const [entry, isInBin] = hidden[number] ?? [];
        const deletedAt = isInBin ? '2027-02-03T08:00:00.000Z' : null;
        const tags = [number === 0 ? 'private/pay' : 'private'];
        return Entry.parse({ ...entry, id, title, date, tags, body: `kept to myself ${number}`, deletedAt });
      });
      const shown = open.map(([entry, body, part], number) => {
        const star = entry.kind === 'star' ? { star: { situation: part, task: body, action: part, result: body } } : {};
        const figure = isNamed ? `40 % after ${secrets[0]?.title}` : `40 % after [[${secrets[0]?.title}]]`;
        const figures = entry.kind === 'star' ? { metrics: [figure] } : {};
        const named = isNamed ? `After ${secrets[1]?.title}` : `After [[${secrets[1]?.title}]]`;
        const title = number === 0 ? named : `Open ${number}`;
        const supersedes = 'supersedes' in entry ? { supersedes: secrets[0]?.id } : {};
        const own = { ...star, ...figures, ...supersedes, id: idOf(4, number), title, body, tags: [], deletedAt: null };
        return Entry.parse({ ...entry, ...own });
      });
      const known = [...kept, ...shown];
      const before = { title: 'Before', date: null };
      const former = isRenamed ? ([[LinkRef.parse(`entry/${idOf(1, 1)}`), before]] as const) : [];
      const choice = EvidenceChoice.parse({
        title: 'Evidence',
        name: '',
        range: { from: null, to: null },
        withReflections,
        withPrivate: false,
        skills: [],
        entries: known.map(({ id }) => id),
        drawings: drawings.map(({ id }) => id),
      });
      const packet = composePacket(choice, {
        known,
        entries: known,
        drawings,
        pictureOf: () =>
          `<svg xmlns="http://www.w3.org/2000/svg"><a href="#/journal/${secrets[0]?.id}"><text>${isNamed ? secrets[2]?.title : `[[${secrets[2]?.title}]]`}</text></a></svg>`,
        names: linkNames({ entries: known.filter(({ deletedAt }) => deletedAt === null), drawings, items: [] }, former),
        former,
        skills: [],
        wordsOf: () => ({ title: '', detail: '' }),
        numberOf: () => 'RFC-0042',
        madeOn: LocalDate.parse('2027-02-19'),
      });
      const pages = packetPages(packet, []);
      const left = [JSON.stringify(packet), ...pages.flatMap(({ path, text }) => [path, text])].join('\n');
      const told = left.toLowerCase().replace(/\\n|\s+/g, ' ');
      for (const { id, title, drawing } of secrets) {
        expect(told, left).not.toContain(title.toLowerCase());
        expect(told).not.toContain(title.toLowerCase().replaceAll(' ', '-'));
        expect(told).not.toContain(id);
        expect(told).not.toContain(drawing);
      }
      expect(told).not.toMatch(/kept to myself|rfc-0042/);
      const expected = shown.filter(({ kind }) => withReflections || !/^(reflection|weekly-review)$/.test(kind));
      expect(packet.stories.length + packet.documents.length + packet.others.length).toBe(expected.length);
      expect(ENTRY_KINDS).toEqual(expect.arrayContaining(expected.map(({ kind }) => kind)));
    }),
    { numRuns: 60 },
  );
});
