import type { Locator, Page } from '@playwright/test';

/** The choices about missed work, in the words of a person who uses them. */
export class RescheduleDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly consequence: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: /waiting|Reschedule/ });
    this.consequence = this.dialog.getByRole('region', { name: 'What that does' });
  }

  choice(name: string): Locator {
    return this.dialog.getByRole('radio', { name });
  }

  async choose(name: string): Promise<void> {
    await this.choice(name).check();
  }

  /** A fact under the pictures, for example what is said of the last day. */
  fact(name: string): Locator {
    return this.consequence.getByText(name, { exact: true }).locator('..').getByRole('definition');
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name });
  }
}
