import type { Locator, Page } from '@playwright/test';

/** A plan of two days in words of its own. */
export const SMALL_PLAN = `Two days of queues
Week 1: Queues
Day 1 (Mar 1): What a queue is for
Morning:
  6:00–7:00: Read about back pressure
  7:00–8:30: Sketch a mailing service
Evening (9:00–10:00 pm):
  Write down three places where a queue only hides a problem
Day 2 (Mar 2): What can go wrong
Morning:
  6:00–8:00: Read about poison messages
`;

/** The plan's pages and one's own plans, in the words of a person who brings one. */
export class PlansPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(path = '/library/plans'): Promise<void> {
    await this.page.evaluate((to) => {
      window.location.hash = to;
    }, path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  plan(title: string): Locator {
    return this.page.getByRole('list', { name: 'Plans' }).getByRole('listitem', { name: title });
  }

  get text(): Locator {
    return this.page.getByRole('region', { name: 'Files or text' }).getByRole('textbox');
  }

  get keep(): Locator {
    return this.page.getByRole('button', { name: 'Keep this plan' });
  }

  problems(heading: 'To put right first' | 'Good to know'): Locator {
    return this.page.getByRole('region', { name: heading }).getByRole('listitem');
  }

  async choose(...files: { name: string; text: string }[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  }

  async bring(text: string): Promise<void> {
    await this.text.fill(text);
    await this.keep.click();
  }
}
