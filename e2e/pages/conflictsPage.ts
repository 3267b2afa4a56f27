import type { Locator, Page } from '@playwright/test';

/** The second copies of files that a sync tool left. */
export class ConflictsPage {
  readonly notice: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.notice = page.getByRole('status').filter({ hasText: /second cop/ });
  }

  /** Somebody was in another program and comes back. */
  async comeBack(): Promise<void> {
    await this.#page.evaluate(() => window.dispatchEvent(new Event('focus')));
  }

  async open(): Promise<void> {
    await this.notice.getByRole('link', { name: 'See what differs' }).click();
    await this.#page.getByRole('heading', { name: 'Second copies', level: 1 }).waitFor();
  }

  copy(what: string): Locator {
    return this.#page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('heading', { name: what }) });
  }
}
