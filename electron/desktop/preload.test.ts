import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { desktopPorts } from '#renderer/api/desktopPort.ts';
import { ipcRenderer } from './testing/electronStandIn.ts';

/** As much of a page's window as page and preload share: messages, with ports, to themselves. */
class SharedWindow extends EventTarget {
  readonly location = { origin: 'app://leadlight', hash: '' };

  postMessage(data: string, targetOrigin: string, ports: MessagePort[] = []): void {
    if (targetOrigin !== this.location.origin) throw new Error('That is another page.');
    setTimeout(() => this.dispatchEvent(Object.assign(new Event('message'), { data, ports, source: this })));
  }

  nextMessage(): Promise<unknown> {
    return new Promise((resolve) => {
      this.addEventListener('message', (event) => resolve('data' in event ? event.data : null), { once: true });
    });
  }
}

const shared = new SharedWindow();

beforeAll(async () => {
  vi.stubGlobal('window', shared);
  await import('./preload.ts');
});
beforeEach(() => {
  ipcRenderer.sent.length = 0;
});

test('a page that asks receives the port that main sends, and the next one when there is another', async () => {
  const received: MessagePort[] = [];
  desktopPorts((port) => received.push(port));
  await vi.waitFor(() => expect(ipcRenderer.sent).toEqual(['leadlight:ready']));
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.emit('leadlight:port', { ports: [port1] });
  ipcRenderer.emit('leadlight:port', { ports: [port2] });
  await vi.waitFor(() => expect(received).toEqual([port1, port2]));
  port1.close();
  port2.close();
});

test('nothing else that a page posts reaches main', async () => {
  const posted = shared.nextMessage();
  shared.postMessage('leadlight:quit', 'app://leadlight');
  await posted;
  expect(ipcRenderer.sent).toEqual([]);
});

test('what the menu asks becomes the page’s address or a request to capture', async () => {
  ipcRenderer.emit('leadlight:command', {}, '/settings');
  expect(shared.location.hash).toBe('/settings');
  ipcRenderer.emit('leadlight:command', {}, '/');
  expect(shared.location.hash).toBe('/');
  // The page is still loading, and hears it once it listens.
  ipcRenderer.emit('leadlight:command', {}, 'capture');
  const heard = messagesUntil('leadlight:capture');
  shared.postMessage('leadlight:listens', 'app://leadlight');
  expect(await heard).toEqual(['leadlight:listens', 'leadlight:capture']);
  const posted = shared.nextMessage();
  ipcRenderer.emit('leadlight:command', {}, 'capture');
  expect(await posted).toBe('leadlight:capture');
});

async function messagesUntil(last: string): Promise<unknown[]> {
  const messages = [await shared.nextMessage()];
  while (messages.at(-1) !== last) messages.push(await shared.nextMessage());
  return messages;
}
