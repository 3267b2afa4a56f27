import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { type BrowserHost, hostSetup, startBrowserHost } from './browserHost.ts';

test.skip(({ host }) => host === 'desktop', 'These are about the loopback host.');

/** A server of somebody else on this machine, which notes what it is asked for. */
async function aForeignServer() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response
      .writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' })
      .end('<title>Other</title>');
  });
  server.on('upgrade', (request, stream) => {
    asked.push(request.url ?? '');
    stream.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, port, origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function openOwnPage(page: Page, host: BrowserHost): Promise<void> {
  await page.goto(host.address);
  await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
}

test('a page of ours runs no script of others, and can load nothing from, and send nothing to, another origin', async ({
  context,
  now,
}, testInfo) => {
  const host = await startBrowserHost(hostSetup(testInfo, now));
  const page = await context.newPage();
  await openOwnPage(page, host);

  await test.step('a script that was put into the page does not run', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "document.title = 'taken over'";
      document.body.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', "document.title = 'taken over'");
      document.body.append(button);
      button.click();
      return document.title;
    });
    expect(ran).toBe('Leadlight');
  });

  await test.step('nothing is loaded from or sent to another origin', async () => {
    const foreign = await aForeignServer();

    await page.evaluate(
      async ({ origin, port }) => {
        const settled = (element: Element) =>
          new Promise((resolve) => {
            element.addEventListener('load', resolve);
            element.addEventListener('error', resolve);
            document.body.append(element);
          });
        const make = (tag: string, attributes: Record<string, string>) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          return element;
        };
        await fetch(`${origin}/fetch`, { mode: 'no-cors' }).catch(() => undefined);
        navigator.sendBeacon(`${origin}/beacon`, 'words');
        const socket = await new Promise((resolve) => {
          try {
            const opened = new WebSocket(`ws://127.0.0.1:${port}/socket`);
            opened.addEventListener('error', resolve);
            opened.addEventListener('open', resolve);
          } catch (error) {
            resolve(error);
          }
        });
        const style = make('style', {});
        style.textContent = `@import '${origin}/import.css'; body { background: url(${origin}/background.png) }`;
        document.head.append(style);
        await Promise.all([
          settled(make('img', { src: `${origin}/image.png` })),
          settled(make('script', { src: `${origin}/script.js` })),
          settled(make('link', { rel: 'stylesheet', href: `${origin}/style.css` })),
        ]);
        document.body.append(make('iframe', { src: `${origin}/frame` }), make('object', { data: `${origin}/object` }));
        const form = make('form', { action: `${origin}/form`, method: 'post' }) as HTMLFormElement;
        document.body.append(form);
        form.submit();
        return String(socket);
      },
      { origin: foreign.origin, port: foreign.port },
    );
    // Whatever was begun above has been asked for before an answer of our own host arrives.
    await page.evaluate(() => fetch('/index.html').then((answer) => answer.text()));

    expect(foreign.asked).toEqual([]);
    foreign.close();
  });
  await host.stop();
});

test('neither a page of another origin nor one without the token gets in', async ({ context, now }, testInfo) => {
  const host = await startBrowserHost(hostSetup(testInfo, now));
  const page = await context.newPage();

  await test.step('a page of another origin gets neither our page nor our socket, even if it knew the token', async () => {
    const foreign = await aForeignServer();
    await page.goto(foreign.origin);
    const seen = await page.evaluate(
      async ({ origin, token }) => {
        const read = await fetch(`${origin}/`).then(
          () => 'read',
          () => 'refused',
        );
        const spoke = await new Promise((resolve) => {
          const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, ['leadlight', token]);
          socket.addEventListener('open', () => resolve('open'));
          socket.addEventListener('error', () => resolve('refused'));
        });
        return { read, spoke };
      },
      { origin: host.origin, token: host.token },
    );
    expect(seen).toEqual({ read: 'refused', spoke: 'refused' });
    foreign.close();
  });

  await test.step('nothing of ours loads in a page of another, a form of it reaches nothing, and a page of nowhere no more', async () => {
    const foreign = await aForeignServer();
    const statuses = new Set<number>();
    page.on('response', (response) => {
      if (response.url().startsWith(host.origin)) statuses.add(response.status());
    });
    for (const address of [foreign.origin, 'about:blank', 'data:text/html,<title>Nowhere</title>']) {
      await page.goto(address);
      const seen = await page.evaluate(tryFromOutside, { origin: host.origin, token: host.token });
      expect(seen).toEqual({ loaded: [], sockets: [] });
    }
    await page.goto(foreign.origin);
    await page.setContent(`<form method="post" action="${host.origin}/window"><button>Go</button></form>`);
    const answer = page.waitForResponse(`${host.origin}/window`);
    await page.getByRole('button', { name: 'Go' }).click();
    await answer;
    expect(statuses).toEqual(new Set([403]));
    page.removeAllListeners('response');
    foreign.close();
    const own = await context.newPage();
    await own.goto(host.address);
    await expect(own.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
    await own.close();
  });

  await test.step('a page without the token gets nothing, and says how to get in', async () => {
    for (const address of [host.origin, `${host.origin}/#token=wrong`]) {
      await page.goto(address);
      await page.reload();
      await expect(page.getByRole('heading', { name: 'This page has no key' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeHidden();
    }
  });
  await host.stop();
});

/** In a page of somebody else: everything that a browser loads for it without asking, and guesses at the socket. */
async function tryFromOutside({ origin, token }: { origin: string; token: string }) {
  const loaded: string[] = [];
  const settled = (tag: string, attributes: Record<string, string>) =>
    new Promise<void>((resolve) => {
      const element = document.createElement(tag);
      element.addEventListener('error', () => resolve());
      element.addEventListener('load', () => {
        // What is a page in the page also loads when it was refused: that shows in the answers.
        if (!['iframe', 'object', 'embed'].includes(tag)) loaded.push(tag);
        resolve();
      });
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      setTimeout(resolve, 2000);
    });
  const sockets: string[] = [];
  const knock = (protocols: string[]) =>
    new Promise<void>((resolve) => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, protocols);
      socket.addEventListener('open', () => {
        sockets.push(protocols.join());
        resolve();
      });
      socket.addEventListener('error', () => resolve());
    });
  await Promise.all([
    settled('img', { src: `${origin}/` }),
    settled('script', { src: `${origin}/` }),
    settled('script', { src: `${origin}/`, crossorigin: 'anonymous' }),
    settled('link', { rel: 'stylesheet', href: `${origin}/` }),
    settled('iframe', { src: `${origin}/` }),
    settled('iframe', { src: `${origin}/`, sandbox: 'allow-scripts' }),
    settled('object', { data: `${origin}/` }),
    settled('embed', { src: `${origin}/` }),
    settled('video', { src: `${origin}/` }),
    knock(['leadlight', token]),
    knock(['leadlight', 'guess']),
    ...['GET', 'POST', 'HEAD'].flatMap((method) =>
      (['cors', 'no-cors'] as const).map(async (mode) => {
        const answer = await fetch(`${origin}/window`, { method, mode, credentials: 'include' }).catch(() => null);
        if (answer && answer.type !== 'opaque') loaded.push(`${method} ${mode}`);
      }),
    ),
  ]);
  return { loaded, sockets };
}
