import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { EncryptionPage } from './pages/encryptionPage.ts';
import { LockScreen } from './pages/lockScreen.ts';
import { Palette } from './pages/palette.ts';

const PASSPHRASE = 'harbour violet kettle morning';
const MINE = 'Nobody else reads this line';
const LATER = 'Written after the lock';
const LATEST = 'Written while the disk was away';

test.use({
  seed: {
    async prepare(planner) {
      await planner.settings.save({ isWelcomed: true });
      await planner.journal.create({ kind: 'note', date: '2027-02-18', edit: { title: MINE, body: 'Kept.\n' } });
    },
  },
});

/** The files under a folder that hold any of these words as they are. */
async function filesWith(folder: string, words: readonly string[]): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const bytes = await Promise.all(files.map((file) => readFile(file)));
  return files.filter((_, at) => words.some((word) => bytes[at]?.includes(word)));
}

test('a vault is encrypted, locked, opened again and made readable, and loses no word on the way', async ({
  leadlight,
}) => {
  test.slow();
  let { page } = leadlight;
  const { vaultFolder } = leadlight;
  const encryption = new EncryptionPage(page);
  let lockScreen = new LockScreen(page);
  let recoveryKey = '';

  await test.step('it is encrypted once the recovery key was kept, and says what stays readable', async () => {
    expect(await filesWith(vaultFolder, [MINE])).not.toEqual([]);
    await encryption.open();
    await encryption.section.getByText('What stays readable').click();
    await expect(encryption.section.getByText(/Exports, evidence packets/)).toBeVisible();
    await encryption.press('Encrypt the vault…');
    await encryption.dialog.getByLabel('New passphrase').fill('password12');
    await expect(encryption.dialog.getByText(/^Weak:/)).toBeVisible();
    await encryption.dialog.getByLabel('The same once more').fill('password13');
    await expect(encryption.dialog.getByText('The two are not the same.')).toBeVisible();
    await expect(encryption.dialog.getByRole('button', { name: 'Make a recovery key' })).toBeDisabled();
    expect(await seriousProblemsInBothThemes(page, '[role=dialog]')).toEqual([]);
    await encryption.dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(encryption.section.getByRole('button', { name: 'Encrypt the vault…' })).toBeFocused();
    await encryption.prepare(PASSPHRASE);
    await expect(encryption.dialog.getByRole('list', { name: 'Recovery key' })).toBeFocused();
    await encryption.confirm(Array.from({ length: 9 }, () => '----'));
    await encryption.dialog.getByRole('button', { name: 'Encrypt the vault' }).click();
    await expect(encryption.dialog.getByRole('alert')).toHaveText(/not the two groups/);
    await expect(encryption.dialog.getByRole('textbox', { name: /^Group \d$/ }).first()).toBeFocused();
    await page.keyboard.press('Escape');
    recoveryKey = await encryption.turnOn(PASSPHRASE);
    expect(await filesWith(vaultFolder, [MINE, 'Kept.'])).toEqual([]);
  });

  await test.step('after a start it is locked, shows nothing, and opens where it was', async () => {
    page = await leadlight.reopen();
    lockScreen = new LockScreen(page);
    await expect(lockScreen.passphrase).toBeFocused();
    await expect(page).toHaveTitle('Leadlight');
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
    await lockScreen.unlock('sixpence lantern oath drizzle');
    await expect(lockScreen.problem).toHaveText(/not the passphrase of this vault/);
    await lockScreen.unlock(PASSPHRASE);
    await page.getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(page.getByText(MINE).first()).toBeVisible();
  });

  await test.step('what was typed a moment before the lock is there after it, in the same place', async () => {
    await new Palette(page).give('New note', 'New note');
    await page.getByRole('textbox', { name: 'Title' }).fill(LATER);
    const address = page.url();
    await page.keyboard.press('Control+Shift+L');
    await expect(lockScreen.title).toBeVisible();
    await expect(page.getByText(LATER)).toHaveCount(0);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect([kept.includes(MINE), kept.includes(LATER)]).toEqual([false, false]);
    expect(await filesWith(join(vaultFolder, '..', 'config'), [MINE, LATER])).toEqual([]);
    await lockScreen.unlockWithRecoveryKey(recoveryKey.toLowerCase().replaceAll('-', ' '));
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(LATER);
    expect(page.url()).toBe(address);
  });

  await test.step('a form that was not sent keeps its words, and without its disk the vault is veiled and not locked', async () => {
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('textbox').fill('Half a thought');
    await page.keyboard.press('Control+Shift+L');
    await lockScreen.unlock(PASSPHRASE);
    const kept = page.getByRole('dialog', { name: 'You were typing when Leadlight locked' });
    await expect(kept.getByText('Half a thought')).toBeVisible();
    await kept.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill(LATEST);
    await rename(vaultFolder, `${vaultFolder} away`);
    await page.keyboard.press('Control+Shift+L');
    await expect(page.getByRole('heading', { name: 'Not locked yet' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeHidden();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await lockScreen.unlock(PASSPHRASE);
    await expect(page.getByRole('heading', { name: 'Not locked yet' })).toBeHidden();
    await page.keyboard.press('Control+Shift+L');
    await rename(`${vaultFolder} away`, vaultFolder);
    await expect(lockScreen.title).toBeVisible();
    await lockScreen.unlock(PASSPHRASE);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(LATEST);
  });

  await test.step('a second window is locked with the first', async () => {
    const other = await page.context().newPage();
    await other.goto(await addressFor(page));
    await other.getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(other.getByText(LATEST).first()).toBeVisible();
    await new Palette(page).give('Lock now', 'Lock now');
    await expect(lockScreen.title).toBeVisible();
    await expect(new LockScreen(other).title).toBeVisible();
    await expect(other.getByText(LATEST)).toHaveCount(0);
    await new LockScreen(other).unlock(PASSPHRASE);
    await expect(other.getByText(LATEST).first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(LATEST);
    await other.close();
  });

  await test.step('turned off, the files are readable again', async () => {
    const again = new EncryptionPage(page);
    await again.open();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await again.press('Turn encryption off…');
    await again.dialog.getByLabel('Present passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(again.section.getByRole('button', { name: 'Encrypt the vault…' })).toBeVisible();
    expect(await filesWith(vaultFolder, [LATEST])).not.toEqual([]);
  });
});

/** Another window of the same host gets the same token. */
async function addressFor(page: import('@playwright/test').Page): Promise<string> {
  const token = await page.evaluate(() => sessionStorage.getItem('leadlight-token'));
  return `${new URL(page.url()).origin}/#token=${token}`;
}
