import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDesktop, startedDesktop, type TestDesktop } from './testing/aDesktop.ts';
import { asked } from './testing/electronStandIn.ts';

let desktop: TestDesktop;
beforeAll(async () => {
  const first = await startedDesktop({ isFirstInstance: false });
  await symlink(join(first.home, 'secret.json'), join(first.builtFolder, 'renderer/link.json'));
  desktop = await aDesktop({ home: first.home });
});
afterAll(async () => {
  await desktop.quit();
  await desktop.remove();
});

test('serves the page under its policy', async () => {
  const response = await get('app://leadlight/');
  expect(await response.text()).toBe('<title>Leadlight</title>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('serves scripts as scripts', async () => {
  const response = await get('app://leadlight/assets/page.js');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
});

test.each([
  'app://leadlight/../secret.json',
  'app://leadlight/%2e%2e/secret.json',
  'app://leadlight/%2e%2e%2fsecret.json',
  'app://leadlight/..%5csecret.json',
  'app://leadlight/assets/..%2f..%2f..%2fsecret.json',
  'app://leadlight/assets\\..\\..\\secret.json',
  'app://leadlight//secret.json',
  'app://leadlight/link.json',
  'app://leadlight/%00',
  'app://leadlight/%zz',
  'app://leadlight/assets/',
  'app://leadlight/nothing.js',
  'app://elsewhere/index.html',
])('finds nothing at %s, under the same policy', async (address) => {
  const response = await get(address);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('takes nothing', async () => {
  expect((await answer(new Request('app://leadlight/', { method: 'POST' }))).status).toBe(405);
});

function get(address: string): Promise<Response> {
  return answer(new Request(address));
}

async function answer(request: Request): Promise<Response> {
  const handler = asked.protocols.get('app');
  if (!handler) throw new Error('The scheme is not served.');
  return handler(request);
}
