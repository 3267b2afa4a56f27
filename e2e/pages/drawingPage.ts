import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** A whiteboard, as somebody draws on it. */
export class DrawingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The paper itself; what is drawn lies under it. */
  get paper() {
    return this.page.locator('.excalidraw canvas.interactive');
  }

  get saved() {
    return this.page.getByRole('region', { name: 'Whiteboard' }).getByText('Saved', { exact: true });
  }

  async isReady(): Promise<void> {
    await expect(this.paper).toBeVisible();
    await this.page.locator('.excalidraw-container').focus();
  }

  async drawBox(at: { x: number; y: number }): Promise<void> {
    const paper = await this.paper.boundingBox();
    if (!paper) throw new Error('There is no paper');
    await this.page.keyboard.press('r');
    await this.page.mouse.move(paper.x + at.x, paper.y + at.y);
    await this.page.mouse.down();
    await this.page.mouse.move(paper.x + at.x + 90, paper.y + at.y + 60, { steps: 3 });
    await this.page.mouse.up();
  }

  async insertShape(typed: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.page.getByRole('combobox', { name: 'Shape' }).fill(typed);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('dialog', { name: 'Insert a shape' })).toBeHidden();
  }

  /** Out to where one came from. */
  async leave(): Promise<void> {
    await expect(async () => {
      if (!(await this.paper.isVisible())) return;
      // One press more than it takes would close what is under it.
      await this.page.keyboard.press('Escape');
      await expect(this.paper).toBeHidden({ timeout: 400 });
    }).toPass();
  }
}

/** The scenes on disk, as text. */
export async function scenesIn(vaultFolder: string): Promise<string[]> {
  const folder = join(vaultFolder, 'drawings');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f-]{36}\.excalidraw$/.test(name));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

export async function elementsOnDisk(vaultFolder: string): Promise<number> {
  const scenes = await scenesIn(vaultFolder);
  return scenes.reduce((sum, scene) => sum + (scene === '' ? 0 : JSON.parse(scene).elements.length), 0);
}
