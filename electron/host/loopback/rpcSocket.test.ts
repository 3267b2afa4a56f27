import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { contract } from '#shared/contract/contract.ts';
import { aServer, type ServerUnderTest } from './testing/aServer.ts';

let it: ServerUnderTest;

beforeEach(async () => {
  it = await aServer();
});
afterEach(() => it.stop());

interface Knock {
  path?: string;
  protocols?: string[];
  origin?: string;
  host?: string;
}

function knock(how: Knock = {}): WebSocket {
  const { path = '/rpc', protocols = ['leadlight', it.access.token], origin = it.server.origin, host } = how;
  const headers = host === undefined ? {} : { host };
  return new WebSocket(`${it.server.origin.replace('http', 'ws')}${path}`, protocols, { origin, headers });
}

/** `open`, the status of a refused upgrade, or the code the socket was closed with. */
function outcome(socket: WebSocket): Promise<string | number> {
  return new Promise((resolve) => {
    socket.once('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.once('close', resolve);
    socket.on('error', () => undefined);
    // A socket that is let go after opening never answers a ping.
    socket.once('pong', () => resolve('open'));
    socket.once('open', () => socket.ping());
  });
}

function planner(socket: WebSocket): ContractRouterClient<typeof contract> {
  // The link asks for a browser's socket; that of ws behaves alike and is only typed apart.
  return createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }));
}

describe('who is let in', () => {
  test('a page of ours with the token speaks with the planner', async () => {
    const socket = knock();
    expect(await outcome(socket)).toBe('open');
    expect(socket.protocol).toBe('leadlight');
    expect((await planner(socket).app.about()).hostReason).toBe('a test asks for it');
  });

  test('a wrong token or none is told so and let go', async () => {
    expect(await outcome(knock({ protocols: ['leadlight', 'wrong'] }))).toBe(4401);
    expect(await outcome(knock({ protocols: ['leadlight'] }))).toBe(4401);
    expect(await outcome(knock({ protocols: ['leadlight', it.access.windowSecret] }))).toBe(4401);
    expect(it.pages).toEqual([]);
  });

  test('a page of another origin is refused although it has the token', async () => {
    expect(await outcome(knock({ origin: 'https://evil.example' }))).toBe(403);
    expect(await outcome(knock({ origin: 'null' }))).toBe(403);
    expect(await outcome(knock({ origin: it.server.origin.replace('127.0.0.1', 'localhost') }))).toBe(403);
  });

  test('a name of somebody else that points here is refused (DNS rebinding)', async () => {
    expect(await outcome(knock({ host: `evil.example:${it.server.port}` }))).toBe(403);
  });

  test('another path or another protocol is refused', async () => {
    expect(await outcome(knock({ path: '/other' }))).toBe(403);
    expect(await outcome(knock({ protocols: ['other', it.access.token] }))).toBe(400);
  });
});

describe('a page that is connected', () => {
  test('is counted until it leaves', async () => {
    const socket = knock();
    await outcome(socket);
    socket.close();
    await outcome(socket);
    await expect.poll(() => it.pages).toEqual([1, 0]);
  });

  test('is let go when it sends more than any text or drawing can be, and the others stay', async () => {
    const [large, other] = [knock(), knock()];
    await Promise.all([outcome(large), outcome(other)]);
    large.send('x'.repeat(49 * 1024 * 1024));
    expect(await new Promise((resolve) => large.once('close', resolve))).toBe(1009);
    await expect.poll(() => it.pages.at(-1)).toBe(1);
    expect((await planner(other).app.about()).host).toBe('browser');
  });

  test('may send the longest text the contract allows', async () => {
    const socket = knock();
    await outcome(socket);
    const body = '\u0001'.repeat(2_000_000);
    const entry = await planner(socket).journal.create({ kind: 'note', date: '2027-02-19', edit: { body } });
    expect(entry.body).toBe(body);
  });

  test('that sends nonsense harms nobody', async () => {
    const socket = knock();
    await outcome(socket);
    const said = vi.spyOn(console, 'error').mockReturnValue();
    socket.send('{"not": "a call"');
    socket.send(Buffer.from([0, 1, 2, 3]));
    const other = knock();
    await outcome(other);
    expect((await planner(other).app.about()).host).toBe('browser');
    said.mockRestore();
  });
});

test('after a change a page of before is let go with the code of the change, and one of the new planner stays', async () => {
  const { router } = it.planner;
  const before = knock();
  await outcome(before);
  it.show(null);
  expect(await outcome(knock())).toBe(503);
  it.show({ ...router });
  const after = knock();
  expect(await outcome(after)).toBe('open');
  const closed = new Promise((resolve) => before.once('close', resolve));
  it.server.changed('other');
  expect(await closed).toBe(4410);
  expect((await planner(after).app.about()).host).toBe('browser');
  it.show({ ...router });
  const closedAgain = new Promise((resolve) => after.once('close', resolve));
  it.server.changed('again');
  expect(await closedAgain).toBe(1001);
});

test('closing says goodbye to pages and does not wait for one that hangs', async () => {
  const [polite, hanging] = [knock(), knock()];
  await Promise.all([outcome(polite), outcome(hanging)]);
  hanging.pause();
  const goodbye = new Promise((resolve) => polite.once('close', resolve));
  const startedAt = performance.now();
  await it.server.close();
  expect(await goodbye).toBe(1001);
  expect(performance.now() - startedAt).toBeLessThan(4_000);
  hanging.terminate();
});
