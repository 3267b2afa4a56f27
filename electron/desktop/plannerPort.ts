import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { type IpcMainEvent, ipcMain, MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import type { SlotChange } from '#electron/host/plannerSlot.ts';
import { reportUnexpected } from '#electron/host/reportUnexpected.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import { isOwnPage } from './assets.ts';

/**
 * Gives every page of ours that asks a port to the planner; a page that loads again gets a new one. To be told when the
 * planner has changed: pages load again, or go on with the same vault through another port.
 */
export function offerPlanner(router: () => PlannerRouter | null): (change: SlotChange) => void {
  const ports = new Map<WebContents, MessagePortMain>();
  const waiting = new Set<WebContents>();

  function giveTo(page: WebContents): void {
    const present = router();
    ports.get(page)?.close();
    ports.delete(page);
    // Between two planners there is none; it is given when the change is over.
    if (present === null) return void waiting.add(page);
    waiting.delete(page);
    const { port1, port2 } = new MessageChannelMain();
    ports.set(page, port1);
    const handler = new RPCHandler(present, { interceptors: [onError(reportUnexpected)] });
    handler.upgrade(port1, { context: {} });
    port1.start();
    page.mainFrame.postMessage('leadlight:port', null, [port2]);
  }

  ipcMain.on('leadlight:ready', ({ sender, senderFrame }) => {
    if (!isOwnFrame(senderFrame)) return;
    if (!ports.has(sender) && !waiting.has(sender)) {
      sender.once('destroyed', () => {
        ports.get(sender)?.close();
        ports.delete(sender);
        waiting.delete(sender);
      });
    }
    giveTo(sender);
  });

  return (change) => {
    for (const page of [...ports.keys(), ...waiting]) {
      if (change === 'again' || waiting.has(page)) giveTo(page);
      else loadAgain(page);
    }
  };
}

/** What a page could not save it has kept; it must not go on writing into another vault. */
function loadAgain(page: WebContents): void {
  const leave = (event: { preventDefault(): void }) => event.preventDefault();
  page.once('will-prevent-unload', leave);
  page.once('did-finish-load', () => page.off('will-prevent-unload', leave));
  page.reload();
}

type Frame = NonNullable<IpcMainEvent['senderFrame']>;

/** Our own page and no frame inside it; null is a frame that has gone since. */
function isOwnFrame(frame: Frame | null): frame is Frame {
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
