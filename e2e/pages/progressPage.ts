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

  /** Chooses one of the three things the figures can be narrowed by. */
  async filter(what: 'Days' | 'Phase' | 'Activity', choice: string): Promise<void> {
    await this.page.getByRole('combobox', { name: what }).click();
    await this.page.getByRole('option', { name: choice }).click();
  }

  /** Saves a card as a file. */
  async save(
    finding: string | RegExp,
    kind: 'SVG' | 'PNG' | 'CSV',
  ): Promise<{ name: string; bytes: Buffer; text: string }> {
    await this.card(finding)
      .getByRole('button', { name: /^Save:/ })
      .click();
    const saving = this.page.waitForEvent('download');
    // The menu of another card may still be closing.
    const menu = this.page.getByRole('menu', { name: finding });
    await menu.getByRole('menuitem', { name: `Save as ${kind}` }).click();
    const download = await saving;
    const bytes = Buffer.concat(await (await download.createReadStream()).toArray());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
  }

  window(): Locator {
    return this.page.getByRole('figure', { name: /^Plan window/ });
  }

  pane(name: RegExp): Locator {
    return this.window().getByRole('button', { name });
  }
}
