import type { Locator, Page } from '@playwright/test';

/** The part of the settings that says how the files are. */
export class HealthPage {
  readonly section: Locator;
  readonly check: Locator;
  readonly report: Locator;
  /** In the dialog of the problem report. */
  readonly reportText: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.section = page.getByRole('region', { name: 'Health', exact: true });
    this.check = this.section.getByRole('button', { name: 'Check everything now' });
    this.report = this.section.getByRole('button', { name: 'Problem report' });
    this.reportText = page.getByRole('region', { name: 'Text of the report' });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Settings' }).click();
    await this.section.scrollIntoViewIfNeeded();
  }

  fact(name: string): Locator {
    return this.section.locator('dl > div').filter({ hasText: name }).getByRole('definition');
  }

  row(name: string): Locator {
    return this.section.getByRole('row', { name });
  }
}
