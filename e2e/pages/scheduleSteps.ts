import type { Locator, Page } from '@playwright/test';

/** One step of the schedule over any page: what it would do, and doing it. */
export class ScheduleSteps {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** A fact under the pictures, for example what is said of the last day. */
  fact(name: string): Locator {
    const consequence = this.page.getByRole('dialog').getByRole('region', { name: 'What that does' });
    return consequence.getByText(name, { exact: true }).locator('..').getByRole('definition');
  }

  toast(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text });
  }

  item(name: string): Locator {
    return this.page.getByRole('menuitem', { name });
  }

  async goTo(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      window.location.hash = to;
    }, path);
  }
}

/** A calendar of work: a meeting each Thursday morning, a day away, and one that was cancelled. */
export const WORK_ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//Calendar//EN',
  'X-WR-CALNAME:Ada at work',
  ...event('1', 'Planning', ['DTSTART:20270225T050000', 'DTEND:20270225T063000', 'RRULE:FREQ=WEEKLY;COUNT=3']),
  ...event('2', 'Off site', ['DTSTART;VALUE=DATE:20270226', 'DTEND;VALUE=DATE:20270227']),
  ...event('3', 'Not any more', ['DTSTART:20270302T090000', 'DTEND:20270302T100000', 'STATUS:CANCELLED']),
  'END:VCALENDAR',
  '',
].join('\r\n');

function event(uid: string, title: string, lines: string[]): string[] {
  return ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20270101T000000Z', `SUMMARY:${title}`, ...lines, 'END:VEVENT'];
}
