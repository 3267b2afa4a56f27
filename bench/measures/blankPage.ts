import { createServer } from 'node:http';

/** A page with nothing of ours, served like ours. */
const BLANK_PAGE = `<!doctype html><title>Blank</title><h1>Blank</h1><textarea></textarea>`;

export async function serveBlankPage(): Promise<{ address: string; close(): void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(BLANK_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has a port');
  return { address: `http://127.0.0.1:${at.port}/`, close: () => server.close() };
}
