import type { Locator, Page } from '@playwright/test';

/** All there is of a locked vault. */
export class LockScreen {
  readonly title: Locator;
  readonly passphrase: Locator;
  readonly recoveryKey: Locator;
  readonly problem: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.title = page.getByRole('heading', { name: 'Leadlight is locked' });
    this.passphrase = page.getByLabel('Passphrase', { exact: true });
    this.recoveryKey = page.getByLabel('Recovery key', { exact: true });
    this.problem = page.locator('form [id$="-error"]');
  }

  /** With the keyboard alone: the field has the focus. */
  async unlock(passphrase: string): Promise<void> {
    await this.passphrase.waitFor();
    await this.#page.keyboard.insertText(passphrase);
    await this.#page.keyboard.press('Enter');
  }

  async unlockWithRecoveryKey(key: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Use the recovery key' }).click();
    await this.recoveryKey.fill(key);
    await this.#page.keyboard.press('Enter');
  }
}
