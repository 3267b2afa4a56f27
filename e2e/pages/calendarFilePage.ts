import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';

/** The section of the settings that is about other calendars. */
export class CalendarFilePage {
  readonly section: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.section = page.getByRole('region', { name: 'Other calendars' });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: 'Settings' }).click();
    await this.section.scrollIntoViewIfNeeded();
  }

  async save(): Promise<Download> {
    const saving = this.#page.waitForEvent('download');
    await this.section.getByRole('button', { name: 'Save .ics' }).click();
    return saving;
  }

  async keep(path: string): Promise<void> {
    await this.section.getByLabel('Folder or .ics file').fill(path);
    await this.section.getByRole('button', { name: 'Keep a copy' }).click();
  }
}

/** What another library finds in the file: title, local time and status of each event. */
export async function eventsIn(file: string): Promise<string[]> {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate } = new ICAL.Event(component);
    return `${startDate.toString()} ${summary} ${String(component.getFirstPropertyValue('status'))}`;
  });
}
