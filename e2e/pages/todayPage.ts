import type { Locator, Page } from '@playwright/test';

/** Today in the words of a person who uses it. */
export class TodayPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  session(title: string): Locator {
    return this.page.getByRole('article', { name: title });
  }

  card(title: string): Locator {
    return this.page.getByRole('region', { name: title });
  }

  async choose(session: string, what: string): Promise<void> {
    await this.page.getByRole('button', { name: `More for ${session}` }).click();
    await this.page.getByRole('menuitem', { name: what, exact: true }).click();
  }

  /** Answers the question what became of a session. */
  async say(realTime: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Real time').fill(realTime);
    await this.page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'hidden' });
  }
}
