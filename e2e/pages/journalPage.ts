import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** The journal in the words of a person who writes in it. */
export class JournalPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(entryId?: string): Promise<void> {
    await this.page.evaluate(
      (path) => {
        window.location.hash = path;
      },
      `/journal${entryId ? `/${entryId}` : ''}`,
    );
    await this.page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor({ state: 'attached' });
  }

  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Title' });
  }

  /** The source one writes in. */
  get text(): Locator {
    return this.page.getByRole('textbox', { name: 'Text', exact: true });
  }

  get preview(): Locator {
    return this.page.getByRole('article', { name: 'Preview' });
  }

  /** The line at the foot of the entry. */
  get status(): Locator {
    return this.page
      .getByText(/^\d+ words?$/)
      .filter({ visible: true })
      .last()
      .locator('..');
  }

  get entries(): Locator {
    return this.page.getByRole('listbox', { name: 'Entries' }).getByRole('option');
  }

  entry(title: string): Locator {
    return this.entries.filter({ hasText: title });
  }

  async begin(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New', exact: true }).click();
    const before = this.page.url();
    await this.page.getByRole('menuitem', { name: new RegExp(`^${kind}`, 'i') }).click();
    // Until the new entry is open, the editor on the page is that of the one before.
    await this.page.waitForURL((url) => url.href !== before && url.hash.startsWith('#/journal/'));
    await this.status.getByText('Line 1').waitFor();
  }

  async view(name: 'Write' | 'Both' | 'Read'): Promise<void> {
    await this.page.getByText(name, { exact: true }).click();
  }

  async only(kinds: string): Promise<void> {
    const shown = this.page.getByRole('toolbar', { name: 'Which entries' });
    const filter = shown.getByRole('button', { name: kinds, exact: true });
    if (await filter.isVisible()) await filter.click();
    else {
      await shown.getByRole('button').last().click();
      await this.page.getByRole('menuitem', { name: kinds, exact: true }).click();
    }
  }

  async moveToBin(): Promise<void> {
    await this.page.getByRole('region', { name: 'Entry', exact: true }).getByRole('button', { name: 'More' }).click();
    await this.page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  }

  /** Another window on the same vault. */
  async inAnotherWindow(): Promise<JournalPage> {
    const address = await this.page.evaluate(() => {
      const token = window.sessionStorage.getItem('leadlight-token') ?? '';
      return `${window.location.origin}/#token=${token}`;
    });
    const other = await this.page.context().newPage();
    await other.goto(address);
    return new JournalPage(other);
  }
}

/** The text of every entry as its file holds it. */
export async function bodiesOnDisk(vaultFolder: string): Promise<string[]> {
  const folder = join(vaultFolder, 'journal');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const months = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
  return months.flatMap(({ data }) => Object.values<{ body: string }>(data.entries).map(({ body }) => body));
}
