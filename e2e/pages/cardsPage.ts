import type { Locator, Page } from '@playwright/test';

/** The cards in the words of a person who repeats them. */
export class CardsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' }).click();
    await this.page.getByRole('heading', { name: 'Cards', level: 1 }).waitFor();
  }

  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, path);
  }

  /** "25 cards today", "Done for today". */
  get today(): Locator {
    return this.page.locator('#cards-today');
  }

  get rows(): Locator {
    return this.page.getByRole('list', { name: 'All cards' }).getByRole('listitem');
  }

  filter(words: string): Locator {
    return this.page.getByRole('group', { name: 'Which cards' }).getByRole('button', { name: words });
  }

  get front(): Locator {
    return this.page.getByRole('region', { name: 'Front' });
  }

  get back(): Locator {
    return this.page.getByRole('region', { name: 'Back' });
  }

  rating(word: string): Locator {
    return this.page.getByRole('group', { name: 'How well did you remember it?' }).getByRole('button', { name: word });
  }

  /** How far today is, for example "2 new left, 1 done". */
  progress(words: string): Locator {
    return this.page.getByText(words, { exact: true });
  }

  toast(words: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: words });
  }

  async more(title: string, act: string): Promise<void> {
    await this.page.getByRole('button', { name: `More for “${title}”` }).click();
    await this.page.getByRole('menuitem', { name: act }).click();
  }
}
