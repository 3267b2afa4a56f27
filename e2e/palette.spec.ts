import { expect, test } from './fixtures.ts';
import { begunRun } from './seeds.ts';

test.describe('the palette', () => {
  test.use({ seed: begunRun });
  test.beforeEach(({ page }) => expect(page.getByRole('heading', { level: 1 })).toBeVisible());

  test('takes every letter from the first time on, none as a key of the page', async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.type('seven events');
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('seven events');
  });

  test('opens the best find with Enter, also one that arrives after the last letter', async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('dialog').getByRole('textbox').fill('brief the team');
    const first = page.getByRole('dialog').getByRole('button', { name: 'Brief the team at a stand-up' });
    await expect(first).toHaveAttribute('data-selected');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Brief the team at a stand-up' })).toBeVisible();
  });

  test('walks on from the best find with the arrow keys', async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('dialog').getByRole('textbox').fill('brief the team');
    await expect(page.getByRole('dialog').getByRole('button').first()).toHaveAttribute('data-selected');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Stand-up briefing' })).toBeVisible();
  });
});
