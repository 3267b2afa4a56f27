import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aServer, type ServerUnderTest } from './testing/aServer.ts';
import { type OwnPage, ownPage } from './testing/ownPage.ts';
import { frame, MORE, PING, rawSocket, TEXT } from './testing/rawSocket.ts';

/** As quick as a click; the machine that runs the tests is busy with others. */
const USABLE_MS = 1000;
const GUESS = 'a-guess';

let it: ServerUnderTest;
let page: OwnPage;

beforeAll(async () => {
  it = await aServer();
  page = await ownPage(it);
});
afterAll(async () => {
  page.socket.terminate();
  await it.stop();
});

const kilobyte = Buffer.alloc(1024, 'x');

/** Frames that break a rule, each alone. */
const BROKEN: Record<string, Buffer> = {
  'a length of which no machine has the memory': frame({ opcode: TEXT, claimedLength: 2n ** 62n }),
  'a length past what is allowed': frame({ opcode: TEXT, claimedLength: 49n * 1024n * 1024n }),
  'the mark of compression': frame({ opcode: TEXT, payload: deflateRawSync(Buffer.alloc(10_000_000)), reserved: 4 }),
  'marks of extensions that nobody agreed on': frame({ opcode: TEXT, payload: kilobyte, reserved: 3 }),
  'no mask': frame({ opcode: TEXT, payload: kilobyte, isMasked: false }),
  'a kind that does not exist': frame({ opcode: 5, payload: kilobyte }),
  'the rest of a message that never began': frame({ opcode: MORE, payload: kilobyte }),
  'a ping in two parts': frame({ opcode: PING, isLast: false }),
  'a ping that is too long': frame({ opcode: PING, payload: kilobyte }),
  'a text that is none': frame({ opcode: TEXT, payload: Buffer.from([0xff, 0xfe, 0xc0]) }),
  'a second message inside the first': Buffer.concat([
    frame({ opcode: TEXT, payload: kilobyte, isLast: false }),
    frame({ opcode: TEXT, payload: kilobyte }),
  ]),
};

describe.each(Object.entries(BROKEN))('%s', (_, bytes) => {
  test.each(['of a page of ours', 'of a stranger'])('%s ends that connection and nothing else', async (whose) => {
    const { stream, gone } = await rawSocket(it, whose === 'of a stranger' ? GUESS : it.access.token);
    stream.write(bytes);
    stream.write(bytes);
    await gone;
    expect(await page.callMs()).toBeLessThan(USABLE_MS);
  });
});

describe('a stranger', () => {
  test('is told at once that the token is wrong, and is gone after a second although it stays', async () => {
    const startedAt = performance.now();
    const { stream, gone, received } = await rawSocket(it, GUESS);
    await vi.waitFor(() => expect(received().includes('wrong token')).toBe(true));
    expect(performance.now() - startedAt).toBeLessThan(USABLE_MS);
    const pinging = setInterval(() => stream.write(frame({ opcode: PING })), 50);
    expect(await gone).toBe(4401);
    clearInterval(pinging);
    expect(performance.now() - startedAt).toBeLessThan(3 * USABLE_MS);
  });

  test.each([
    [
      'calls that come with the handshake',
      frame({ opcode: TEXT, payload: Buffer.from('{"i":"1","p":{"u":"/journal/list"}}') }),
    ],
    ['a message of megabytes', frame({ opcode: TEXT, payload: Buffer.alloc(8_000_000, 'x') })],
    ['a hundred thousand pings', Buffer.concat(Array.from({ length: 100_000 }, () => frame({ opcode: PING })))],
    [
      'a message in a hundred thousand parts',
      Buffer.concat(
        Array.from({ length: 100_000 }, () => frame({ opcode: MORE, isLast: false, payload: Buffer.from('x') })),
      ),
    ],
  ])('gets no answer to %s', async (_name, bytes) => {
    const changes = it.pages.length;
    const { gone, received } = await rawSocket(it, GUESS, bytes);
    expect(await page.callMs()).toBeLessThan(USABLE_MS);
    expect([4401, null]).toContain(await gone);
    expect(received().length).toBeLessThan(100);
    expect(it.pages).toHaveLength(changes);
  });
});

test('a page of ours may send a text in small parts, with pings between them, and one without an end is let go', async () => {
  const { stream, gone } = await rawSocket(it, it.access.token);
  const part = frame({ opcode: MORE, payload: Buffer.alloc(1024 * 1024, 'x'), isLast: false });
  stream.write(frame({ opcode: TEXT, payload: kilobyte, isLast: false }));
  const sent = setInterval(() => {
    for (let count = 0; count < 8; count += 1) stream.write(Buffer.concat([part, frame({ opcode: PING })]));
  }, 5);
  expect(await page.callMs()).toBeLessThan(USABLE_MS);
  expect(await gone).toBe(1009);
  clearInterval(sent);
  expect(await page.callMs()).toBeLessThan(USABLE_MS);
});
