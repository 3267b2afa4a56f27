import type { Locator, Page } from '@playwright/test';

/** Recording and listening in the words of a person who does it. */
export class RecordingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get recorder(): Locator {
    return this.page.getByRole('region', { name: 'Recorder' });
  }

  get player(): Locator {
    return this.page.getByRole('region', { name: 'Player' });
  }

  get critique(): Locator {
    return this.page.getByRole('textbox', { name: 'Self-critique' });
  }

  get marks(): Locator {
    return this.page.getByRole('region', { name: 'Marks' }).getByRole('listitem');
  }

  /** The row of a recording in a list. */
  row(name: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('link', { name }) });
  }

  async openList(): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).origin}/#/workbench/recordings`);
  }

  async record(): Promise<void> {
    await this.page.getByRole('button', { name: 'Record', exact: true }).click();
  }

  /** Waits until the take is so long, as the recorder shows it. */
  async until(figure: string): Promise<void> {
    await this.recorder.getByText(figure, { exact: true }).waitFor();
  }

  async pause(): Promise<void> {
    await this.recorder.getByRole('button', { name: 'Pause' }).click();
  }

  async resume(): Promise<void> {
    await this.recorder.getByRole('button', { name: 'Resume' }).click();
  }

  async stop(): Promise<void> {
    await this.recorder.getByRole('button', { name: 'Stop recording' }).click();
  }

  /** What plays on the page, as the browser says it. */
  sounding(): Promise<{ seconds: number; speed: number; isPaused: boolean }> {
    return this.page.evaluate(() => {
      const audio = document.querySelector('audio');
      return {
        seconds: audio?.currentTime ?? -1,
        speed: audio?.playbackRate ?? -1,
        isPaused: audio?.paused ?? true,
      };
    });
  }
}
