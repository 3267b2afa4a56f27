import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '#shared/domain/testing/aRun.ts';
import { readBusyTimes } from './readBusyTimes.ts';

interface Options {
  zone?: string;
  from?: string;
  until?: string;
  most?: number;
}

function read(text: string, { zone = 'Europe/Berlin', from = '2027-03-01', until = '2027-04-30', most }: Options = {}) {
  const range = { from: date(from), until: date(until) };
  return readBusyTimes(text, { zone, ...range, ...(most === undefined ? {} : { most }) });
}

/** What was read, each time as one line; or throws what was wrong. */
function busy(text: string, options?: Options): string[] {
  const found = read(text, options);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found.times.map((time) => `${time.date} ${time.start}–${time.end ?? '24:00'} ${time.title}`);
}

function notes(text: string, options?: Options): string[] {
  const found = read(text, options);
  return 'problems' in found ? ['problems'] : found.notes;
}

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Other//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:Talk', ...lines, 'END:VEVENT'];
const inBerlin = (name: string, stamp: string): string => `${name};TZID=Europe/Berlin:${stamp}`;
const fixture = (name: string) => readFile(join(import.meta.dirname, 'testing', `${name}.ics`), 'utf8');

describe('a calendar of Google', () => {
  test('keeps its series through the clock change, without what was taken out or moved', async () => {
    const text = await fixture('google');
    expect(busy(text, { from: '2027-03-24', until: '2027-04-07' })).toEqual([
      '2027-03-24 09:30–10:00 Stand-up, Team Ö',
      '2027-03-31 14:00–14:30 Stand-up, later',
      '2027-04-02 18:30–19:30 Interview',
      '2027-04-05 00:00–24:00 Off-site in Hamburg',
      '2027-04-05 09:30–10:00 Stand-up, Team Ö',
      '2027-04-06 00:00–24:00 Off-site in Hamburg',
      '2027-04-07 09:30–10:00 Stand-up, Team Ö',
    ]);
    expect(read(text)).toMatchObject({
      calendarName: 'Ada at work',
      notes: ['1 cancelled event was left out.', '1 event marked as free was left out.'],
    });
  });

  test('is read on the clock of where one is', async () => {
    const text = await fixture('google');
    const range = { from: '2027-03-10', until: '2027-03-15' };
    expect(busy(text, { zone: 'America/New_York', ...range })).toEqual([
      '2027-03-10 03:30–04:00 Stand-up, Team Ö',
      '2027-03-15 04:30–05:00 Stand-up, Team Ö',
    ]);
    expect(busy(text, { zone: 'Asia/Kolkata', ...range })).toEqual([
      '2027-03-10 14:00–14:30 Stand-up, Team Ö',
      '2027-03-15 14:00–14:30 Stand-up, Team Ö',
    ]);
    expect(busy(text, { zone: 'Pacific/Apia', ...range })[0]).toBe('2027-03-10 21:30–22:00 Stand-up, Team Ö');
  });
});

describe('a calendar of Outlook', () => {
  test('is understood with the zones of Windows, and with its own', async () => {
    const text = await fixture('outlook');
    const review = 'Architecture review with the colleagues in New York; bring the drawing of the queue';
    expect(busy(text)).toEqual([
      `2027-03-04 16:00–17:00 ${review}`,
      '2027-03-12 14:00–15:00 Architecture review, moved',
      '2027-03-16 00:00–24:00 Out of office',
      '2027-03-18 07:15–08:15 Call with Kathmandu',
      `2027-03-18 15:00–16:00 ${review}`,
      '2027-03-19 09:00–10:00 Maintenance window',
      `2027-03-25 15:00–16:00 ${review}`,
      '2027-03-27 22:00–24:00 On call',
      '2027-03-28 00:00–24:00 On call',
      '2027-03-29 00:00–06:00 On call',
      `2027-04-01 16:00–17:00 ${review}`,
    ]);
    expect(notes(text)).toEqual(['1 event marked as free was left out.']);
  });
});

describe('a calendar of Apple', () => {
  test('is understood with nights, whole days, floating times and tasks', async () => {
    const text = await fixture('apple');
    expect(busy(text, { zone: 'America/New_York' })).toEqual([
      '2027-03-06 23:30–24:00 Night shift 🌙',
      '2027-03-07 00:00–01:30 Night shift 🌙',
      '2027-03-08 13:00–14:00 Lunch',
      '2027-03-13 00:00–24:00 Visit',
      '2027-03-13 23:30–24:00 Night shift 🌙',
      '2027-03-14 00:00–01:30 Night shift 🌙',
      '2027-03-27 23:30–24:00 Night shift 🌙',
      '2027-03-28 00:00–01:30 Night shift 🌙',
    ]);
    expect(busy(text, { zone: 'Asia/Kolkata', until: '2027-03-08' })).toEqual([
      '2027-03-07 10:00–12:00 Night shift 🌙',
      '2027-03-08 13:00–14:00 Lunch',
    ]);
    expect(notes(text)).toEqual(['1 event marked as free was left out.', '1 task was left out.']);
  });
});

