import { expect, type Locator, type Page } from '@playwright/test';
import { Palette } from './palette.ts';

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
    await new Palette(this.page).give('import', 'Import');
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
