import { expect, type Locator, type Page } from '@playwright/test';

/** The palette, as one uses it by keyboard. */
export class Palette {
  readonly page: Page;
  readonly dialog: Locator;
  readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByPlaceholder('Go to or find');
    this.dialog = page.getByRole('dialog').filter({ has: this.field });
  }

  /** Once the side bar offers it: before that, and where there is no side bar, no key opens it. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Go to or find' }).waitFor();
    await this.page.keyboard.press('ControlOrMeta+K');
  }

  async find(words: string): Promise<void> {
    await this.open();
    await this.field.fill(words);
  }

  command(word: string): Locator {
    return this.dialog.getByRole('button', { name: word, exact: true });
  }

  /** Gives the command that the words find first. The best find is chosen a moment after the last key. */
  async give(words: string, word: string): Promise<void> {
    await this.find(words);
    await expect(this.command(word)).toHaveAttribute('data-selected');
    await this.page.keyboard.press('Enter');
  }
}
