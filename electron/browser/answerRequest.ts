import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { SECURITY_HEADERS } from '#electron/host/contentSecurityPolicy.ts';
import { findPageFile, type PageFiles } from '#electron/host/pageFiles.ts';
import type { Access } from './access.ts';
import { asksOwnHost, comesFromOwnPage } from './ownAddress.ts';
import { isSecret } from './secrets.ts';

export interface Answering {
  port: number;
  files: PageFiles;
  access: Access;
  /** Another start of Leadlight found this one running. */
  onBroughtForward(): void;
}

/** Answers a plain HTTP request: the built page, and nothing of the user. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { port, files, access, onBroughtForward }: Answering,
): Promise<void> {
  const { method, headers } = request;
  if (!asksOwnHost(request, port)) return refuse(response, 403);
  if (headers.origin !== undefined && !comesFromOwnPage(request, port)) return refuse(response, 403);
  const path = pathOf(request);

  if (path === '/forward' && method === 'POST') {
    if (!isSecret(headers.authorization, `Bearer ${access.token}`)) return refuse(response, 403);
    onBroughtForward();
    return refuse(response, 204);
  }
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  if (path.startsWith('/open/')) {
    if (method !== 'GET' || !access.redeem(path.slice('/open/'.length))) return refuse(response, 404);
    return refuse(response, 303, { Location: `/#token=${access.token}` });
  }
  const found = findPageFile(files, path);
  if (!found) return refuse(response, 404);
  const { size } = await stat(found.file);
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': found.type, 'Content-Length': size });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(found.file), response);
}

/** An answer without content, which says no more than it must. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers, Connection: 'close' }).end();
}

/** As it was sent, undecoded and unresolved: `/a/../b` is not on any list. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? '/';
}
