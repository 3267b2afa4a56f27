import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/contract/contract.ts';
import { browserSocket } from './browserSocket.ts';
import { desktopPort } from './desktopPort.ts';

export type Planner = ContractRouterClient<typeof contract>;

/** `refused` means that this page never had the key to the host, and asking again will not help. */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'refused';

const RETRY_AFTER_MS = 700;
/** The host closes the socket with this code when the token is not the one of this start. */
const WRONG_TOKEN = 4401;

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

async function openPortLink(): Promise<PortLink<Record<never, never>>> {
  const port = await desktopPort();
  become('connected');
  return new PortLink({ port });
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
    socket.addEventListener('close', ({ code }) => {
      if (isFirst && code === WRONG_TOKEN) return become('refused');
      become('lost');
      const next = new Promise<void>((wait) => setTimeout(wait, RETRY_AFTER_MS)).then(() => openSocketLink());
      if (hasOpened) link = next;
      else resolve(next);
    });
  });
}

function become(next: ConnectionState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}
