import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aServer, type ServerUnderTest } from './testing/aServer.ts';

let it: ServerUnderTest;

beforeEach(async () => {
  it = await aServer();
});
afterEach(() => it.stop());

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