describe('a time', () => {
  const oneAt = (start: string, end: string, options?: Options) =>
    busy(calendar(...event(start, end)), options).map((line) => line.replace(' Talk', ''));

  test('that the clock skips is an hour later, and one that it shows twice is the first', () => {
    expect(oneAt(inBerlin('DTSTART', '20270328T023000'), inBerlin('DTEND', '20270328T040000'))).toEqual([
      '2027-03-28 03:30–04:00',
    ]);
    const autumn = { from: '2027-10-31', until: '2027-10-31' };
    const start = inBerlin('DTSTART', '20271031T023000');
    expect(oneAt(start, inBerlin('DTEND', '20271031T024500'), autumn)).toEqual(['2027-10-31 02:30–02:45']);
    expect(oneAt(start, inBerlin('DTEND', '20271031T024500'), { zone: 'UTC', ...autumn })).toEqual([
      '2027-10-31 00:30–00:45',
    ]);
  });

  test('over the hour that is shown twice takes both', () => {
    const autumn = { from: '2027-10-31', until: '2027-10-31' };
    expect(oneAt('DTSTART:20271031T003000Z', 'DTEND:20271031T011500Z', autumn)).toEqual(['2027-10-31 02:00–03:00']);
    expect(oneAt('DTSTART:20271030T230000Z', 'DTEND:20271031T030000Z', autumn)).toEqual(['2027-10-31 01:00–04:00']);
  });

  test('keeps its zone whatever the name of it looks like', () => {
    for (const zone of [
      '"Europe/Berlin"',
      '/mozilla.org/20050126_1/Europe/Berlin',
      'W. Europe Standard Time',
      '"w. europe standard time"',
    ]) {
      const lines = event(`DTSTART;TZID=${zone}:20270310T090000`, `DTEND;TZID=${zone}:20270310T100000`);
      expect(busy(calendar(...lines), { zone: 'Asia/Kolkata' })).toEqual(['2027-03-10 13:30–14:30 Talk']);
    }
  });

  test('without a zone is that of the calendar, or else that of the wall', () => {
    const lines = event('DTSTART:20270310T090000', 'DTEND:20270310T100000');
    expect(busy(calendar(...lines), { zone: 'Asia/Kolkata' })).toEqual(['2027-03-10 09:00–10:00 Talk']);
    expect(busy(calendar('X-WR-TIMEZONE:Europe/Berlin', ...lines), { zone: 'Asia/Kolkata' })).toEqual([
      '2027-03-10 13:30–14:30 Talk',
    ]);
  });

  test('of a zone that only the file knows follows its rules', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:(UTC+01:00) Ours',
      ...['BEGIN:STANDARD', 'DTSTART:19701025T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
      ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
      ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT'],
      'END:VTIMEZONE',
    ];
    const at = (stamp: string) => {
      const start = `DTSTART;TZID=(UTC+01:00) Ours:${stamp}`;
      return busy(calendar(...zone, ...event(start, 'DURATION:PT15M')), { until: '2027-12-31' })[0]?.slice(0, 16);
    };
    // As in Berlin, also when the clock is changed there.
    for (const [stamp, expected] of [
      ['20270327T090000', '2027-03-27 09:00'],
      ['20270328T013000', '2027-03-28 01:30'],
      ['20270328T023000', '2027-03-28 03:30'],
      ['20270328T033000', '2027-03-28 03:30'],
      ['20271030T090000', '2027-10-30 09:00'],
      ['20271031T033000', '2027-10-31 03:30'],
    ]) {
      expect(at(stamp ?? '')).toBe(expected);
    }
  });

  test('in seconds is rounded outwards', () => {
    expect(oneAt('DTSTART:20270310T090030', 'DTEND:20270310T095930')).toEqual(['2027-03-10 09:00–10:00']);
    expect(oneAt('DTSTART:20270310T230000', 'DTEND:20270310T235959')).toEqual(['2027-03-10 23:00–24:00']);
  });

  test('ends after its duration, days by the calendar and hours by the clock', () => {
    expect(oneAt(inBerlin('DTSTART', '20270327T120000'), 'DURATION:P1D').at(-1)).toBe('2027-03-28 00:00–12:00');
    expect(oneAt(inBerlin('DTSTART', '20270327T120000'), 'DURATION:PT24H').at(-1)).toBe('2027-03-28 00:00–13:00');
    expect(oneAt('DTSTART;VALUE=DATE:20270310', 'DURATION:P2D')).toHaveLength(2);
    expect(oneAt('DTSTART;VALUE=DATE:20270310', 'DTEND;VALUE=DATE:20270310')).toEqual(['2027-03-10 00:00–24:00']);
    expect(oneAt('DTSTART:20270310', 'SEQUENCE:0')).toEqual(['2027-03-10 00:00–24:00']);
  });

  test('that lasts for years is only there within the range', () => {
    const range = { from: '2027-03-05', until: '2027-03-06' };
    expect(oneAt('DTSTART:20200101T090000', 'DTEND:20300101T090000', range)).toEqual([
      '2027-03-05 00:00–24:00',
      '2027-03-06 00:00–24:00',
    ]);
  });
});

