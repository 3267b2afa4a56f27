import { dirname } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { WebSocket } from 'ws';
import { askForWindow } from '#electron/host/runningHost.ts';
import { hostSettingsFile, type Machine } from '#electron/planner/hostSettings.ts';
import { CommandFailed } from '../command.ts';
import type { PlannerClient, UsePlanner } from './plannerClient.ts';

const PATIENCE_MS = 3_000;

/**
 * Speaks with the host that runs as `pid`, as one of its windows does: with the secret that it left for other
 * starts by this user. Null when it does not answer, or has opened the sample or locked the vault since it held it; then
 * nothing was changed by it.
 */
export async function withRunningPlanner<Result>(
  machine: Machine,
  pid: number,
  use: UsePlanner<Result>,
): Promise<{ result: Result } | null> {
  const socket = await connect(dirname(hostSettingsFile(machine)), pid);
  if (!socket) return null;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const goneAway = closed.then(() => {
    throw new CommandFailed('Leadlight was closed just now. Look at leadlight today before you try again.');
  });
  // Also without anybody waiting for it: it is closed here in the end.
  goneAway.catch(() => undefined);
  // The link asks for a browser's socket; that of ws behaves alike and is only typed apart.
  const websocket = socket as unknown as globalThis.WebSocket;
  try {
    const planner: PlannerClient = createORPCClient(new RPCLink({ websocket }));
    const { isSample, isLocked } = await Promise.race([planner.app.about(), goneAway]);
    if (isSample || isLocked) return null;
    const used = use(planner, { staysOpen: true });
    return { result: await Promise.race([used, goneAway]) };
  } finally {
    socket.close();
    await closed;
  }
}

async function connect(configFolder: string, pid: number): Promise<WebSocket | null> {
  const url = await askForWindow(configFolder, pid);
  const token = url === null ? null : await tokenBehind(url);
  if (url === null || token === null) return null;
  const { origin } = new URL(url);
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, ['leadlight', token], {
    origin,
    handshakeTimeout: PATIENCE_MS,
  });
  return new Promise((resolve) => {
    socket.once('open', () => resolve(socket));
    socket.on('error', () => {
      socket.terminate();
      resolve(null);
    });
  });
}

/** A window's address opens once, and leads to the page with the token behind the `#`. */
async function tokenBehind(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    const place = answer.headers.get('location');
    return place === null ? null : new URLSearchParams(new URL(place, url).hash.slice(1)).get('token');
  } catch {
    // Nobody there any more: the caller tries again or says that the vault is in use.
    return null;
  }
}
