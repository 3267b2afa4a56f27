import type { IncomingMessage } from 'node:http';

export const LOOPBACK = '127.0.0.1';

/**
 * Whether a request was made to this host by its own address. A page elsewhere can make a name of its own point at
 * 127.0.0.1 (DNS rebinding): its requests then carry that name.
 */
export function asksOwnHost({ headersDistinct }: IncomingMessage, port: number): boolean {
  const hosts = headersDistinct.host ?? [];
  return hosts.length === 1 && hosts[0] === `${LOOPBACK}:${port}`;
}

/**
 * Whether a browser says that another page is behind a request: that of a picture, a script or a frame carries no Origin.
 * What is no browser says nothing, and what a user typed, or another program opened, is nobody's.
 */
export function isAskedByOthers({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** A missing Origin is fine for loading the page, where browsers send none; a socket must have ours. */
export function comesFromOwnPage({ headers }: IncomingMessage, port: number): boolean {
  return headers.origin === `http://${LOOPBACK}:${port}`;
}
