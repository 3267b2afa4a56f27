import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '#shared/domain/testing/aRun.ts';
import type { LineProblem } from './problems.ts';
import { readBusyTimes } from './readBusyTimes.ts';

const RANGE = { zone: 'Europe/Berlin', from: date('2027-03-01'), until: date('2027-04-30') };

function problems(text: string): LineProblem[] {
  const found = readBusyTimes(text, RANGE);
  return 'problems' in found ? found.problems : [];
}

/** The only problem of a file, as its line and the beginning of its message. */
function problem(text: string): string {
  const [first, ...others] = problems(text);
  expect(others).toEqual([]);
  return first ? `${first.line}: ${first.message}` : 'none';
}

/** Its event begins on line 3, and has the lines from 5 on. */
const withEvent = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\n');
const START = 'DTSTART:20270310T090000';

describe('a file that is no calendar', () => {
  test.each([
    ['', 'This file is empty'],
    ['\uFEFF \r\n\r\n', 'This file is empty'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'This is a web page, not a calendar'],
    ['\n<html lang="en">', 'This is a web page, not a calendar'],
    ['PK\u0003\u0004\u0014', 'This is a zip archive'],
    ['B\0E\0G\0I\0N\0', 'This is not a text'],
    ['%PDF-1.7', 'This is not a text'],
    ['BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n', 'These are contacts'],
    ['date,title\n2027-03-10,Talk\n', 'This is not a calendar: it has no line BEGIN:VCALENDAR'],
    [`BEGIN:VCALENDAR\n${'X-A:é\n'.repeat(1_600_000)}`, 'This file has 11 MB; 10 are read at most'],
  ])('is told what it is', (text, message) => {
    expect(problem(text)).toContain(`1: ${message}`);
  });
});

describe('a broken structure', () => {
  test('names the line on which it broke', () => {
    const whole = withEvent(START, 'DURATION:PT1H');
    expect(problems(whole)).toEqual([]);
    expect(problem(whole.replace('END:VEVENT\n', ''))).toMatch(/^3: This VEVENT never ends/);
    expect(problem(whole.replace('END:VCALENDAR\n', ''))).toMatch(/^1: This VCALENDAR never ends/);
    expect(problem(whole.replace('UID:one', 'END:VALARM'))).toMatch(/^4: END:VALARM has no BEGIN:VALARM/);
    expect(problem(whole.replace('UID:one', 'Talk about queues'))).toMatch(/^4: “Talk about queues” is not a line/);
    expect(problem(`${whole}SUMMARY:Talk\n`)).toMatch(/^9: “SUMMARY:Talk” is in no calendar/);
    expect(problem(`BEGIN:VEVENT\nEND:VEVENT\n${whole}`)).toMatch(/^1: This VEVENT is in no calendar/);
  });

  test('counts the lines of the file, with its folds, empty lines and any ends', () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:A long',
      '  title',
      ' over lines',
      '',
      'DTSTART:2027',
      ' 1345',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      for (const mark of ['', '\uFEFF']) {
        const text = mark + [...lines, 'END:VEVENT', 'END:VCALENDAR'].join(end);
        expect(problem(text)).toMatch(/^7: “20271345” is not a date or time/);
      }
    }
  });
});

