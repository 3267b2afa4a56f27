import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblems } from './judgePage.ts';
import { DocumentPage } from './pages/documentPage.ts';
import { twoRfcs } from './pages/documentsSeed.ts';

test.use({ seed: twoRfcs, now: '2027-02-09T20:30:00.000Z' });

test('an RFC has its number, its life with dates, and takes the place of an older one', async ({ page, leadlight }) => {
  const journal = new DocumentPage(page);
  await journal.open();
  await journal.entry('RFC-0002').click();
  await expect(page.getByRole('region', { name: 'Entry', exact: true }).getByText('RFC-0002')).toBeVisible();

  await journal.setStatus('In review');
  const asked = page.getByRole('dialog', { name: 'Some sections are empty' });
  await expect(asked).toContainText('Motivation, Trade-offs, Rollout and Open questions');
  await asked.getByRole('button', { name: 'In review as it is' }).click();
  await expect(journal.life).toHaveText(/^Draft 9 FebIn review 9 Feb$/);

  await page.getByRole('button', { name: 'Supersedes…' }).click();
  await page.getByRole('combobox', { name: /Which RFC/ }).fill('0001');
  await page.getByRole('option', { name: 'RFC-0001: Wiki page' }).click();
  await page.getByRole('button', { name: 'Mark RFC-0001 superseded' }).click();
  await expect(page.getByRole('button', { name: 'Mark RFC-0001 superseded' })).toHaveCount(0);

  await page.getByRole('link', { name: 'RFC-0001' }).click();
  await expect(journal.title).toHaveValue('RFC: Wiki page');
  await expect(page.getByRole('button', { name: 'Status: Superseded' })).toBeVisible();
  await page.getByRole('button', { name: 'Supersedes…' }).click();
  await page.getByRole('combobox', { name: /Which RFC/ }).fill('0002');
  await page.getByRole('option', { name: 'RFC-0002: One owner' }).click();
  await expect(page.getByText('RFC-0002 supersedes this one already. Take that back first.')).toBeVisible();
  await page.keyboard.press('Escape');

  await journal.begin('Decision');
  await expect(page.getByRole('region', { name: 'Entry', exact: true }).getByText('ADR-0001')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Journal', level: 1 }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('rfc 2');
  await expect(journal.entries.first()).toContainText('RFC-0002');

  const again = await leadlight.reopen({ now: '2027-02-12T06:00:00.000Z' });
  const later = new DocumentPage(again);
  await later.open();
  await later.entry('RFC-0001').click();
  await again.getByRole('link', { name: 'RFC-0002' }).click();
  await expect(later.life).toHaveText(/^Draft 9 FebIn review 9 Feb$/);
});

test('what is still to be written is said while one writes, and each is one click away', async ({ page }) => {
  const journal = new DocumentPage(page);
  await journal.open();
  await journal.entry('RFC-0002').click();
  await expect(page.getByText('Sections 3 of 7')).toBeVisible();
  await expect(journal.section('Motivation')).toHaveAccessibleName('Motivation: empty');
  await journal.section('Motivation').click();
  await expect(journal.text).toBeFocused();
  await page.keyboard.type('Two teams.');
  await expect(journal.section('Motivation')).toHaveAccessibleName('Motivation: written');
  await expect(journal.preview).toContainText('Two teams.');

  await journal.section('Rollout').click();
  await page.keyboard.type('Step by step.');
  await expect(journal.section('Rollout')).toHaveAccessibleName('Rollout: written');
  await journal.section('Trade-offs').click();
  await page.getByRole('button', { name: 'Table of alternatives' }).click();
  await expect(journal.section('Trade-offs')).toHaveAccessibleName('Trade-offs: empty');
  await expect(journal.preview.getByRole('columnheader', { name: 'What it costs' })).toBeVisible();
  const headings = journal.preview.getByRole('heading', { level: 2 });
  await expect(headings).toHaveText(['Summary', 'Motivation', 'Proposal', 'Alternatives', 'Trade-offs', 'Rollout']);

  await journal.text.getByText('B --> C').click();
  await page.keyboard.press('End');
  await page.keyboard.type('[');
  const problem = journal.preview.getByRole('figure').filter({ hasText: 'cannot be read' });
  await expect(problem.getByText('Line 16:')).toContainText('B --> C[Billing][');
  await journal.section('Summary').click();
  await problem.getByRole('button', { name: 'Go to line 16' }).click();
  await expect(journal.status).toContainText('Line 16');
  expect(await seriousProblems(page)).toEqual([]);
});

test('one’s later self comments, settles and takes back, and a quote is found again or known as gone', async ({
  page,
  leadlight,
}) => {
  const first = new DocumentPage(page);
  await first.open();
  await first.entry('RFC-0002').click();
  await first.selectInPreview('schema registry');
  await first.comment('It became the bottleneck.');
  const later = new DocumentPage(await leadlight.reopen({ now: '2027-02-21T20:30:00.000Z' }));
  await later.open();
  await later.entry('RFC-0002').click();
  await later.page.getByRole('button', { name: 'Comments 1' }).click();
  await later.comment('Right in the end.');
  await expect(later.openComments).toHaveCount(2);
  await expect(later.openComments.first()).toContainText('Sun 21 Feb, 12 days after writing');
  const onWords = later.openComments.filter({ hasText: 'bottleneck' });
  await expect(onWords).toContainText('on the day it was written');
  await later.view('Read');
  await expect
    .poll(() => later.page.evaluate(() => [...(CSS.highlights.get('review-comment') ?? [])].join()))
    .toBe('schema registry');
  await later.page.setViewportSize({ width: 900, height: 600 });
  expect(await scrollsSideways(later.page)).toBe(false);
  await later.page.setViewportSize({ width: 1280, height: 800 });

  await onWords.getByRole('button', { name: 'Go to these words' }).or(onWords.getByTitle('Go to these words')).click();
  await expect(later.text).toBeFocused();
  await later.page.keyboard.press('Shift+End');
  await later.page.keyboard.type('registers.');
  await expect(onWords).toContainText('The words are gone.');

  await onWords.getByRole('button', { name: 'Settle' }).click();
  const settled = later.comments.getByRole('list', { name: 'Settled comments' });
  await settled.getByRole('button', { name: 'Delete' }).click();
  await expect(settled).toHaveCount(0);
  await later.page.getByRole('button', { name: 'Undo' }).click();
  await settled.getByRole('button', { name: 'Reopen' }).click();
  await expect(later.openComments).toHaveCount(2);
  await later.page.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousProblems(later.page)).toEqual([]);
});

