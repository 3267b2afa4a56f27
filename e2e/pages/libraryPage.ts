import type { Locator, Page } from '@playwright/test';

/** The library in the words of a person who learns from it. */
export class LibraryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
  }

  /** Opens one item by its address and waits until it is there. */
  async openItem(ref: string, title: string): Promise<void> {
    await this.goTo(`/library/${ref}`);
    await this.heading(title).waitFor();
  }

  async tab(word: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: word }).click();
  }

  heading(title: string): Locator {
    return this.page.getByRole('heading', { name: title, level: 1, exact: true });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the library' });
  }

  /** A part of a page, by its heading. */
  part(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  row(title: string): Locator {
    return this.page.getByRole('link', { name: title });
  }

  mark(word: string): Locator {
    return this.page.getByRole('checkbox', { name: word, exact: true });
  }

  get saved(): Locator {
    return this.page.getByText(/^Saved /);
  }
}
