import { afterEach, beforeEach, expect, test } from 'vitest';
import { date } from '#shared/domain/testing/aRun.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { LinkRef } from '#shared/model/linkRef.ts';
import { journalOf } from '../journal/journal.ts';
import { contentOf } from '../library/content.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { linksService } from './linksService.ts';

let open: TestPlanner;

beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

async function note(title: string, body = '', moment = 1) {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + moment * 1000).toISOString();
  return open.planner.journal.create({ kind: 'note', date: date('2027-02-19'), edit: { title, body } });
}

async function rename(id: EntryId, title: string) {
  const { revision } = await open.planner.journal.get({ id });
  return open.planner.journal.save({ id, revision, edit: { title } });
}

const bodyOf = async (id: EntryId) => (await open.planner.journal.get({ id })).body;
const to = (text: string) => LinkRef.parse(text);

test('links are suggested, resolved, listed where they lead and where they lead nowhere', async () => {
  const { links, drawings } = open.planner;
  const outbox = await note('Outbox');
  const from = await note(
    'Design',
    'Use the [[Outbox]] for [[skill: Caching]] and [[Nothing yet]], see [[skill: none]].',
  );
  await drawings.create({ title: 'Feed', links: { sessionId: null, entryId: null, items: [] } });
  expect((await links.suggest({ text: '' })).map(({ title }) => title)).toEqual(['Design', 'Outbox']);
  expect(await links.suggest({ text: 'out' })).toMatchObject([{ ref: `entry/${outbox.id}`, insert: 'Outbox' }]);
  expect(await links.suggest({ text: 'drawing: fe' })).toMatchObject([{ insert: 'drawing: Feed', detail: 'drawing' }]);
  expect((await links.suggest({ text: 'cach' })).map(({ insert }) => insert)).toContain('skill: Caching');
  expect(await links.resolve({ targets: ['outbox', 'Nothing yet', 'drawing: feed'] })).toMatchObject([
    { ref: `entry/${outbox.id}`, title: 'Outbox' },
    { ref: null, title: 'Nothing yet' },
    { title: 'Feed' },
  ]);
  const back = await links.backlinks({ to: to(`entry/${outbox.id}`) });
  expect(back).toMatchObject({ total: 1, links: [{ id: from.id, title: 'Design' }] });
  expect(back.links[0]?.excerpt).toMatch(/^Use the Outbox for/);
  expect((await links.backlinks({ to: to('skill/caching') })).total).toBe(1);
  const { links: broken } = await links.broken({});
  expect(broken.map(({ target, canBegin }) => [target, canBegin])).toEqual([
    ['Nothing yet', true],
    ['skill: none', false],
  ]);
  const { insert } = await links.begin({ title: 'Nothing yet' });
  expect([insert, (await links.broken({})).total]).toEqual(['Nothing yet', 1]);
  const { revision } = from;
  await links.repoint({ id: from.id, revision, target: 'skill: none', to: null });
  await links.repoint({ id: from.id, revision: revision + 1, target: 'Nothing yet', to: to(`entry/${outbox.id}`) });
  expect(await bodyOf(from.id)).toBe(
    'Use the [[Outbox]] for [[skill: Caching]] and [[Outbox|Nothing yet]], see skill: none.',
  );
  await expect(links.repoint({ id: from.id, revision, target: 'Outbox', to: null })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('links follow a title once it is settled, and the rename can be taken back to the byte', async () => {
  const { links } = open.planner;
  const { id } = await note('Outbox');
  const text = 'The [[outbox]], [[Outbox|words]] and `[[Outbox]]`.\r\n';
  const one = await note('One', text);
  const two = await note('Two', 'Also [[Outbox]].');
  await rename(id, 'Transactional outbox');
  expect(await bodyOf(one.id)).toBe(text);
  expect((await links.broken({})).total).toBe(0);
  expect((await links.resolve({ targets: ['outbox'] }))[0]?.ref).toBe(`entry/${id}`);
  expect(await links.settle({ id })).toEqual({ links: 3, entries: 2 });
  expect(await links.settle({ id })).toEqual({ links: 0, entries: 0 });
  expect(await bodyOf(one.id)).toBe(
    'The [[Transactional outbox]], [[Transactional outbox|words]] and `[[Outbox]]`.\r\n',
  );
  const { revision } = await open.planner.journal.get({ id: two.id });
  await open.planner.journal.save({ id: two.id, revision, edit: { body: 'More. Also [[Transactional outbox]].' } });
  await links.takeBack({ id });
  expect(await open.planner.journal.get({ id })).toMatchObject({ title: 'Outbox' });
  expect([await bodyOf(one.id), await bodyOf(two.id)]).toEqual([text, 'More. Also [[Outbox]].']);
  await expect(links.takeBack({ id })).rejects.toMatchObject({ code: 'invalid' });
});

test('links follow a drawing at once', async () => {
  const { drawings } = open.planner;
  const drawing = await drawings.create({ title: 'Feed', links: { sessionId: null, entryId: null, items: [] } });
  const from = await note('From', '[[drawing: feed]] and [[drawing: Feed|the board]]');
  await drawings.rename({ id: drawing.id, title: 'News feed' });
  expect(await bodyOf(from.id)).toBe('[[drawing: News feed]] and [[drawing: News feed|the board]]');
});

test('a title that another entry has takes no link from it', async () => {
  const first = await note('Draft');
  const second = await note('Outbox');
  const from = await note('From', '[[Draft]] and [[Outbox]]');
  await rename(first.id, 'Outbox');
  await open.planner.links.settle({ id: first.id });
  const [one = '', other = ''] = [...(await bodyOf(from.id)).matchAll(/\[\[([^|\]]+)/g)].map(([, target]) => target);
  const found = await open.planner.links.resolve({ targets: [one, other] });
  expect(found.map(({ ref }) => ref)).toEqual([`entry/${first.id}`, `entry/${second.id}`]);
});

test('a kill between the months leaves every link leading there, and the next start rewrites the rest', async () => {
  const old = await note('Outbox');
  const early = await note('Early', '[[Outbox]]');
  const late = await note('Late', '[[Outbox]]', 40 * 24 * 3600);
  await rename(old.id, 'New');
  const { vault } = open.parts;
  const dying = {
    ...vault,
    journalMonth: (month: string) => ({
      ...vault.journalMonth(month),
      read: () => vault.journalMonth(month).read(),
      update: (change: Parameters<ReturnType<typeof vault.journalMonth>['update']>[0]) =>
        month === '2027-02' ? Promise.reject(new Error('killed')) : vault.journalMonth(month).update(change),
    }),
  };
  const parts = { ...open.parts, vault: dying };
  await expect(linksService(parts, journalOf(parts), contentOf(parts)).settle(to(`entry/${old.id}`))).rejects.toThrow(
    'killed',
  );
  await open.close();

  const again = await aPlanner({ folder: open.folder });
  open = again;
  expect([await bodyOf(early.id), await bodyOf(late.id)]).toEqual(['[[Outbox]]', '[[New]]']);
  expect((await again.planner.links.backlinks({ to: to(`entry/${old.id}`) })).total).toBe(2);
  const journal = journalOf(again.parts);
  await linksService(again.parts, journal, contentOf(again.parts)).settleAll();
  expect(await bodyOf(early.id)).toBe('[[New]]');
  expect(await again.parts.vault.links.read()).toEqual({ former: {} });
});
