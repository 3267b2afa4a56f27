import type { Page } from '@playwright/test';

/** Notes what a page of ours must never do: throw, break its content policy, or ask another origin for anything. */
export function watchPage(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`The page threw: ${error.message}`));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) problems.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = hostname === '127.0.0.1' || ['app:', 'data:', 'blob:', 'about:'].includes(protocol);
    if (!isOwn) problems.push(`The page asked for ${request.url()}`);
  });
}
