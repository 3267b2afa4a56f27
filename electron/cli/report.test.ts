import { access, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { aShell } from './testing/aShell.ts';

const shell = aShell();
const report = async (...argv: string[]) => {
  const { code, said, complaints } = await shell.leadlight('report', ...argv);
  return { code, complaints, text: said.join('\n') };
};

describe('of a run that is walked', () => {
  let runId: string;

  beforeEach(async () => {
    runId = (await shell.beginPlan()).id;
    const { create } = shell.open.planner.journal;
    const edit = { title: 'Caches', body: 'Seven words stand here for the count.' };
    await create({ kind: 'note', date: LocalDate.parse('2027-02-03'), edit });
    await shell.open.close();
    for (const day of ['02', '03', '04']) {
      shell.now = `2027-02-${day}T10:00:00.000Z`;
      await shell.leadlight('done', '05:00', '--minutes', '70', '--energy', '4');
      await shell.leadlight('done', '07:00', '--minutes', '80', '--energy', '3');
    }
  });

  test('it says to the terminal what the Progress screen says, as Markdown or JSON, of all or of a range', async () => {
    const { code, text } = await report();
    expect(code).toBe(0);
    expect(text).toMatch(
      /^# .+\n\n- Run begun on Tuesday 2 February 2027\n- As it stands on Thursday 4 February 2027\n/,
    );
    expect(text.match(/^## .+$/gm)).toEqual(['## This run', '## Time', '## Writing and practice', '## Skills']);
    expect(text).toContain('**6 of 148 panes are lit**');
    expect(text).toContain('**No study day missed yet**');
    expect(text).toMatch(/\| Activity \| Sessions \| Planned \| Real \| Difference \|/);
    expect(text).toMatch(/\| Until \| Planned \| Done \|/);
    expect(text).toContain('| Note | 1 | 7 |');
    expect(text).toContain('**No skill rated yet**');
    expect(text).not.toMatch(/<svg|undefined|NaN/);

    const whole = JSON.parse((await report('--format', 'json')).text);
    expect(whole).toEqual(await shell.json('report'));
    const { text: ofADay } = await report('--from', '2027-02-03', '--to', '2027-02-03', '--run', runId);
    expect(ofADay).toContain('- Only what came on Wednesday 3 February 2027');
    expect(ofADay).toContain('**The first study day**');
    expect(ofADay).not.toContain('**No study day missed yet**');
  });

  test('a file ends as it is named: HTML with pictures, of itself alone', async () => {
    const file = shell.path('report.html');
    await writeFile(file, 'the one of last week');
    expect(await report('--out', 'report.html')).toMatchObject({ code: 0, text: `Written to ${file}` });
    const html = await readFile(file, 'utf8');
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('<title>Plan window: 6 of 148 panes lit</title>');
    expect(html).not.toMatch(/<script|src=|href=|url\((?!#)|var\(--|undefined|NaN/);
    expect(html).toContain("content=\"default-src 'none'");
    expect(await report('--out', '.')).toMatchObject({
      code: 1,
      complaints: [expect.stringMatching(/is a folder\. Choose/)],
    });
    expect(await report('--out', 'nowhere/report.md')).toMatchObject({
      code: 1,
      complaints: [expect.stringContaining('cannot be reached')],
    });
  });
});

test.each([
  [['--from', '3.2.2027'], 2, 'Write the day after --from like 2027-02-19.'],
  [['--from', '2027-02-03', '--to', '2027-02-02'], 2, 'The day after --from is later than the one after --to.'],
  [['--format', 'pdf'], 2, 'Write md, html or json after --format.'],
  [['--out', 'vault/report.md'], 1, 'would be in your vault or its backups. Choose another place.'],
  [['--run', 'mine'], 1, 'There is no run mine. None was begun yet.'],
  [[], 1, 'No run is walked now. Begin one in Leadlight, or name one with --run.'],
])('%j before a run was begun is refused in a line', async (argv, code, words) => {
  const answer = await report(...argv);
  expect([answer.code, answer.complaints]).toEqual([code, [expect.stringContaining(words)]]);
  await expect(access(shell.path('vault/report.md'))).rejects.toThrow();
});
