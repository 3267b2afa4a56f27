import { expect, type Locator, type Page } from '@playwright/test';
import { Palette } from './palette.ts';

/** The section of the settings with the backups, and the page of one of them. */
export class BackupsPage {
  readonly page: Page;
  readonly section: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: 'Backups', exact: true });
    this.rows = this.section.getByRole('list', { name: 'Backups' }).getByRole('listitem');
  }

  /** As the keyboard leads there. */
  async open(): Promise<void> {
    await new Palette(this.page).give('backups', 'Backups');
    await expect(this.section).toBeVisible();
  }

  button(name: string): Locator {
    return this.section.getByRole('button', { name, exact: true });
  }

  /** Makes one and keeps it. */
  async makeKept(why: string): Promise<void> {
    await this.button('Make a backup now').click();
    await expect(this.page.getByText('The backup is made, and was read back.')).toBeVisible();
    await this.rows.first().getByRole('button', { name: 'Keep it' }).click();
    await this.section.getByLabel('What it is kept for').fill(why);
    await this.page.keyboard.press('Enter');
    await expect(this.rows.filter({ hasText: `Kept: ${why}` })).toBeVisible();
  }

  async lookInto(why: string): Promise<void> {
    await this.rows
      .filter({ hasText: `Kept: ${why}` })
      .getByRole('link', { name: /^Look into/ })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: /^Backup of/ })).toBeVisible();
  }

  /** Of the open backup. */
  entry(title: string): Locator {
    return this.page.getByRole('list', { name: 'Entries' }).getByRole('link', { name: title });
  }

  async restoreAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Restore all of it…' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Restore the vault' }).click();
    await expect(this.page.getByText('The backup is restored. What was there before is kept.')).toBeVisible();
  }
}
