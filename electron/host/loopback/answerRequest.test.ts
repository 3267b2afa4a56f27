import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aServer, type ServerUnderTest } from './testing/aServer.ts';
import { rawRequest, statusOf } from './testing/rawRequest.ts';

let it: ServerUnderTest;

beforeEach(async () => {
  it = await aServer();
});
afterEach(() => it.stop());

/** A request by the right address, with other lines on top. */
function ask(line: string, headers: string[] = []): Promise<string> {
  const { port } = it.server;
  return rawRequest(port, [`${line} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...headers]);
}

describe('the page', () => {
  test('comes with a strict policy and is never cached or shared', async () => {
    const { headers, status } = await fetch(it.server.origin);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  test('comes with its files and their types, also those with other letters in their names', async () => {
    const script = await fetch(`${it.server.origin}/assets/index.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toBe('export {};');
    expect((await fetch(`${it.server.origin}/assets/über 1.css`)).status).toBe(200);
  });

  test('tells its length to HEAD and sends nothing', async () => {
    const answer = await ask('HEAD /');
    expect(answer).toContain('Content-Length: 24');
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });
});

describe('who may ask', () => {
  test('a name of somebody else that points here is refused (DNS rebinding)', async () => {
    const { port } = it.server;
    for (const host of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) {
      expect(statusOf(await rawRequest(port, ['GET / HTTP/1.1', `Host: ${host}`, 'Connection: close']))).toBe(403);
    }
  });

  test('a page of another origin is refused, and so is one without an origin of its own', async () => {
    expect(statusOf(await ask('GET /', ['Origin: https://evil.example']))).toBe(403);
    expect(statusOf(await ask('GET /', ['Origin: null']))).toBe(403);
    expect(statusOf(await ask('GET /', [`Origin: ${it.server.origin}`]))).toBe(200);
  });

  test('nothing but GET and HEAD is answered', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
      expect(statusOf(await ask(`${method} /`, ['Content-Length: 0']))).toBe(405);
    }
  });
});

describe('what can be asked for', () => {
  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.json',
    '/..\\secret.json',
    '/..%5csecret.json',
    '//secret.json',
    '/assets/link.json',
    '/assets',
    '/assets/',
    '/%00',
    '/%E0%A4%A',
    'file:///etc/passwd',
    '/constructor',
    '/__proto__',
  ])('%s is not on the list', async (path) => {
    const answer = await ask(`GET ${path}`);
    expect(statusOf(answer)).toBe(404);
    expect(answer).not.toContain('"secret"');
  });

  test('a query does not change which file is meant', async () => {
    expect(statusOf(await ask('GET /assets/index.js?/../secret.json'))).toBe(200);
  });
});

describe('a window that was opened by a command', () => {
  test('gets the token by its code, once', async () => {
    const path = it.access.newWindowPath();
    const first = await fetch(`${it.server.origin}${path}`, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe(`/#token=${it.access.token}`);
    expect((await fetch(`${it.server.origin}${path}`, { redirect: 'manual' })).status).toBe(404);
  });

  test('is given to another start of the same user, and to nobody else', async () => {
    const ask = (authorization: string) =>
      fetch(`${it.server.origin}/window`, { method: 'POST', headers: { authorization } });
    expect((await ask('')).status).toBe(403);
    expect((await ask(`Bearer ${it.access.token}`)).status).toBe(403);
    const answer = await ask(`Bearer ${it.access.windowSecret}`);
    expect(answer.status).toBe(201);
    expect(it.access.redeem(answer.headers.get('location') ?? '')).toBe(true);
  });
});
