import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { SECURITY_HEADERS } from '#electron/host/contentSecurityPolicy.ts';
import { findPageFile, type PageFile, type PageFiles } from '#electron/host/pageFiles.ts';
import type { Access } from './access.ts';
import { asksOwnHost, comesFromOwnPage, isAskedByOthers } from './ownAddress.ts';
import { isSecret } from './secrets.ts';

export interface Answering {
  port: number;
  files: PageFiles;
  access: Access;
}

/** Answers a plain HTTP request: the built page, and nothing of the user. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { port, files, access }: Answering,
): Promise<void> {
  const { method, headers, url = '/' } = request;
  if (!asksOwnHost(request, port)) return answer(response, 403);
  if (headers.origin !== undefined && !comesFromOwnPage(request, port)) return answer(response, 403);
  if (isAskedByOthers(request)) return answer(response, 403);

  if (method === 'POST' && url === '/window') {
    if (!isSecret(headers.authorization, `Bearer ${access.windowSecret}`)) return answer(response, 403);
    return answer(response, 201, { Location: access.newWindowPath() });
  }
  if (method !== 'GET' && method !== 'HEAD') return answer(response, 405, { Allow: 'GET, HEAD' });
  if (method === 'GET' && access.redeem(url)) return answer(response, 303, { Location: `/#token=${access.token}` });

  // Undecoded and unresolved, so that `/a/../b` stays what it is: on no list.
  const found = findPageFile(files, url.split('?', 1)[0] ?? '/');
  if (!found) return answer(response, 404);
  await send(found, response, method === 'HEAD');
}

async function send({ file, type }: PageFile, response: ServerResponse, isHead: boolean): Promise<void> {
  const { size } = await stat(file);
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': type, 'Content-Length': size });
  if (isHead) response.end();
  else await pipeline(createReadStream(file), response);
}

/** An answer without content, which says no more than it must. */
function answer(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Length': 0, Connection: 'close' }).end();
}
