import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aServer, type ServerUnderTest } from './testing/aServer.ts';
import { rawRequest, statusOf } from './testing/rawRequest.ts';

let it: ServerUnderTest;

beforeAll(async () => {
  it = await aServer({ patienceMs: 500 });
});
afterAll(() => it.stop());

const own = () => `Host: 127.0.0.1:${it.server.port}`;

/** How many answers came back: what was smuggled in would be answered too. */
const answersIn = (answer: string) => answer.split('HTTP/1.1 ').length - 1;

describe('a name that is not ours (DNS rebinding)', () => {
  test.each([
    ['a name of theirs', (port: number) => `evil.example:${port}`],
    ['our address as a part of theirs', (port: number) => `127.0.0.1.evil.example:${port}`],
    ['our name', (port: number) => `localhost:${port}`],
    ['our name in capitals', (port: number) => `LOCALHOST:${port}`],
    ['a dot behind the address', (port: number) => `127.0.0.1.:${port}`],
    ['another address of this machine', (port: number) => `127.0.0.2:${port}`],
    ['the address of any machine', (port: number) => `0.0.0.0:${port}`],
    ['the short form of the address', (port: number) => `127.1:${port}`],
    ['the address as a number', (port: number) => `2130706433:${port}`],
    ['the address in octal', (port: number) => `0177.0.0.1:${port}`],
    ['IPv6', (port: number) => `[::1]:${port}`],
    ['IPv4 in IPv6', (port: number) => `[::ffff:127.0.0.1]:${port}`],
    ['no port', () => '127.0.0.1'],
    ['another port', (port: number) => `127.0.0.1:${port + 1}`],
    ['a zero before the port', (port: number) => `127.0.0.1:0${port}`],
    ['a user', (port: number) => `a@127.0.0.1:${port}`],
    ['a path', (port: number) => `127.0.0.1:${port}/`],
    ['two in one', (port: number) => `127.0.0.1:${port}, evil.example`],
    ['nothing', () => ''],
  ])('%s is refused, by the page, by the code and by the socket', async (_, host) => {
    const name = `Host: ${host(it.server.port)}`;
    const path = it.access.newWindowPath();
    const socket = [
      'Connection: Upgrade',
      'Upgrade: websocket',
      `Sec-WebSocket-Protocol: leadlight, ${it.access.token}`,
    ];
    const answers = await Promise.all([
      rawRequest(it.server.port, ['GET / HTTP/1.1', name, 'Connection: close']),
      rawRequest(it.server.port, [`GET ${path} HTTP/1.1`, name, 'Connection: close']),
      rawRequest(it.server.port, ['GET /rpc HTTP/1.1', name, `Origin: ${it.server.origin}`, ...socket]),
    ]);
    for (const answer of answers) {
      expect([400, 403]).toContain(statusOf(answer));
      expect(answer).not.toContain(it.access.token);
    }
    expect(it.access.redeem(path)).toBe(true);
  });

  test('two names, or none, are refused', async () => {
    const { port } = it.server;
    for (const names of [[own(), 'Host: evil.example'], ['Host: evil.example', own()], [own(), own()], []]) {
      expect([400, 403]).toContain(statusOf(await rawRequest(port, ['GET / HTTP/1.1', ...names, 'Connection: close'])));
    }
    expect(statusOf(await rawRequest(port, ['GET / HTTP/1.0']))).toBe(403);
  });

  test('a whole address instead of a path is on no list, whatever it names', async () => {
    const { port, origin } = it.server;
    const path = it.access.newWindowPath();
    for (const address of [`${origin}/`, 'http://evil.example/', `${origin}${path}`, '*', 'evil.example:80']) {
      const answer = await rawRequest(port, [`GET ${address} HTTP/1.1`, own(), 'Connection: close']);
      expect([400, 404]).toContain(statusOf(answer));
    }
    expect(statusOf(await rawRequest(port, ['CONNECT evil.example:80 HTTP/1.1', own(), 'Connection: close']))).not.toBe(
      200,
    );
  });
});

