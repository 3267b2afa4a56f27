import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { ImportPage } from './pages/importPage.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

test('notes are looked at, brought in and taken back', async ({ page, leadlight }) => {
  const notes = join(leadlight.vaultFolder, '..', 'notes');
  await mkdir(notes);
  await writeFile(
    join(notes, 'Queues.md'),
    '---\ndate: 2027-02-10\ntags: [queues]\naliases: [q]\n---\nBackpressure first.\n',
  );
  await writeFile(join(notes, 'Caches.md'), '---\ndate: 2027-02-11\n---\nStampedes.\n');
  const imports = new ImportPage(page);
  await imports.open();

  await test.step('a wrong path is said at the field', async () => {
    await expect(imports.button('Look')).toBeDisabled();
    await imports.look(join(notes, 'nowhere'));
    await expect(imports.section.getByText(/Check the path/)).toBeVisible();
    await expect(imports.path).toHaveAttribute('aria-invalid', 'true');
  });

  await test.step('the preview says what it is, and nothing is written yet', async () => {
    await imports.look(notes);
    await expect(imports.heading('notes: Markdown files')).toBeVisible();
    await expect(imports.section.getByText('2 entries from 10 February 2027 to 11 February 2027.')).toBeVisible();
    await expect(imports.section.getByRole('row', { name: 'Entries 2 0' })).toBeVisible();
    await expect(imports.section.getByRole('region', { name: '1 thing not carried over' })).toContainText('aliases');
    await expect(imports.section.getByRole('radio')).toHaveCount(0);
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the button repeats what comes in, and the journal shows it', async () => {
    await imports.button('Import 2 entries').press('Enter');
    await expect(imports.heading('Imported 2 entries.')).toBeVisible();
    await imports.section.getByRole('link', { name: 'Open the journal' }).click();
    await expect(page.getByRole('option', { name: /Queues/ })).toBeVisible();
  });

  await test.step('what differs is kept, replaced or put beside it as one chooses', async () => {
    await writeFile(join(notes, 'Queues.md'), '---\ndate: 2027-02-10\n---\nBackpressure last.\n');
    await imports.open();
    await imports.button('Import something else').click();
    await imports.look(notes);
    await expect(imports.section.getByText('Nothing is new')).toBeHidden();
    await expect(imports.button('Import 1 entry')).toBeHidden();
    await imports.section.getByRole('radio', { name: 'Take theirs' }).check();
    await expect(imports.button('Import 1 entry')).toBeVisible();
    await imports.button('Choose something else').click();
  });

  await test.step('after a restart it is still there to be taken back, and then it is gone', async () => {
    const again = new ImportPage(await leadlight.reopen());
    await again.open();
    await expect(again.section.getByRole('region', { name: 'Last import' })).toContainText('2 entries from notes');
    await again.button('Undo the import').press('Enter');
    await expect(again.button('Take back 2 entries')).toBeFocused();
    await again.page.keyboard.press('Enter');
    await expect(again.heading('Taken back: 2 entries.')).toBeVisible();
    await again.page.getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(again.page.getByRole('option', { name: /SQL vs. NoSQL/ })).toBeVisible();
    await expect(again.page.getByRole('option', { name: /Queues|Caches/ })).toHaveCount(0);
  });
});
