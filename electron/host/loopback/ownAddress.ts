import type { IncomingMessage } from 'node:http';

export const LOOPBACK = '127.0.0.1';

/**
 * Whether a request was made to this host by its own address. A page elsewhere can make a name of its own point at
 * 127.0.0.1 (DNS rebinding): its requests then carry that name.
 */
export function asksOwnHost({ headers }: IncomingMessage, port: number): boolean {
  return headers.host === `${LOOPBACK}:${port}`;
}

/** A missing Origin is fine for loading the page, where browsers send none; a socket must have ours. */
export function comesFromOwnPage({ headers }: IncomingMessage, port: number): boolean {
  return headers.origin === `http://${LOOPBACK}:${port}`;
}
