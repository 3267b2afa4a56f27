import { expect, test } from './fixtures.ts';
import { Palette } from './pages/palette.ts';
import { begunRun } from './seeds.ts';

test.describe('the palette', () => {
  test.use({ seed: begunRun });
  test.beforeEach(({ page }) => expect(page.getByRole('heading', { level: 1 })).toBeVisible());

  test('takes every letter, and opens what is found by keyboard', async ({ page }) => {
    const palette = new Palette(page);

    await test.step('takes every letter from the first time on, none as a key of the page', async () => {
      await palette.open();
      await page.keyboard.type('seven events');
      await expect(palette.field).toHaveValue('seven events');
      await page.keyboard.press('Escape');
      await expect(palette.dialog).toBeHidden();
    });

    await test.step('opens the best find with Enter, also one that arrives after the last letter', async () => {
      await palette.find('brief the team');
      const first = palette.dialog.getByRole('button', { name: 'Brief the team at a stand-up' });
      await expect(first).toHaveAttribute('data-selected');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Brief the team at a stand-up' })).toBeVisible();
    });

    await test.step('opens what is found first also when Enter comes before it', async () => {
      await palette.open();
      await page.keyboard.type('seven events');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: /^A team wants to event-source/ })).toBeVisible();
    });

    await test.step('walks on from the best find with the arrow keys', async () => {
      await palette.find('brief the team');
      await expect(palette.dialog.getByRole('button').first()).toHaveAttribute('data-selected');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Stand-up briefing' })).toBeVisible();
    });
  });
});
