import { expect, type Locator, type Page } from '@playwright/test';

/** The part of the settings that encrypts the vault. */
export class EncryptionPage {
  readonly section: Locator;
  readonly dialog: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.section = page.getByRole('region', { name: 'Encryption and lock' });
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Settings', exact: true }).click();
    await this.section.scrollIntoViewIfNeeded();
  }

  press(name: string): Promise<void> {
    return this.section.getByRole('button', { name }).click();
  }

  /** The groups of the recovery key on the screen. */
  async recoveryGroups(): Promise<string[]> {
    const groups = this.dialog.getByRole('list', { name: 'Recovery key' }).getByRole('listitem');
    await expect(groups).toHaveCount(9);
    return (await groups.allInnerTexts()).map((text) => text.split(/\s/).at(-1) ?? '');
  }

  /** Types the two groups that are asked for. */
  async confirm(groups: readonly string[]): Promise<void> {
    await this.dialog.getByRole('button', { name: 'I kept it' }).click();
    for (const field of await this.dialog.getByRole('textbox', { name: /^Group \d$/ }).all()) {
      const label = (await this.dialog.locator(`label[for="${await field.getAttribute('id')}"]`).innerText()).trim();
      await field.fill(groups[Number(label.replace('Group ', '')) - 1] ?? '');
    }
  }

  /** As far as the recovery key. */
  async prepare(passphrase: string): Promise<void> {
    await this.press('Encrypt the vault…');
    await this.dialog.getByLabel('New passphrase').fill(passphrase);
    await this.dialog.getByLabel('The same once more').fill(passphrase);
    await this.dialog.getByRole('button', { name: 'Make a recovery key' }).click();
  }

  /** Encrypts the vault as a person does. Answers the recovery key. */
  async turnOn(passphrase: string): Promise<string> {
    await this.prepare(passphrase);
    const groups = await this.recoveryGroups();
    await this.confirm(groups);
    await this.dialog.getByRole('button', { name: 'Encrypt the vault' }).click();
    await expect(this.section.getByText('This vault is encrypted.')).toBeVisible();
    return groups.join('-');
  }
}
