import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageFiles } from '#electron/host/pageFiles.ts';
import { reportBug } from '#electron/host/reportBug.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import type { SlotChange } from '../plannerSlot.ts';
import type { Access } from './access.ts';
import { answerRequest } from './answerRequest.ts';
import { keepConnections } from './connections.ts';
import { LOOPBACK } from './ownAddress.ts';
import { openRpcSocket, type RpcSocket } from './rpcSocket.ts';

interface ServerSetup {
  router(): PlannerRouter | null;
  files: PageFiles;
  access: Access;
  /** 0 takes any free port. */
  port: number;
  onPagesChanged(pages: number): void;
  /** How long a client may take to say what it wants, or to take what it is sent. */
  patienceMs?: number;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`, without a token. */
  readonly origin: string;
  readonly port: number;
  changed(change: SlotChange): void;
  close(): Promise<void>;
}

const PATIENCE_MS = 5_000;
/** The system keeps so many that wait to be accepted, so that a flood does not keep our own page out. */
const BACKLOG = 1024;

/** Serves the page and its socket to this machine alone. */
export async function startServer(setup: ServerSetup): Promise<LoopbackServer> {
  const { patienceMs = PATIENCE_MS } = setup;
  const server = createServer({
    headersTimeout: patienceMs,
    requestTimeout: 2 * patienceMs,
    keepAliveTimeout: patienceMs,
    connectionsCheckingInterval: patienceMs / 5,
    maxHeaderSize: 16 * 1024,
  });
  // One that stops taking what it asked for is let go as well; a page's own socket may be silent for hours.
  server.setTimeout(2 * patienceMs);
  server.maxHeadersCount = 64;
  const connections = keepConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(setup.port, LOOPBACK, BACKLOG, resolve);
  });
  const port = portOf(server.address());
  const socket: RpcSocket = openRpcSocket({ ...setup, port, prove: connections.prove });
  server.on('upgrade', (request, stream, head) => socket.upgrade(request, stream, head));
  server.on('request', (request, response) => {
    answerRequest(request, response, { ...setup, port }).catch((error: unknown) => {
      // A page that went away while it was loading is nobody's mistake.
      if (!request.destroyed) reportBug(error);
      response.destroy();
    });
  });
  return {
    origin: `http://${LOOPBACK}:${port}`,
    port,
    changed: socket.changed,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await socket.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
