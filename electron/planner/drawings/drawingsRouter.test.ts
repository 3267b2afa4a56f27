import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkLinks } from '#shared/model/drawing.ts';
import { Instant } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

const links = (some: object = {}) => WorkLinks.parse({ sessionId: null, entryId: null, items: [], ...some });
const scene = (...ids: string[]) =>
  `${JSON.stringify({ type: 'excalidraw', version: 2, source: 'leadlight', elements: ids.map((id) => ({ id })), appState: {}, files: {} }, null, 2)}`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const begin = (title = 'Cache') => open.planner.drawings.create({ title, links: links({ sessionId: 'd1-s1' }) });
const minutesLater = (minutes: number) => {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + minutes * 60_000).toISOString();
};

describe('a save', () => {
  it('is refused when another window saved since, and loses neither', async () => {
    const { id } = await begin();
    await open.planner.drawings.save({ id, revision: 0, scene: scene('a') });
    await expect(open.planner.drawings.save({ id, revision: 0, scene: scene('b') })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await open.planner.drawings.scene({ id })).toEqual({ scene: scene('a'), revision: 1 });
  });

  it.each(['hello', '{}', '{"type":"excalidraw","elements":3}', '{"type":"tldraw","elements":[]}'])(
    'refuses %s',
    async (wrong) => {
      const { id } = await begin();
      await expect(open.planner.drawings.save({ id, revision: 0, scene: wrong })).rejects.toMatchObject({
        code: 'invalid',
      });
      expect((await open.planner.drawings.get({ id })).revision).toBe(0);
    },
  );

  it('refuses more than 20 MB and says what to do', async () => {
    const { id } = await begin();
    const large = scene('x'.repeat(20 * 1024 * 1024));
    await expect(open.planner.drawings.save({ id, revision: 0, scene: large })).rejects.toThrow('20 MB');
  });

  it('is byte for byte the file that Excalidraw wrote', async () => {
    const { id } = await begin();
    const saved = await open.planner.drawings.save({ id, revision: 0, scene: scene('ä', 'b') });
    expect(saved).toMatchObject({ revision: 1, elements: 2 });
    expect(await readFile(join(open.parts.vault.folder, `drawings/${id}.excalidraw`), 'utf8')).toBe(scene('ä', 'b'));
  });

  it('comes one after the other, however fast they are asked for', async () => {
    const { id } = await begin();
    const both = await Promise.allSettled(
      ['a', 'b'].map((name) => open.planner.drawings.save({ id, revision: 0, scene: scene(name) })),
    );
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });
});