describe('another page in the same browser', () => {
  test.each(['cross-site', 'same-site', 'x', ''])(
    'that asks for a picture, a script or a frame of ours is refused: %s',
    async (site) => {
      const lines = ['GET / HTTP/1.1', own(), `Sec-Fetch-Site: ${site}`, 'Connection: close'];
      expect(statusOf(await rawRequest(it.server.port, lines))).toBe(403);
    },
  );

  test('what the user opened, and what our own page asks for, is answered', async () => {
    for (const site of ['none', 'same-origin']) {
      const lines = ['GET / HTTP/1.1', own(), `Sec-Fetch-Site: ${site}`, 'Connection: close'];
      expect(statusOf(await rawRequest(it.server.port, lines))).toBe(200);
    }
  });
});

describe('two requests in the clothes of one', () => {
  const hidden = 'GET /assets/index.js HTTP/1.1\r\nHost: evil.example\r\n\r\n';
  test.each([
    ['two lengths', ['Content-Length: 0', `Content-Length: ${hidden.length}`]],
    ['a length and parts', [`Content-Length: ${hidden.length}`, 'Transfer-Encoding: chunked']],
    ['parts by an odd name', ['Transfer-Encoding: xchunked']],
    ['parts twice', ['Transfer-Encoding: chunked, identity']],
    ['a space before the colon', [`Content-Length : ${hidden.length}`]],
    ['a line that goes on', ['X-A: b', ` Content-Length: ${hidden.length}`]],
    ['a sign before the length', [`Content-Length: +${hidden.length}`]],
    ['a length of many digits', ['Content-Length: 99999999999999999999999']],
    ['a bare line feed', [`X-A: b\nContent-Length: ${hidden.length}`]],
  ])('%s: at most one is answered, and never the hidden one', async (_, lines) => {
    const { port } = it.server;
    const whole = ['POST / HTTP/1.1', own(), ...lines, '', hidden];
    const answer = await rawRequest(port, whole);
    expect(answersIn(answer)).toBe(1);
    expect([400, 403, 405]).toContain(statusOf(answer));
    expect(answer).not.toContain('export {}');
  });
});

describe('more than there can be', () => {
  test.each([
    ['one huge header', [`X-Large: ${'x'.repeat(20_000)}`]],
    ['a huge address', [`X: ${'y'.repeat(1)}`], `/${'x'.repeat(20_000)}`],
    ['a thousand headers', Array.from({ length: 1000 }, (__, at) => `X-${at}: ${'x'.repeat(20)}`)],
  ])('%s is refused', async (_, lines, path = '/') => {
    const answer = await rawRequest(it.server.port, [`GET ${path} HTTP/1.1`, own(), ...lines, 'Connection: close']);
    expect([400, 414, 431]).toContain(statusOf(answer));
  });

  test('bytes that are no request are answered with a refusal, and nothing is logged', async () => {
    for (const bytes of ['\u0016\u0003\u0001', 'PRI * HTTP/2.0', '\u0000'.repeat(100), 'GET / HTTP/9.9', 'GET']) {
      expect([0, 400, 408, 505]).toContain(statusOf(await rawRequest(it.server.port, [bytes])));
    }
  });

  test('guessing codes opens nothing, however many are tried, and does not use up the one that waits', async () => {
    const path = it.access.newWindowPath();
    const code = path.slice(path.indexOf('=') + 1);
    const guesses = [
      ...Array.from({ length: 60 }, (_, at) => `/open?code=${at}`),
      `/open?code=${code.slice(1)}`,
      `/open?code=${code.toUpperCase()}`,
      `${path}&`,
      `/open?x=1&code=${code}`,
      `/OPEN?code=${code}`,
      `/open/?code=${code}`,
      '/open?code[]=x',
      '/open?code=__proto__',
    ];
    for (const guess of guesses) {
      const { status } = await fetch(`${it.server.origin}${guess}`, { redirect: 'manual' });
      expect([guess.slice(0, 20), status]).toEqual([guess.slice(0, 20), 404]);
    }
    expect((await fetch(`${it.server.origin}${path}`, { redirect: 'manual' })).status).toBe(303);
  });
});
