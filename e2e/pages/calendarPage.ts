import type { Locator, Page } from '@playwright/test';

export type ViewName = 'Day' | 'Week' | 'Month' | 'List';

/** The calendar in the user's words. A block's name says everything that can be seen of it. */
export class CalendarPage {
  readonly page: Page;
  readonly overTitle: Locator;
  readonly today: Locator;
  readonly reschedule: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.overTitle = page.getByRole('banner').locator('p');
    this.today = page.getByRole('button', { name: 'Today', exact: true });
    this.reschedule = page.getByRole('button', { name: 'Reschedule' });
    this.undo = page.getByRole('button', { name: 'Undo' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await this.title('').waitFor();
  }

  title(text: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: text });
  }

  async show(view: ViewName): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'View' }).getByText(view, { exact: true }).click();
  }

  /** The block whose name begins with this title; the rest of the name narrows it down. */
  block(title: string, rest = ''): Locator {
    return this.page.locator('main').getByRole('button', { name: new RegExp(`^${title}, .*${rest}`) });
  }

  toast(text: string): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  /** Drags a block by its upper part, as far as this in pixels. */
  async drag(title: string, by: { x?: number; y?: number }): Promise<void> {
    const box = await boxOf(this.block(title));
    await this.#pull({ x: box.x + box.width / 2, y: box.y + Math.min(30, box.height / 2) }, by);
  }

  /** Pulls a block's lower edge down, or up when negative. */
  async pullEnd(title: string, y: number): Promise<void> {
    const box = await boxOf(this.block(title));
    await this.#pull({ x: box.x + box.width / 2, y: box.y + box.height - 2 }, { y });
  }

  async #pull(from: { x: number; y: number }, { x = 0, y = 0 }: { x?: number; y?: number }): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + x / 2, from.y + y / 2, { steps: 5 });
    await mouse.move(from.x + x, from.y + y, { steps: 5 });
    await mouse.up();
  }
}

async function boxOf(block: Locator) {
  const box = await block.boundingBox();
  if (!box) throw new Error('The block is not on the screen');
  return box;
}
