import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aServer, LARGE_BYTES, type ServerUnderTest } from './testing/aServer.ts';
import { type OwnPage, ownPage } from './testing/ownPage.ts';

/** A tenth of what is usual, so that nobody waits for the tests. */
const PATIENCE_MS = 500;
/** Still as quick as a click; the machine that runs the tests is busy with others. */
const USABLE_MS = 1000;

let it: ServerUnderTest;
let page: OwnPage;
const attackers: Socket[] = [];

beforeEach(async () => {
  it = await aServer({ patienceMs: PATIENCE_MS });
  page = await ownPage(it);
});
afterEach(async () => {
  for (const attacker of attackers.splice(0)) attacker.destroy();
  page.socket.terminate();
  await it.stop();
});

/** Connects and says this, and never reads; resolves when it is let go. */
function attacker(words = ''): { stream: Socket; gone: Promise<void> } {
  const stream = connect(it.server.port, '127.0.0.1');
  attackers.push(stream);
  stream.on('error', () => undefined);
  if (words === '') stream.resume();
  const gone = new Promise<void>((resolve) => stream.once('close', () => resolve()));
  if (words !== '') stream.write(words);
  return { stream, gone };
}

const request = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, `Host: 127.0.0.1:${it.server.port}`, ...headers, ''].join('\r\n');

/** Sends a little again and again, until it is let go. Answers how long that took. */
async function drip(first: string, drop: string): Promise<number> {
  const startedAt = performance.now();
  const { stream, gone } = attacker(first);
  stream.resume();
  const dripping = setInterval(() => stream.write(drop), PATIENCE_MS / 10);
  await gone;
  clearInterval(dripping);
  return performance.now() - startedAt;
}

/** The page as a browser loads it: six connections, none of them open before. */
async function loadPage(): Promise<void> {
  const paths = ['/', '/assets/index.js', '/assets/über 1.css', '/', '/assets/index.js', '/'];
  const answers = await Promise.all(
    paths.map((path) => fetch(`${it.server.origin}${path}`, { headers: { connection: 'close' } })),
  );
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
}

describe('a flood of connections', () => {
  test('that only hold on: a new page of ours loads and connects, the one that is there works, and few are kept', async () => {
    for (let round = 0; round < 10; round += 1) {
      const arrived = Array.from(
        { length: 60 },
        () => new Promise((resolve) => attacker().stream.once('connect', resolve)),
      );
      await Promise.all(arrived);
      await loadPage();
      expect(await page.callMs()).toBeLessThan(USABLE_MS);
    }
    const second = await ownPage(it);
    expect(await second.callMs()).toBeLessThan(USABLE_MS);
    second.socket.terminate();
    expect(attackers).toHaveLength(600);
    await expect.poll(() => attackers.filter(({ closed }) => !closed).length).toBeLessThan(150);
  });

  test('that ask without an end and never read: the same', async () => {
    const asking = request('GET /assets/index.js', 'Connection: keep-alive', '').repeat(12);
    for (let round = 0; round < 5; round += 1) {
      for (let one = 0; one < 40; one += 1) attacker(asking);
      await loadPage();
      expect(await page.callMs()).toBeLessThan(USABLE_MS);
    }
    const second = await ownPage(it);
    expect(await second.callMs()).toBeLessThan(USABLE_MS);
    second.socket.terminate();
  });

  test('that knock at the socket with guesses: pages of ours still come in, and none of the guesses counts as one', async () => {
    const knock = request(
      'GET /rpc',
      `Origin: ${it.server.origin}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Protocol: leadlight, guess',
      '',
    );
    const guesses = Array.from({ length: 300 }, () => attacker(knock));
    for (const { stream } of guesses) stream.resume();
    const second = await ownPage(it);
    expect(await second.callMs()).toBeLessThan(USABLE_MS);
    second.socket.terminate();
    await Promise.all(guesses.map(({ gone }) => gone));
    expect(Math.max(...it.pages)).toBe(2);
  });
});

describe('a client that takes its time', () => {
  test('over its headers, the body of a request or the handshake of the socket is let go, and no one waits for it', async () => {
    const slow = Promise.all([
      drip(request('GET /'), 'X-Slow: 1\r\n'),
      drip(request('POST /window', 'Content-Length: 100000', ''), 'x'),
      drip(request('POST /window', 'Transfer-Encoding: chunked', ''), '1\r\nx\r\n'),
      drip(request('GET /rpc', 'Connection: Upgrade', 'Upgrade: websocket'), 'X-Slow: 1\r\n'),
      drip('', 'G'),
    ]);
    await loadPage();
    expect(await page.callMs()).toBeLessThan(USABLE_MS);
    for (const tookMs of await slow) expect(tookMs).toBeLessThan(PATIENCE_MS * 6);
  });

  test('over reading what it asked for is let go', async () => {
    const { stream, gone } = attacker(request('GET /assets/large.css', ''));
    stream.pause();
    // One that reads nothing learns only afterwards that nobody is there.
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS * 6));
    let read = 0;
    stream.on('data', (chunk: Buffer) => {
      read += chunk.length;
    });
    stream.resume();
    await gone;
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(LARGE_BYTES);
  });
});

test('a page that asks five hundred large things at once leaves others their turn, and gets every answer', async () => {
  const other = await ownPage(it);
  const asked = await wordsOf(page, () => page.planner.plan.get());
  let answers = 0;
  page.socket.on('message', () => {
    answers += 1;
  });
  const waited: number[] = [];
  for (let call = 0; call < 500; call += 1) page.socket.send(asked.replace(/"i":"[^"]*"/, `"i":"${call + 10}"`));
  while (answers < 500) waited.push(await other.callMs());
  expect(waited.length).toBeGreaterThan(3);
  expect(Math.max(...waited)).toBeLessThan(USABLE_MS);
  other.socket.terminate();
});

/** What goes over the wire for a call. */
async function wordsOf({ socket }: OwnPage, call: () => Promise<unknown>): Promise<string> {
  const said: string[] = [];
  const send = vi.spyOn(socket, 'send').mockImplementation((data) => void said.push(String(data)));
  void call().catch(() => undefined);
  await vi.waitFor(() => expect(said).toHaveLength(1));
  send.mockRestore();
  return said[0] ?? '';
}