describe('a series', () => {
  const WEEKLY = [inBerlin('DTSTART', '20270301T090000'), inBerlin('DTEND', '20270301T100000'), 'RRULE:FREQ=WEEKLY'];
  const dates = (...lines: string[]) =>
    busy(calendar(...lines), { until: '2027-03-31' }).map((line) => line.slice(8, 16));

  test('ends where it is told to, in whatever way', () => {
    const until = (end: string) => dates(...event(...WEEKLY.slice(0, 2), `RRULE:FREQ=WEEKLY;${end}`));
    expect(until('COUNT=2')).toEqual(['01 09:00', '08 09:00']);
    expect(until('UNTIL=20270308')).toEqual(['01 09:00', '08 09:00']);
    expect(until('UNTIL=20270308T080000Z')).toEqual(['01 09:00', '08 09:00']);
    expect(until('UNTIL=20270308T075959Z')).toEqual(['01 09:00']);
    expect(until('UNTIL=20270308T090000')).toEqual(['01 09:00', '08 09:00']);
  });

  test('leaves out exceptions written in any zone or as dates, and adds dates', () => {
    expect(
      dates(
        ...event(
          ...WEEKLY,
          'EXDATE:20270308T080000Z',
          'EXDATE;VALUE=DATE:20270315',
          'EXDATE;TZID=America/New_York:20270322T040000,20270329T030000',
          'EXDATE:',
          inBerlin('RDATE', '20270303T090000,20270304T110000'),
          'RDATE;VALUE=PERIOD:20270305T100000Z/PT30M,20270306T100000Z/20270306T120000Z',
        ),
      ),
    ).toEqual(['01 09:00', '03 09:00', '04 11:00', '05 11:00', '06 11:00']);
    expect(dates(...event(...WEEKLY, 'EXRULE:FREQ=WEEKLY;INTERVAL=2'))).toEqual(['08 09:00', '22 09:00']);
  });

  test('of whole days knows exceptions that were written as moments', () => {
    const days = event('DTSTART;VALUE=DATE:20270301', 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE:20270301T230000Z');
    expect(dates(...days)).toEqual(['01 00:00', '03 00:00', '04 00:00']);
  });

  test('has occurrences that were moved into the range or out of it, or cancelled', () => {
    const changed = (id: string, ...lines: string[]) => event(inBerlin('RECURRENCE-ID', id), ...lines);
    const text = [
      ...event(...WEEKLY),
      ...changed('20270308T090000', 'DTSTART:20270309T100000', 'DTEND:20270309T110000'),
      ...changed('20270315T090000', 'DTSTART:20270315T090000', 'STATUS:CANCELLED'),
      ...changed('20270322T090000', 'DTSTART:20270501T090000', 'DTEND:20270501T100000'),
      ...changed('20270503T090000', 'DTSTART:20270330T120000', 'DTEND:20270330T130000'),
    ];
    expect(dates(...text)).toEqual(['01 09:00', '09 10:00', '29 09:00', '30 12:00']);
    expect(notes(calendar(...text))).toEqual(['1 cancelled event was left out.']);
  });

  test('may change from one occurrence on', () => {
    const later = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20270315T090000';
    const change = event(later, inBerlin('DTSTART', '20270316T140000'), inBerlin('DTEND', '20270316T150000'));
    expect(dates(...event(...WEEKLY), ...change)).toEqual(['01 09:00', '08 09:00', '16 14:00', '23 14:00', '30 14:00']);
  });

  test('counts once in its newest version, and in any order of the file', () => {
    const moved = (sequence: number, hour: string) =>
      event(
        inBerlin('RECURRENCE-ID', '20270308T090000'),
        `SEQUENCE:${sequence}`,
        `DTSTART:20270308T${hour}0000`,
        'DURATION:PT1H',
      );
    expect(dates(...moved(2, '15'), ...moved(1, '12'), ...event(...WEEKLY)).slice(0, 2)).toEqual([
      '01 09:00',
      '08 15:00',
    ]);
    const older = event('DTSTART:20270302T090000', 'DURATION:PT1H', 'SEQUENCE:1');
    const newer = event('DTSTART:20270302T110000', 'DURATION:PT1H', 'SEQUENCE:2');
    expect(dates(...newer, ...older)).toEqual(['02 11:00']);
    expect(dates(...newer, ...newer)).toEqual(['02 11:00']);
  });

  test('that began long ago is read in the range only', () => {
    const ago = event('DTSTART:19990104T090000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY');
    expect(busy(calendar(...ago), { from: '2027-03-01', until: '2027-03-02' })).toEqual([
      '2027-03-01 09:00–10:00 Talk',
      '2027-03-02 09:00–10:00 Talk',
    ]);
  });

  test('by weeks is what a plain loop says, in any zone', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');
    const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 1, max: 3 }), fc.nat(22), (zone, weekdays, every, hour) => {
        const stamp = `T${String(hour).padStart(2, '0')}`;
        const rule = `RRULE:FREQ=WEEKLY;INTERVAL=${every};BYDAY=${weekdays.map((day) => WEEKDAYS[day]).join()}`;
        const lines = event(`DTSTART;TZID=${zone}:20270104${stamp}0000`, 'DURATION:PT1H', rule);
        const expected: string[] = [];
        for (let day = 0; day < 180; day += 1) {
          const each = new Date(Date.UTC(2027, 0, 4 + day));
          if (Math.floor(day / 7) % every !== 0 || !weekdays.includes(each.getUTCDay())) continue;
          // Where the hour is skipped that night it is the next one.
          const isSkipped = new Map([
            ['Europe/Berlin', '2027-03-28T02'],
            ['America/New_York', '2027-03-14T02'],
          ]).get(zone);
          const date = each.toISOString().slice(0, 10);
          const shown = `${date}${stamp}` === isSkipped ? '03' : stamp.slice(1);
          expected.push(`${date} ${shown}:00`);
        }
        const found = busy(calendar(...lines), { zone, from: '2027-01-04', until: '2027-07-02' });
        expect(found.map((line) => line.slice(0, 16))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what does not make one busy', () => {
  test('is counted in words', () => {
    const talk = ['DTSTART:20270310T090000', 'DURATION:PT1H'];
    const text = calendar(
      ...event(...talk, 'TRANSP:TRANSPARENT').with(1, 'UID:a'),
      ...event(...talk, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE').with(1, 'UID:b'),
      ...event(...talk, 'STATUS:CANCELLED').with(1, 'UID:c'),
      ...event('DTSTART:20270310T090000').with(1, 'UID:d'),
      ...event('DTSTART:20290310T090000', 'DURATION:PT1H').with(1, 'UID:e'),
      ...event(...talk).with(1, 'UID:01890000-0000-7000-8000-000000000000-d1-s1@leadlight'),
      ...['BEGIN:VTODO', 'UID:f', 'END:VTODO', 'BEGIN:VTODO', 'UID:g', 'END:VTODO'],
      ...['BEGIN:VJOURNAL', 'UID:h', 'END:VJOURNAL', 'BEGIN:VFREEBUSY', 'UID:i', 'END:VFREEBUSY'],
    );
    expect(read(text)).toEqual({
      calendarName: null,
      times: [],
      notes: [
        '1 session that Leadlight itself wrote was left out.',
        '1 cancelled event was left out.',
        '2 events marked as free were left out.',
        '1 event that takes no time was left out.',
        '1 event that does not fall within Monday 1 March 2027 to Friday 30 April 2027 was left out.',
        '2 tasks were left out.',
        '1 journal note was left out.',
        '1 list of free and busy times was left out.',
      ],
    });
  });

  test('is everything of a calendar that only cancels', () => {
    const text = calendar('METHOD:CANCEL', ...event('DTSTART:20270310T090000', 'DURATION:PT1H'));
    expect(busy(text)).toEqual([]);
  });
});

describe('a title', () => {
  const titled = (summary: string) => {
    const lines = event('DTSTART:20270310T090000', 'DURATION:PT1H').with(2, summary);
    return busy(calendar(...lines))[0]?.slice('2027-03-10 09:00–10:00 '.length);
  };

  test('is one line of at most 200 letters, and never empty', () => {
    expect(titled('SUMMARY;LANGUAGE=en;X="a:b":One\\nof\\, two\\; C:\\\\new')).toBe('One of, two; C:\\new');
    expect(titled('SUMMARY:')).toBe('Busy');
    expect(titled(`SUMMARY:${'a'.repeat(199)}😀`)).toBe('a'.repeat(199));
  });
});
