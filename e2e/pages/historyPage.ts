import type { Locator, Page } from '@playwright/test';

/** What an entry was, in the words of a person who looks for a lost text. */
export class HistoryPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(entryId: string): Promise<void> {
    await this.page.evaluate((path) => {
      window.location.hash = path;
    }, `/journal/${entryId}/history`);
  }

  /** The former states, the newest first, under what the entry is now. */
  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'What it was' });
  }

  get states(): Locator {
    return this.list.getByRole('option');
  }

  state(when: string): Locator {
    return this.states.filter({ hasText: when });
  }

  /** What changed in one part of the entry. */
  part(label: string): Locator {
    return this.page.getByRole('region', { name: label, exact: true });
  }

  async compareWith(state: string): Promise<void> {
    await this.page.getByLabel('Compare with').selectOption({ label: state });
  }
}
