import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { type IpcMainEvent, ipcMain, MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import { reportUnexpected } from '#electron/host/reportUnexpected.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import { isOwnPage } from './assets.ts';

/** Gives every page of ours that asks a port to the planner; a page that loads again gets a new one. */
export function offerPlanner(router: PlannerRouter): void {
  const handler = new RPCHandler(router, { interceptors: [onError(reportUnexpected)] });
  const ports = new Map<WebContents, MessagePortMain>();

  ipcMain.on('leadlight:ready', ({ sender, senderFrame }) => {
    if (!isOwnFrame(senderFrame)) return;
    const { port1, port2 } = new MessageChannelMain();
    if (!ports.has(sender)) {
      sender.once('destroyed', () => {
        ports.get(sender)?.close();
        ports.delete(sender);
      });
    }
    ports.get(sender)?.close();
    ports.set(sender, port1);
    handler.upgrade(port1, { context: {} });
    port1.start();
    senderFrame.postMessage('leadlight:port', null, [port2]);
  });
}

type Frame = NonNullable<IpcMainEvent['senderFrame']>;

/** Our own page and no frame inside it; null is a frame that has gone since. */
function isOwnFrame(frame: Frame | null): frame is Frame {
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
