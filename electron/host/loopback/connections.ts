import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Loading the page takes six; the rest are for windows that open at once, and for commands. */
const MOST_UNPROVEN = 128;

export interface Connections {
  /** It showed the token: it is one of our own pages, and never makes room for others. */
  prove(stream: Duplex): void;
}

/**
 * Anybody on the machine can connect, as often as they like, and hold on. When there are too many connections that
 * nobody has proved to be ours, the one that has asked for nothing the longest makes room. So a flood throws itself out,
 * and a page of ours still loads.
 */
export function keepConnections(server: Server): Connections {
  /** In the order in which they last asked for something. */
  const unproven = new Set<Duplex>();

  server.on('connection', (stream: Socket) => {
    const [oldest] = unproven;
    if (oldest && unproven.size >= MOST_UNPROVEN) {
      unproven.delete(oldest);
      oldest.destroy();
    }
    unproven.add(stream);
    stream.once('close', () => unproven.delete(stream));
  });
  server.on('request', ({ socket }: IncomingMessage) => {
    if (unproven.delete(socket)) unproven.add(socket);
  });
  return {
    prove: (stream) => void unproven.delete(stream),
  };
}