describe('versions', () => {
  it('are kept once a minute, and one can be brought back without losing the present one', async () => {
    const { drawings } = open.planner;
    const { id } = await begin();
    await drawings.save({ id, revision: 0, scene: scene('a') });
    minutesLater(0.25);
    expect((await drawings.save({ id, revision: 1, scene: scene('a', 'b') })).versions).toMatchObject([
      { number: 1, elements: 1, keptBy: 'itself' },
    ]);
    minutesLater(0.5);
    expect((await drawings.save({ id, revision: 2, scene: scene('a', 'b', 'c') })).versions).toHaveLength(1);
    minutesLater(1);
    expect((await drawings.save({ id, revision: 3, scene: scene('d') })).versions).toMatchObject([
      { number: 1 },
      { number: 2, elements: 3 },
    ]);
    const back = await drawings.restoreVersion({ id, number: 2 });
    expect(back).toMatchObject({ revision: 5, elements: 3, versions: [{}, {}, { number: 3, elements: 1 }] });
    expect((await drawings.scene({ id })).scene).toBe(scene('a', 'b', 'c'));
    expect((await drawings.scene({ id, version: 3 })).scene).toBe(scene('d'));
    const at = Instant.parse('2027-01-01T00:00:00.000Z');
    await expect(drawings.restoreVersion({ id, number: 2, at })).rejects.toMatchObject({ code: 'not-found' });
    await expect(drawings.restoreVersion({ id, number: 9 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are kept by hand once for the same scene, and never of an empty one', async () => {
    const { drawings } = open.planner;
    const { id } = await begin();
    await expect(drawings.keepVersion({ id })).rejects.toMatchObject({ code: 'invalid' });
    await drawings.save({ id, revision: 0, scene: scene('a') });
    expect(await drawings.keepVersion({ id })).toEqual(await drawings.keepVersion({ id }));
  });

  it('thin with age, their numbers and files are used again, and what was kept by hand stays', async () => {
    const { drawings } = open.planner;
    const { id } = await begin();
    let { revision } = await drawings.save({ id, revision: 0, scene: scene('a') });
    await drawings.keepVersion({ id });
    for (let day = 0; day < 3; day += 1) {
      minutesLater(24 * 60);
      for (let kept = 0; kept < 20; kept += 1) {
        minutesLater(2);
        revision = (await drawings.save({ id, revision, scene: scene('a', `${day} ${kept}`) })).revision;
      }
    }
    const { versions } = await drawings.get({ id });
    expect(versions[0]).toMatchObject({ number: 1, keptBy: 'hand' });
    // The end of the day before was written over within the last hour.
    expect(versions).toHaveLength(1 + 1 + 2 + 19);
    const folder = join(open.parts.vault.folder, 'drawings');
    const files = (await readdir(folder)).filter((name) => name.includes('.v'));
    expect(files.length).toBeLessThan(30);
    const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
    expect(sizes.filter((size) => size > 0)).toHaveLength(versions.length);
    minutesLater(40 * 24 * 60);
    await drawings.list({});
    expect((await drawings.get({ id })).versions).toMatchObject([{ keptBy: 'hand' }, { keptBy: 'itself' }]);
  });
});

describe('pictures', () => {
  it('are kept for the stored revision alone, and only such as draw', async () => {
    const { drawings } = open.planner;
    const { id } = await begin();
    expect(await drawings.picture({ id })).toEqual({ picture: null });
    expect(await drawings.savePicture({ id, revision: 7, picture: PICTURE })).toEqual({ isKept: false });
    expect(await drawings.savePicture({ id, revision: 0, picture: PICTURE })).toEqual({ isKept: true });
    const harmful = PICTURE.replace('<path', '<script>1</script><path');
    await expect(drawings.savePicture({ id, revision: 0, picture: harmful })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await drawings.picture({ id })).toEqual({ picture: PICTURE });
  });
});

describe('the list', () => {
  it('finds by what a drawing belongs to and by its title, the newest first', async () => {
    const { drawings } = open.planner;
    const first = await begin('Cache');
    minutesLater(1);
    const second = await drawings.create({ title: 'Queue', links: links({ items: ['question/first'] }) });
    const idsOf = async (query: Parameters<typeof drawings.list>[0]) =>
      (await drawings.list(query)).drawings.map(({ id }) => id);
    expect(await idsOf({})).toEqual([second.id, first.id]);
    expect(await idsOf({ text: 'cac' })).toEqual([first.id]);
    expect(await idsOf({ sessionId: first.links.sessionId })).toEqual([first.id]);
    expect(await idsOf({ item: second.links.items[0] ?? null })).toEqual([second.id]);
    expect(await drawings.list({ limit: 1 })).toMatchObject({ total: 2, nextCursor: 1 });
  });

  it('leaves out the bin, from which a drawing comes back for 30 days', async () => {
    const { drawings } = open.planner;
    const { id } = await begin();
    await drawings.save({ id, revision: 0, scene: scene('a') });
    await drawings.remove({ id });
    await expect(drawings.save({ id, revision: 1, scene: scene() })).rejects.toMatchObject({ code: 'invalid' });
    expect((await drawings.list({})).total).toBe(0);
    expect((await drawings.list({ inBin: true })).total).toBe(1);
    await drawings.restore({ id });
    expect((await drawings.scene({ id })).scene).toBe(scene('a'));
    await drawings.remove({ id });
    minutesLater(31 * 24 * 60);
    expect((await drawings.list({ inBin: true })).total).toBe(0);
    await expect(drawings.get({ id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await stat(join(open.parts.vault.folder, `drawings/${id}.excalidraw`))).size).toBe(0);
  });

  it('is the same after the vault was opened again', async () => {
    const { id } = await begin('Kept');
    await open.planner.drawings.save({ id, revision: 0, scene: scene('a') });
    await open.close();
    open = await aPlanner({ folder: open.folder });
    expect((await open.planner.drawings.list({})).drawings).toMatchObject([{ title: 'Kept', revision: 1 }]);
    expect((await open.planner.drawings.scene({ id })).scene).toBe(scene('a'));
  });
});
