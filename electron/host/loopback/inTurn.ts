import { setImmediate as nextTurn } from 'node:timers/promises';
import type { WebSocket } from 'ws';

/** More than a page of ours has under way; some wait for a dialog. */
const MOST_AT_ONCE = 16;
/** With so many more that wait, no more is read: they wait on the page's side. */
const MOST_WAITING = 64;
/** What was answered and not read; as large as a few of the largest answers. */
const MOST_UNREAD_BYTES = 128 * 1024 * 1024;

type Taking = <Answer>(call: { next(): Promise<Answer> }) => Promise<Answer>;

/**
 * Keeps one page from taking all the time there is: only some of its calls are under way at once, and between them others
 * have their turn. One that asks and never reads is let go before its answers fill the memory.
 */
export function inTurn(socket: WebSocket): { taking: Taking } {
  const waiting: (() => void)[] = [];
  let underWay = 0;

  async function myTurn(): Promise<void> {
    if (underWay < MOST_AT_ONCE) {
      underWay += 1;
      return;
    }
    if (waiting.length === MOST_WAITING) socket.pause();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  async function passOn(): Promise<void> {
    await nextTurn();
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
    if (waiting.length === MOST_WAITING) socket.resume();
  }

  socket.on('ping', () => leaveIfFull(socket));
  return {
    async taking({ next }) {
      leaveIfFull(socket);
      await myTurn();
      try {
        return await next();
      } finally {
        void passOn();
      }
    },
  };
}

function leaveIfFull(socket: WebSocket): void {
  if (socket.bufferedAmount > MOST_UNREAD_BYTES) socket.terminate();
}
