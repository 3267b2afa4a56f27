import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { SECURITY_HEADERS } from '#electron/host/contentSecurityPolicy.ts';
import { findPageFile, type PageFiles } from '#electron/host/pageFiles.ts';

const SCHEME = 'app';
const HOST = 'leadlight';

/** The origin of our page and of nothing else. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;

/** Gives the page an origin of its own, so that it has storage, modules and a content policy. Before ready only. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // The build asks for its scripts and fonts with CORS, although they are our own.
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ]);
}

/** Answers `app://leadlight/…` with the files of the built page. */
export function serveApp(files: PageFiles): void {
  protocol.handle(SCHEME, (request) => answer(request, files));
}

/** Whether an address is the page itself, whatever route its hash names. */
export function isOwnPage(address: string): boolean {
  const url = parse(address);
  return url !== null && isOwn(url) && (url.pathname === '/' || url.pathname === '/index.html');
}

/** Whether an address is one of ours at all. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address);
  return url !== null && isOwn(url);
}

async function answer(request: Request, files: PageFiles): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: SECURITY_HEADERS });
  const url = parse(request.url);
  const found = url && isOwn(url) ? findPageFile(files, url.pathname) : null;
  if (!found) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
  return new Response(await readFile(found.file), { headers: { ...SECURITY_HEADERS, 'Content-Type': found.type } });
}

/** `URL.origin` says `null` for schemes it does not know, so the parts are compared. */
function isOwn({ protocol: scheme, host, username, password }: URL): boolean {
  return scheme === `${SCHEME}:` && host === HOST && username === '' && password === '';
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
