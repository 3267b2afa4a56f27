import type { Locator, Page } from '@playwright/test';

/** A recap in a user's words. */
export class RecapPage {
  readonly page: Page;
  readonly save: Locator;
  readonly openEntry: Locator;

  constructor(page: Page) {
    this.page = page;
    this.save = page.getByRole('button', { name: 'Save as an entry' });
    this.openEntry = page.getByRole('button', { name: 'Open the entry' });
  }

  heading(days: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: `Recap of ${days}`, exact: true });
  }

  section(name: 'What happened' | 'Best evidence' | 'Not done' | 'Next week' | 'Next'): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The recap before or after. */
  async walkTo(days: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Recaps' })
      .getByRole('link', { name: `Recap of ${days}` })
      .click();
  }

  /** Straight to the recap that ends with this plan day, as its address has it. */
  async goTo(day: string): Promise<void> {
    await this.page.goto(`${this.page.url().split('#')[0]}#/progress/recap/${day}`);
  }
}