describe('a value that cannot be read', () => {
  test.each([
    [['DTSTART:20270230T090000'], '5: “20270230T090000” is not a date or time'],
    [['DTSTART:2027-03-10 09:00'], '5: “00” is not a date or time'],
    [['DTSTART:20270310T250000'], '5: “20270310T250000” is not a date or time'],
    [['DTSTART;VALUE=DATE:'], '5: “” is not a date or time'],
    [['SUMMARY:Talk'], '3: This event does not say when it begins'],
    [[START, 'DTEND:20270310T08'], '6: “20270310T08” is not a date or time'],
    [[START, 'DTEND:20270310T080000'], '6: This event ends before it begins'],
    [[START, 'DTEND;VALUE=DATE:20270311'], '6: This event begins with a time and ends with a date'],
    [[START, 'DURATION:1 hour'], '6: “1 hour” is not a length of time'],
    [[START, 'DURATION:P'], '6: “P” is not a length of time'],
    [[START, 'EXDATE:20270310T090000,soon'], '6: “soon” is not a date or time'],
    [[START, 'RDATE;VALUE=PERIOD:20270310T090000Z/PT'], '6: “PT” is not a length of time'],
    [[START, 'RECURRENCE-ID:then'], '6: “then” is not a date or time'],
    [[START, 'RRULE:FREQ=WEKLY'], '6: This event cannot be repeated, for its rule has FREQ=WEKLY, which is not one'],
    [[START, 'RRULE:COUNT=3'], '6: This event cannot be repeated, for its rule has no FREQ'],
    [[START, 'RRULE:FREQ=DAILY;COUNT=0'], '6: This event cannot be repeated, for its rule has COUNT=0'],
    [[START, 'RRULE:FREQ=DAILY;COUNT=2;COUNT=3'], '6: This event cannot be repeated, for its rule says COUNT twice'],
    [[START, 'RRULE:FREQ=DAILY;UNTIL=never'], '6: This event cannot be repeated, for its rule has UNTIL=NEVER'],
    [[START, 'RRULE:FREQ=WEEKLY;BYDAY=XX'], '6: This event cannot be repeated, for its rule names XX'],
    [[START, 'RRULE:FREQ=WEEKLY;BYDAY'], '6: This event cannot be repeated, for its rule says nothing for BYDAY'],
    [[START, 'RRULE:FREQ=YEARLY;BYMONTH=13'], '6: This event cannot be repeated, for its rule has BYMONTH=13'],
    [[START, 'RRULE:FREQ=YEARLY;BYMONTHDAY=0'], '6: This event cannot be repeated, for its rule has BYMONTHDAY=0'],
    [[START, 'RRULE:FREQ=YEARLY;BYEASTER=1'], '6: This event cannot be repeated, for its rule has BYEASTER'],
    [[START, 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'], '7: “Busy” is repeated too often'],
    [['DTSTART;TZID=Mars/Olympus:20270310T090000'], '5: No zone is known as “Mars/Olympus”'],
  ])('%j is told with its line', (lines, message) => {
    expect(problem(withEvent(...lines))).toContain(message);
  });

  test('in the zone of the calendar counts where a time needs it', () => {
    const calendar = (start: string) =>
      withEvent(start, 'DURATION:PT1H').replace('VERSION:2.0', 'X-WR-TIMEZONE:Nowhere');
    expect(problem(calendar(START))).toMatch(/^2: No zone is known as “Nowhere”/);
    expect(problems(calendar(`${START}Z`))).toEqual([]);
  });

  test('in a zone that the file brings is told there', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0100'];
    const event = ['BEGIN:VEVENT', 'DTSTART;TZID=Ours:20270310T090000', 'END:VEVENT', 'END:VCALENDAR'];
    const text = (...lines: string[]) =>
      ['BEGIN:VCALENDAR', ...zone, ...lines, 'END:STANDARD', 'END:VTIMEZONE', ...event].join('\n');
    expect(problems(text())[0]).toEqual({
      line: 4,
      message: expect.stringContaining('lacks its begin or its offsets'),
    });
    expect(problem(text('TZOFFSETTO:+0100', 'RRULE:FREQ=NEVER'))).toMatch(/^8: This zone cannot be read/);
    expect(problems(text('TZOFFSETTO:+0100'))).toEqual([]);
  });
});

describe('a file with much wrong', () => {
  test('is told all of it in the order of the lines, twenty at most', () => {
    const broken = withEvent('DTSTART:never', 'DTEND:ever', 'RRULE:FREQ=X', 'DURATION', 'EXDATE:a,b');
    expect(problems(broken).map(({ line }) => line)).toEqual([5, 7, 8, 9, 9]);
    expect(problems(withEvent(...Array.from({ length: 50 }, (_, day) => `EXDATE:no${day}`), START))).toHaveLength(20);
  });

  test('gives more busy times than can be kept: that is told too', () => {
    const text = withEvent(START, 'DURATION:PT1M', 'RRULE:FREQ=MINUTELY;INTERVAL=10');
    expect(problem(text)).toMatch(
      /^1: This calendar has more than 5000 busy times from Monday 1 March 2027 to Friday 30 April 2027/,
    );
  });

  test('never throws, wherever it is cut or garbled', async () => {
    const names = ['google', 'outlook', 'apple'];
    const files = await Promise.all(
      names.map((name) => readFile(join(import.meta.dirname, 'testing', `${name}.ics`), 'utf8')),
    );
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\r\n', ':', ';', '"', '=', 'BEGIN:', ','),
    );
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(30), garbage, (file, place, length, put) => {
        const at = place % file.length;
        const found = readBusyTimes(file.slice(0, at) + put + file.slice(at + length), RANGE);
        if ('problems' in found) expect(found.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
    for (const file of files) expect(problems(file.slice(0, file.length / 2)).length).toBeGreaterThan(0);
  });
});
