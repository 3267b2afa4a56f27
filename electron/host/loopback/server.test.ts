import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aServer, type ServerUnderTest } from './testing/aServer.ts';

let it: ServerUnderTest;

beforeEach(async () => {
  it = await aServer();
});
afterEach(() => it.stop());

describe('a client that wastes our time', () => {
  test('is cut off when it never ends its headers', { timeout: 15_000 }, async () => {
    const startedAt = performance.now();
    const dripping = connect(it.server.port, '127.0.0.1');
    dripping.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${it.server.port}\r\n`);
    const drip = setInterval(() => dripping.write('X-Slow: 1\r\n'), 200);
    dripping.on('error', () => undefined);
    dripping.resume();
    await new Promise((resolve) => dripping.once('close', resolve));
    clearInterval(drip);
    expect(performance.now() - startedAt).toBeLessThan(9_000);
  });

  test('is refused when its headers are too large', async () => {
    const answer = await fetch(it.server.origin, { headers: { 'x-large': 'x'.repeat(20_000) } });
    expect(answer.status).toBe(431);
  });
});

test('it listens on the loopback address alone', () => {
  expect(it.server.origin).toBe(`http://127.0.0.1:${it.server.port}`);
});

test('closing does not wait for a client that only holds on', async () => {
  const idle = connect(it.server.port, '127.0.0.1');
  idle.on('error', () => undefined);
  await new Promise((resolve) => idle.once('connect', resolve));
  const startedAt = performance.now();
  await it.server.close();
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
