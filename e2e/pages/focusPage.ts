import type { Locator, Page } from '@playwright/test';

/** The focus screen in the words of a person who uses it. */
export class FocusPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get timer(): Locator {
    return this.page.getByRole('timer');
  }

  step(name: string): Locator {
    return this.page.getByRole('group', { name: 'Session' }).getByRole('button', { name });
  }

  async chooseClock(name: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Clock' }).getByText(name).click();
  }
}
