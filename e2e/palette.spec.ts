import { expect, test } from './fixtures.ts';
import { begunRun } from './seeds.ts';

test.describe('the palette', () => {
  test.use({ seed: begunRun });
  test.beforeEach(({ page }) => expect(page.getByRole('heading', { level: 1 })).toBeVisible());

  test('takes every letter, and opens what is found by keyboard', async ({ page }) => {
    await test.step('takes every letter from the first time on, none as a key of the page', async () => {
      await page.keyboard.press('ControlOrMeta+K');
      await page.keyboard.type('seven events');
      await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('seven events');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });

    await test.step('opens the best find with Enter, also one that arrives after the last letter', async () => {
      await page.keyboard.press('ControlOrMeta+K');
      await page.getByRole('dialog').getByRole('textbox').fill('brief the team');
      const first = page.getByRole('dialog').getByRole('button', { name: 'Brief the team at a stand-up' });
      await expect(first).toHaveAttribute('data-selected');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Brief the team at a stand-up' })).toBeVisible();
    });

    await test.step('walks on from the best find with the arrow keys', async () => {
      await page.keyboard.press('ControlOrMeta+K');
      await page.getByRole('dialog').getByRole('textbox').fill('brief the team');
      await expect(page.getByRole('dialog').getByRole('button').first()).toHaveAttribute('data-selected');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Stand-up briefing' })).toBeVisible();
    });
  });
});
