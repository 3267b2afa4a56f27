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

  /** Waits until the recorder shows so many seconds or a few more: a busy machine may be late. */
  async until(seconds: number): Promise<void> {
    await this.recorder.getByText(new RegExp(`^0:(0[${seconds}-9]|[1-5]\\d)$`)).waitFor();
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
  sounding(): Promise<{ seconds: number; speed: number }> {
    return this.page.evaluate(() => {
      const audio = document.querySelector('audio');
      return {
        seconds: audio?.currentTime ?? -1,
        speed: audio?.playbackRate ?? -1,
      };
    });
  }
}
