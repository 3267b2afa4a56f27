import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import { seriousProblemsInBothThemes } from './judgePage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { begunRun } from './seeds.ts';

const LONG = Array.from({ length: 40 }, (_, line) => `- Point ${line + 1}`).join('\n');
const DECK = `# The outbox

Notes: Say why it matters.

---

## How it works

\`\`\`mermaid
graph LR
  A[Service] --> B[Outbox]
\`\`\`

---

${LONG}
`;

test.use({
  seed: {
    async prepare(planner) {
      await begunRun.prepare(planner);
      await planner.journal.create({
        kind: 'note',
        date: LocalDate.parse('2027-02-18'),
        edit: { title: 'Stakeholder talk', body: DECK },
      });
    },
  },
});

async function present(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Entry', exact: true }).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Present' }).click();
}

test('an entry is presented, and saved as a talk', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Stakeholder talk').click();

  await test.step('it is presented by keyboard, with notes, and a long slide is never cut', async () => {
    await present(page);
    const slide = (number: number) => page.getByRole('main', { name: `Slide ${number} of 3` });
    await expect(slide(1).getByRole('heading', { name: 'The outbox' })).toBeVisible();
    await expect(slide(1)).not.toContainText('Say why');
    await page.keyboard.press('s');
    const speaker = page.getByRole('complementary', { name: 'Speaker view' });
    await expect(speaker).toContainText('Say why it matters.');
    await expect(speaker).toContainText('How it works');
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Space');
    await expect(slide(2).locator('svg').first()).toBeVisible();
    await page.keyboard.press('b');
    await expect(page.getByRole('img', { name: /^Black screen/ })).toBeVisible();
    await page.keyboard.press('End');
    await expect(page.getByRole('img', { name: /^Black screen/ })).toBeHidden();
    await expect(speaker).toContainText('This is the last slide');
    await expect(slide(3).getByText('Point 40', { exact: true })).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Home');
    await expect(slide(1)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(journal.title).toHaveValue('Stakeholder talk');
  });

  await test.step('it is saved as one file that asks nobody for anything', async () => {
    await present(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as HTML' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Stakeholder talk.html');
    const html = await readFile(await file.path(), 'utf8');
    expect(html).not.toMatch(/(?:src|href)="(?:https?:|\/|\.)/);
    const deck = await page.context().newPage();
    const asked: string[] = [];
    const problems: string[] = [];
    deck.on('request', (request) => asked.push(request.url()));
    deck.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await deck.setContent(html);
    await expect(deck.getByRole('heading', { name: 'The outbox' })).toBeVisible();
    await deck.keyboard.press('ArrowRight');
    await expect(deck.getByText('2 / 3')).toBeVisible();
    await expect(deck.locator('svg').first()).toBeVisible();
    await deck.keyboard.press('Home');
    await expect(deck.getByText('Say why it matters.')).toBeHidden();
    await deck.keyboard.press('n');
    await expect(deck.getByText('Say why it matters.')).toBeVisible();
    expect([asked, problems]).toEqual([[], []]);
  });
});
