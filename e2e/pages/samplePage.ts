import type { Page } from '@playwright/test';

/** The bar above every page of the sample, and the ways into it. */
export function samplePage(page: Page) {
  const bar = page.getByRole('region', { name: 'Sample' });
  return {
    bar,
    openFromWelcome: () => page.getByRole('button', { name: 'Look around in a sample first' }).click(),
    back: bar.getByRole('button', { name: 'Delete it and go back' }),
    goTo: (place: string) => page.getByRole('link', { name: place, exact: true }).click(),
  };
}
