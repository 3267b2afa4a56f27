import type { Download, Locator, Page } from '@playwright/test';

/** The evidence packet in the words of a person who makes one. */
export class EvidencePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From Progress, as one comes to it. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Progress', exact: true }).first().click();
    await this.page.getByRole('link', { name: 'Evidence packet' }).click();
    await this.page.getByRole('heading', { name: 'Evidence packet' }).waitFor();
  }

  choices(of: string): Locator {
    return this.page.getByRole('region', { name: of });
  }

  choice(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'What goes in' }).getByRole('checkbox', { name });
  }

  switch(name: string): Locator {
    return this.page.getByRole('switch', { name });
  }

  /** The packet as it leaves. */
  get packet(): Locator {
    return this.page.getByRole('article', { name: 'Packet' });
  }

  async choose(step: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await this.page.getByRole('menuitem', { name: step }).click();
  }

  async saveHtml(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.choose('One HTML file');
    return download;
  }

  async writeFolder(folder: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Write as a Markdown folder' });
    if (await dialog.isHidden()) await this.choose('Markdown folder…');
    await dialog.getByRole('textbox', { name: 'Folder' }).fill(folder);
    await dialog.getByRole('button', { name: 'Write the folder' }).click();
  }
}
