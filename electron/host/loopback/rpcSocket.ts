import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { type ServerOptions, type WebSocket, WebSocketServer } from 'ws';
import { reportBug } from '#electron/host/reportBug.ts';
import { reportUnexpected } from '#electron/host/reportUnexpected.ts';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';
import type { SlotChange } from '../plannerSlot.ts';
import type { Access } from './access.ts';
import { inTurn } from './inTurn.ts';
import { asksOwnHost, comesFromOwnPage } from './ownAddress.ts';
import { isSecret } from './secrets.ts';

interface SocketSetup {
  /** The present planner's; null while one makes room for another, and then nobody is let in. */
  router(): PlannerRouter | null;
  access: Access;
  port: number;
  onPagesChanged(pages: number): void;
  /** Told the connection of each page that showed the token. */
  prove?(stream: Duplex): void;
}

export interface RpcSocket {
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void;
  /** Lets go of every page that speaks with a planner of before: it loads again, or comes back as it is. */
  changed(change: SlotChange): void;
  /** Says goodbye to every page, and does not wait for those that do not answer. */
  close(): Promise<void>;
}

const PROTOCOL = 'leadlight';
const WRONG_TOKEN = 4401;
/** The page must load again: another vault is open, or with the reason `same` this one was opened or locked. */
const LOAD_AGAIN = 4410;
const GOING_AWAY = 1001;
const MOST_PAGES = 16;
const PATIENCE_MS = 1_000;

/** The longest text the contract lets through, a drawing of 20 MB, with every second letter of it escaped and room to spare. */
const LARGEST_MESSAGE = 48 * 1024 * 1024;

/** Without compression, so that no few bytes can become many. */
const HANDSHAKE: ServerOptions = {
  noServer: true,
  perMessageDeflate: false,
  handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
};

/** The planner over WebSocket, for pages of our own that know the token. */
export function openRpcSocket(setup: SocketSetup): RpcSocket {
  const { router, access, port, onPagesChanged, prove = () => undefined } = setup;
  const server = new WebSocketServer({ ...HANDSHAKE, maxPayload: LARGEST_MESSAGE });
  const strangers = new WebSocketServer({ ...HANDSHAKE, maxPayload: 1, autoPong: false });
  const pages = new Map<WebSocket, PlannerRouter>();

  function welcome(socket: WebSocket, present: PlannerRouter): void {
    pages.set(socket, present);
    onPagesChanged(pages.size);
    // Without a listener an oversized message would end the process; with one it ends this socket.
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      pages.delete(socket);
      onPagesChanged(pages.size);
    });
    const { taking } = inTurn(socket);
    const handler = new RPCHandler(present, { rootInterceptors: [taking], interceptors: [onError(reportUnexpected)] });
    handler.upgrade(socket, { context: {} }).catch(reportBug);
  }

  return {
    upgrade(request, stream, head) {
      stream.on('error', () => stream.destroy());
      const [protocol, token] = protocolsOf(request);
      const isAllowed = request.url === '/rpc' && asksOwnHost(request, port) && comesFromOwnPage(request, port);
      if (!isAllowed) return refuse(stream, '403 Forbidden');
      if (protocol !== PROTOCOL) return refuse(stream, '400 Bad Request');
      const present = router();
      if (pages.size >= MOST_PAGES || present === null) return refuse(stream, '503 Service Unavailable');
      // Closed after opening, because a page cannot see why an upgrade was refused.
      if (!isSecret(token, access.token)) return strangers.handleUpgrade(request, stream, head, sendAway);
      prove(stream);
      server.handleUpgrade(request, stream, head, (socket) => welcome(socket, present));
    },
    changed(change) {
      for (const [socket, spokenWith] of pages) {
        if (spokenWith === router()) continue;
        if (change === 'again') socket.close(GOING_AWAY);
        else socket.close(LOAD_AGAIN, change);
      }
    },
    async close() {
      server.close();
      const gone = [...pages.keys()].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
      for (const socket of pages.keys()) socket.close(GOING_AWAY);
      const impatience = setTimeout(() => {
        for (const socket of pages.keys()) socket.terminate();
      }, PATIENCE_MS);
      await Promise.all(gone);
      clearTimeout(impatience);
    },
  };
}

/** Says why, hears nothing more, and does not wait for long until the other side has gone. */
function sendAway(socket: WebSocket): void {
  // What it sends is not read; without a listener a frame that breaks the rules would end the process.
  socket.on('error', () => socket.terminate());
  socket.close(WRONG_TOKEN, 'wrong token');
  const impatience = setTimeout(() => socket.terminate(), PATIENCE_MS);
  socket.once('close', () => clearTimeout(impatience));
}

function protocolsOf({ headers }: IncomingMessage): string[] {
  return (headers['sec-websocket-protocol'] ?? '').split(',').map((offered) => offered.trim());
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
