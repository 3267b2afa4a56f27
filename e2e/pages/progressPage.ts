import type { Locator, Page } from '@playwright/test';

/** The Progress screen in a user's words. */
export class ProgressPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Progress' }).click();
    await this.page.getByRole('heading', { name: 'Progress', level: 1 }).waitFor();
  }

  card(finding: string | RegExp): Locator {
    return this.page.getByRole('region', { name: finding });
  }

  /** Turns a card's picture into its table, and gives the table. */
  async table(finding: string | RegExp): Promise<Locator> {
    await this.card(finding)
      .getByRole('button', { name: /^Show as table/ })
      .click();
    return this.card(finding).getByRole('table');
  }

  window(): Locator {
    return this.page.getByRole('figure', { name: /^Plan window/ });
  }

  pane(name: RegExp): Locator {
    return this.window().getByRole('button', { name });
  }
}
