import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { reportBug } from '#electron/host/reportBug.ts';
import { reportUnexpected } from '#electron/host/reportUnexpected.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import type { Access } from './access.ts';
import { asksOwnHost, comesFromOwnPage } from './ownAddress.ts';
import { isSecret } from './secrets.ts';

interface SocketSetup {
  router: PlannerRouter;
  access: Access;
  port: number;
  onPagesChanged(pages: number): void;
}

export interface RpcSocket {
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void;
  /** Says goodbye to every page, and does not wait for those that do not answer. */
  close(): Promise<void>;
}

const PROTOCOL = 'leadlight';
const WRONG_TOKEN = 4401;
const GOING_AWAY = 1001;
const MOST_PAGES = 16;
const PATIENCE_MS = 1_000;

/** The longest text the contract lets through, a drawing of 20 MB, with every second letter of it escaped and room to spare. */
const LARGEST_MESSAGE = 48 * 1024 * 1024;

/** The planner over WebSocket, for pages of our own that know the token. */
export function openRpcSocket({ router, access, port, onPagesChanged }: SocketSetup): RpcSocket {
  const handler = new RPCHandler(router, { interceptors: [onError(reportUnexpected)] });
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  const pages = new Set<WebSocket>();

  function welcome(socket: WebSocket): void {
    pages.add(socket);
    onPagesChanged(pages.size);
    // Without a listener an oversized message would end the process; with one it ends this socket.
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      pages.delete(socket);
      onPagesChanged(pages.size);
    });
    handler.upgrade(socket, { context: {} }).catch(reportBug);
  }

  return {
    upgrade(request, stream, head) {
      stream.on('error', () => stream.destroy());
      const [protocol, token] = protocolsOf(request);
      const isAllowed = request.url === '/rpc' && asksOwnHost(request, port) && comesFromOwnPage(request, port);
      if (!isAllowed) return refuse(stream, '403 Forbidden');
      if (protocol !== PROTOCOL) return refuse(stream, '400 Bad Request');
      if (pages.size >= MOST_PAGES) return refuse(stream, '503 Service Unavailable');
      server.handleUpgrade(request, stream, head, (socket) => {
        // Closed after opening, because a page cannot see why an upgrade was refused.
        if (isSecret(token, access.token)) welcome(socket);
        else socket.close(WRONG_TOKEN, 'wrong token');
      });
    },
    async close() {
      server.close();
      const gone = [...pages].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of pages) socket.close(GOING_AWAY);
      const impatience = setTimeout(() => {
        for (const socket of pages) socket.terminate();
      }, PATIENCE_MS);
      await Promise.all(gone);
      clearTimeout(impatience);
    },
  };
}

function protocolsOf({ headers }: IncomingMessage): string[] {
  return (headers['sec-websocket-protocol'] ?? '').split(',').map((offered) => offered.trim());
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
