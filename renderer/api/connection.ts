import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/contract/contract.ts';
import { browserSocket } from './browserSocket.ts';
import { desktopPorts } from './desktopPort.ts';

export type Planner = ContractRouterClient<typeof contract>;

/** `refused` means that this page never had the key to the host, and asking again will not help. */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'refused';

/** Where a page begins that shows another vault. */
export const FIRST_PAGE = '#/';

const RETRY_AFTER_MS = 700;
/** The host closes the socket with this code when the token is not the one of this start. */
const WRONG_TOKEN = 4401;
/** And with this one when another vault was opened, or this one was locked: nothing that this page shows is there any more. */
const LOAD_AGAIN = 4410;
/** The reason that goes with it when it is the same vault, and the page stays where it is. */
const SAME_VAULT = 'same';

let link: Promise<PortLink<Record<never, never>> | SocketLink<Record<never, never>>> = openLink();
let state: ConnectionState = 'connecting';
const listeners = new Set<() => void>();

/** The planner, whichever host runs it. Calls made while the connection is lost wait for the next one. */
export const planner: Planner = createORPCClient({
  call: async (path, input, options) => (await link).call(path, input, options),
});

export function connectionState(): ConnectionState {
  return state;
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function openLink(): typeof link {
  return window.location.protocol === 'app:' ? openPortLink() : openSocketLink({ isFirst: true });
}

function openPortLink(): Promise<PortLink<Record<never, never>>> {
  return new Promise((resolve) => {
    desktopPorts((port) => {
      const opened = new PortLink({ port });
      if (state === 'connecting') resolve(opened);
      else {
        link = Promise.resolve(opened);
        become('lost');
      }
      become('connected');
    });
  });
}

/**
 * A socket does not come back by itself: after a close, a new one is tried until it opens. A page that was let in
 * once goes on trying whatever happens, because it may hold text that is not saved yet.
 */
function openSocketLink({ isFirst } = { isFirst: false }): Promise<SocketLink<Record<never, never>>> {
  const socket = browserSocket();
  return new Promise((resolve) => {
    let hasOpened = false;
    socket.addEventListener('open', () => {
      hasOpened = true;
      become('connected');
      resolve(new SocketLink({ websocket: socket }));
    });
    socket.addEventListener('close', ({ code, reason }) => {
      if (isFirst && code === WRONG_TOKEN) return become('refused');
      become('lost');
      // Never on with the next vault as if it were the same: a text of the one must not reach the other.
      if (code === LOAD_AGAIN) return loadAgain(reason === SAME_VAULT);
      const next = new Promise<void>((wait) => setTimeout(wait, RETRY_AFTER_MS)).then(() => openSocketLink());
      if (hasOpened) link = next;
      else resolve(next);
    });
  });
}

function loadAgain(isSameVault: boolean): void {
  if (!isSameVault) window.history.replaceState(null, '', FIRST_PAGE);
  window.location.reload();
}

function become(next: ConnectionState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}