test('one entry is printed, saved as a page that needs nothing, and exported with its diagram drawn', async ({
  page,
  leadlight,
}) => {
  const journal = new DocumentPage(page);
  await journal.open();
  await journal.entry('RFC-0002').click();
  await journal.comment('Later.');
  await journal.print();
  const paper = page.getByRole('article', { name: 'Document' });
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('RFC-0002: One owner for each event');
  await expect(paper.getByText('RFC · Draft · Tuesday 2 February 2027')).toBeVisible();
  await expect(paper.getByRole('img', { name: 'Diagram: flowchart LR' }).locator('svg')).toContainText('Registry');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('switch', { name: 'With the comment' }).click();
  await expect(paper).toContainText('Later.');

  await page.evaluate(() => {
    window.print = () => {
      document.title = `Printed ${document.title}`;
    };
  });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page).toHaveTitle('Printed RFC-0002: One owner for each event');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Save as HTML' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as HTML' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('2027-02-02-rfc-0002-one-owner-for-each-event.html');
  const html = await readFile(await download.path(), 'utf8');
  expect(html).toContain("default-src 'none'");
  expect(html).toMatch(/<svg[^>]*>[\s\S]*Registry[\s\S]*<\/svg>/);
  expect(html).toContain('<a href="https://example.org/rules">its rules</a>');
  expect(html).toContain('Later.');
  expect(html).not.toMatch(/<script|<button|\son\w+=|class="(?!.*svg)/);
  await page.getByRole('link', { name: 'Back to the entry' }).click();
  await expect(journal.title).toHaveValue('RFC: One owner for each event');

  const folder = join(leadlight.vaultFolder, '..', 'export');
  await page.getByRole('link', { name: 'Settings' }).click();
  const section = page.getByRole('region', { name: 'Export to Markdown' });
  await section.getByLabel('Folder', { exact: true }).fill(folder);
  await section.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(section.getByText(`Exported to ${folder}`)).toBeVisible();
  const [picture = ''] = await readdir(join(folder, 'diagrams'));
  expect(await readFile(join(folder, 'diagrams', picture), 'utf8')).toMatch(/^<svg[\s\S]*Registry/);
  const exported = await readFile(join(folder, 'journal', '2027-02-02-rfc-0002-one-owner-for-each-event.md'), 'utf8');
  expect(exported).toContain(`\n![Diagram](../diagrams/${picture})`);
  expect(exported).toContain('## Review comments');
});
