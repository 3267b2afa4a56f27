import { expect, type Locator, type Page } from '@playwright/test';

/** The section of the settings that brings notes in. */
export class ImportPage {
  readonly page: Page;
  readonly section: Locator;
  readonly path: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: 'Import', exact: true });
    this.path = this.section.getByLabel('Folder, file or ZIP archive');
  }

  /** As the keyboard leads there. */
  async open(): Promise<void> {
    await expect(this.page.getByRole('link', { name: 'Settings' })).toBeVisible();
    await this.page.keyboard.press('ControlOrMeta+k');
    await this.page.getByPlaceholder('Go to or find').fill('import');
    await expect(this.page.getByRole('button', { name: 'Import', exact: true })).toHaveAttribute('data-selected');
    await this.page.keyboard.press('Enter');
    await expect(this.section).toBeVisible();
  }

  async look(path: string): Promise<void> {
    await this.path.fill(path);
    await this.path.press('Enter');
  }

  button(name: string): Locator {
    return this.section.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.section.getByRole('heading', { name });
  }
}
