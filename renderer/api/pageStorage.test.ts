// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const KEY = btoa('k'.repeat(32));
const OTHER_KEY = btoa('o'.repeat(32));
const lent = vi.hoisted(() => ({ key: null as string | null }));
vi.mock('./connection.ts', () => ({ planner: { encryption: { pageKey: async () => ({ key: lent.key }) } } }));

const NAME = 'leadlight-draft-1';
const WORDS = 'Nobody else reads this';

/** A page that was loaded anew, whose host lends this key. */
async function aPage(key: string | null) {
  vi.resetModules();
  lent.key = key;
  const { pageStorage, sealStorage } = await import('./pageStorage.ts');
  await sealStorage(['leadlight-draft-']);
  return pageStorage();
}
const stored = () => JSON.stringify({ ...localStorage });

beforeEach(() => localStorage.clear());

it('keeps words readable where the vault is not encrypted', async () => {
  const page = await aPage(null);
  await page.set(NAME, WORDS);
  expect(stored()).toContain(WORDS);
  expect((await aPage(null)).get(NAME)).toBe(WORDS);
});

it('seals them in an encrypted vault, and reads them again in a later page', async () => {
  const page = await aPage(KEY);
  await page.set(NAME, WORDS);
  expect(page.get(NAME)).toBe(WORDS);
  expect(stored()).not.toContain(WORDS);
  expect((await aPage(KEY)).get(NAME)).toBe(WORDS);
});

it('seals what lay there in the clear, as before encryption was turned on', async () => {
  await (await aPage(null)).set(NAME, WORDS);
  localStorage.setItem('another', 'Not ours');
  const page = await aPage(KEY);
  expect(page.get(NAME)).toBe(WORDS);
  expect(stored()).not.toContain(WORDS);
  expect(stored()).toContain('Not ours');
});

it('reads nothing that another vault sealed or that was put under another name, and leaves it there', async () => {
  await (await aPage(KEY)).set(NAME, WORDS);
  localStorage.setItem('leadlight-draft-2', localStorage.getItem(NAME) ?? '');
  expect((await aPage(OTHER_KEY)).get(NAME)).toBeNull();
  const page = await aPage(KEY);
  expect([page.get(NAME), page.get('leadlight-draft-2')]).toEqual([WORDS, null]);
});

it('lets the newest of several words win, and forgets what is removed while it is being sealed', async () => {
  const page = await aPage(KEY);
  await Promise.all([page.set(NAME, 'one'), page.set(NAME, 'two')]);
  expect((await aPage(KEY)).get(NAME)).toBe('two');
  const late = page.set(NAME, 'three');
  page.remove(NAME);
  await late;
  expect(localStorage.length).toBe(0);
});
