import type { Locator, Page } from '@playwright/test';

/** A mock interview in the words of a person who holds it. */
export class InterviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get question(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get notes(): Locator {
    return this.page.getByRole('textbox', { name: /^Notes/ });
  }

  get timer(): Locator {
    return this.page.getByRole('timer');
  }

  get drawn(): Locator {
    return this.page.getByRole('region', { name: /^The questions?$/ }).getByRole('listitem');
  }

  get banner(): Locator {
    return this.page.getByRole('region', { name: 'Mock interview', exact: true });
  }

  phase(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Phases' }).getByRole('button', { name: new RegExp(`^${name},`) });
  }

  /** The choices from weak to strong of one line. */
  scale(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name });
  }

  async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#${path}`);
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Begin', exact: true }).click();
    await this.timer.waitFor();
  }
}
