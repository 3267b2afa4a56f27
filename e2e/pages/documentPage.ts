import type { Locator } from '@playwright/test';
import { JournalPage } from './journalPage.ts';

/** An RFC or a decision in the words of its author. */
export class DocumentPage extends JournalPage {
  get life(): Locator {
    return this.page.getByRole('list', { name: 'Its life so far' });
  }

  section(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Required sections' })
      .getByRole('button', { name: new RegExp(`^${name}:`) });
  }

  get comments(): Locator {
    return this.page.getByRole('complementary', { name: 'Comments' });
  }

  get openComments(): Locator {
    return this.comments.getByRole('list', { name: 'Open comments' }).getByRole('article');
  }

  async setStatus(status: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Status:/ }).click();
    await this.page.getByRole('menuitemradio', { name: status }).click();
  }

  async comment(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Comment', exact: true }).first().click();
    await this.comments.getByRole('textbox').fill(text);
    await this.comments.getByRole('button', { name: 'Comment', exact: true }).click();
    await this.openComments.filter({ hasText: text }).waitFor();
  }

  /** Selects words where they are shown, as somebody who reads does. */
  async selectInPreview(words: string): Promise<void> {
    await this.preview
      .getByText(words)
      .first()
      .evaluate((place) => window.getSelection()?.selectAllChildren(place));
  }

  async print(): Promise<void> {
    await this.page.getByRole('region', { name: 'Entry', exact: true }).getByRole('button', { name: 'More' }).click();
    await this.page.getByRole('menuitem', { name: 'Print, PDF or HTML' }).click();
    await this.page.getByRole('article', { name: 'Document' }).waitFor();
  }
}
