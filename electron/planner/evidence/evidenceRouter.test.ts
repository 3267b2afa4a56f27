import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkLinks } from '#shared/model/drawing.ts';
import { EvidenceChoice } from '#shared/model/evidenceChoice.ts';
import { EntryId, SkillId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { LocalDate } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let out: string;
beforeEach(async () => {
  open = await aPlanner();
  out = join(open.folder, 'out');
});
afterEach(() => open.remove());

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const scope = { range: { from: null, to: null }, withReflections: false, withPrivate: false };
const choice = (some: object = {}) =>
  EvidenceChoice.parse({ ...scope, title: 'Mine', name: 'Jo', skills: [], entries: [], drawings: [], ...some });
const day = (date: string) => LocalDate.parse(date);

async function write(kind: 'star' | 'note' | 'rfc' | 'reflection', title: string, edit: object = {}) {
  const { id } = await open.planner.journal.create({
    kind,
    date: day('2027-02-01'),
    edit: { title, body: '', ...edit },
  });
  return id;
}

const onCaching = { planDay: null, sessionId: null, items: [ItemRef.parse('skill/caching')] };

describe('what is offered', () => {
  it('is open, in the range, and other writing only where it shows a skill', async () => {
    const story = await write('star', 'Open story', { date: day('2027-02-02') });
    await write('star', 'Old story', { date: day('2026-12-31') });
    await write('star', 'Private story', { tags: ['private'] });
    await write('note', 'Loose note');
    const note = await write('note', 'Note on caching', { links: onCaching });
    await write('reflection', 'Evening');
    const range = { from: day('2027-01-01'), to: day('2027-02-02') };
    const offer = await open.planner.evidence.offer({ ...scope, range });
    expect(offer).toMatchObject({ stories: [{ id: story }], documents: [], others: [{ id: note }], privateOnes: 1 });
    expect(offer.stories).toHaveLength(1);
    expect(offer.skills.find(({ id }) => id === 'caching')).toMatchObject({ evidence: 1, entries: [note] });
    const more = await open.planner.evidence.offer({ range, withReflections: true, withPrivate: true });
    expect(more.stories.map(({ title, isPrivate }) => [title, isPrivate])).toEqual([
      ['Open story', false],
      ['Private story', true],
    ]);
    expect(more.others.map(({ title }) => title)).toContain('Evening');
  });

  it('has no private evidence of a skill, and no drawing of a private entry', async () => {
    const secret = await write('note', 'Secret', { tags: ['private'], links: onCaching });
    await open.planner.drawings.create({
      title: 'Secret board',
      links: WorkLinks.parse({ sessionId: null, entryId: secret, items: [] }),
    });
    const offer = await open.planner.evidence.offer(scope);
    expect(offer).toMatchObject({ drawings: [], others: [], privateOnes: 2 });
    expect(offer.skills.find(({ id }) => id === 'caching')?.evidence).toBe(0);
    const packet = await open.planner.evidence.packet(
      choice({ skills: [SkillId.parse('caching')], entries: [secret] }),
    );
    expect(packet).toMatchObject({ others: [], skills: [{ id: 'caching', evidence: [] }] });
    const whole = await open.planner.evidence.packet(choice({ withPrivate: true, entries: [secret] }));
    expect(whole.others).toMatchObject([{ title: 'Secret' }]);
  });
});

describe('a packet as Markdown', () => {
  const put = (folder: string, some: object = {}, svg = SVG) =>
    open.planner.evidence.toMarkdown({
      folder,
      choice: choice(some),
      pictures: [{ name: 'window', title: '60 of 148 sessions done.', svg }],
    });

  it('links what is in it and names what is not, and is brought up to date', async () => {
    const story = await write('star', 'A story', { body: 'See [[The RFC]], [it](#/recordings/x) and [[A note]].' });
    const rfc = await write('rfc', 'The RFC', { body: '## Why\n\nBecause.' });
    await write('note', 'A note');
    expect(await put(out, { entries: [story, rfc] })).toMatchObject({ folder: out, filesWritten: 4 });
    const text = await readFile(join(out, 'stories/2027-02-01-a-story.md'), 'utf8');
    expect(text).toContain('See [The RFC](../documents/2027-02-01-rfc-0001-the-rfc.md), it and A note.');
    expect(await readFile(join(out, 'index.md'), 'utf8')).toContain('![60 of 148 sessions done.](charts/window.svg)');
    expect(await put(out, { entries: [story] })).toMatchObject({ filesRemoved: 1, filesWritten: 2, filesUnchanged: 1 });
    expect((await readFile(join(out, 'stories/2027-02-01-a-story.md'), 'utf8')).includes('See The RFC,')).toBe(true);
  });

  it('replaces nothing of the user’s, of the vault or of an export of everything', async () => {
    await expect(put(join(open.folder, 'vault/packet'))).rejects.toMatchObject({ code: 'invalid' });
    await expect(put('packet')).rejects.toThrow('Write the whole path');
    await put(out);
    await writeFile(join(out, 'index.md'), 'mine');
    expect(await put(out)).toMatchObject({ filesSetAside: 1 });
    expect(await readFile(join(out, 'index.yours.md'), 'utf8')).toBe('mine');

    const whole = join(open.folder, 'whole');
    await mkdir(whole);
    for await (const step of await open.planner.export.toMarkdown({ folder: whole })) void step;
    const before = await readdir(whole, { recursive: true });
    expect(await put(whole)).toMatchObject({ folder: join(whole, 'Leadlight Evidence'), filesRemoved: 0 });
    expect(await readdir(whole, { recursive: true })).toEqual(expect.arrayContaining(before));
  });

  it('takes no picture that could do more than show', async () => {
    await expect(put(out, {}, '<svg><script>1</script></svg>')).rejects.toThrow('could not be taken');
    await expect(readdir(out)).rejects.toThrow();
  });
});

it('a host that prints to no file says where to print instead', async () => {
  await expect(open.planner.evidence.toPdf({ name: 'packet' })).rejects.toThrow('Print the page and choose PDF');
});

it('what was chosen and is gone is left out', async () => {
  const gone = EntryId.parse('01950000-0000-7000-8000-000000000001');
  const binned = await write('star', 'Binned');
  await open.planner.journal.remove({ id: binned });
  expect(await open.planner.evidence.packet(choice({ entries: [gone, binned] }))).toMatchObject({ stories: [] });
});
