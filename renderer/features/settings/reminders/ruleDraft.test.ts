import { describe, expect, test } from 'vitest';
import { LocalDateTime } from '#shared/model/reminder.ts';
import { LocalDate, WallTime } from '#shared/model/time.ts';
import { draftOf, firstDraft, type RuleDraft, whenOf } from './ruleDraft.ts';
import { momentInWords, ruleInWords } from './ruleWords.ts';

const today = LocalDate.parse('2027-02-19');
const until = LocalDate.parse('2027-03-31');
const draft = (change: Partial<RuleDraft>): RuleDraft => ({ ...firstDraft(today), title: 'Water', ...change });

describe('what the form says', () => {
  test.each<[Partial<RuleDraft>, string, string]>([
    [{}, 'FREQ=DAILY', 'Every day at 12:00'],
    [{ until }, 'FREQ=DAILY;UNTIL=20270331', 'Every day until Wed 31 Mar at 12:00'],
    [{ repeat: 'weekdays' }, 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Monday to Friday at 12:00'],
    [{ repeat: 'weekly', weekdays: [1, 4] }, 'FREQ=WEEKLY;BYDAY=MO,TH', 'Every week on Monday and Thursday at 12:00'],
    [
      { repeat: 'weekly', everyWeeks: 2, weekdays: [7] },
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU',
      'Every 2 weeks on Sunday at 12:00',
    ],
    [{ repeat: 'month-day', monthDay: 15 }, 'FREQ=MONTHLY;BYMONTHDAY=15', 'Every month on day 15 at 12:00'],
    [{ repeat: 'month-day', monthDay: -1 }, 'FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month on its last day at 12:00'],
    [
      { repeat: 'month-weekday', monthPlace: 'first', monthWeekday: 1 },
      'FREQ=MONTHLY;BYDAY=1MO',
      'Every month on the first Monday at 12:00',
    ],
    [{ repeat: 'month-weekday' }, 'FREQ=MONTHLY;BYDAY=-1FR', 'Every month on the last Friday at 12:00'],
    [{ repeat: 'once' }, 'FREQ=DAILY;COUNT=1', 'Once, on Fri 19 Feb at 12:00'],
  ])('%j is %s, said as “%s”, and comes back into the fields', (change, rrule, words) => {
    const wanted = draft(change);
    const when = whenOf(wanted);
    expect(when).toEqual({ kind: 'rule', rrule, from: today, time: '12:00', skipsRestDays: false });
    if (!('kind' in when)) return;
    expect(ruleInWords(when)).toBe(words);
    expect(whenOf(draftOf({ title: 'Water', when }, today))).toEqual(when);
    expect(draftOf({ title: 'Water', when }, today).repeat).toBe(wanted.repeat);
  });

  test.each<[Partial<RuleDraft>, string]>([
    [{ repeat: 'weekly', weekdays: [] }, 'Choose at least one day of the week.'],
    [{ until: LocalDate.parse('2027-02-18') }, 'The last day is before the first. Choose a later one.'],
    [{ repeat: 'rrule', rrule: '  ' }, 'Write a rule, for example FREQ=WEEKLY;BYDAY=MO,WE'],
  ])('%j is refused in words', (change, refused) => {
    expect(whenOf(draft(change))).toEqual({ refused });
  });

  test('before a session it needs neither day nor time', () => {
    const when = whenOf(draft({ repeat: 'before', part: 'evening', minutesBefore: 45 }));
    expect(when).toEqual({ kind: 'before', part: 'evening', minutes: 45 });
  });
});

test.each([
  'FREQ=WEEKLY;COUNT=4;BYDAY=MO',
  'FREQ=YEARLY',
  'FREQ=MONTHLY;BYDAY=2TU',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
])('%s stays as it is written', (rrule) => {
  const when = { kind: 'rule', rrule, from: today, time: WallTime.parse('07:00'), skipsRestDays: true } as const;
  const shown = draftOf({ title: 'Pay', when }, today);
  expect(shown.repeat).toBe('rrule');
  expect(whenOf(shown)).toEqual(when);
  expect(ruleInWords(when)).toBe(`By the rule ${rrule} at 07:00, not on rest days`);
});

test('a moment is said from today, with the year where it is another', () => {
  const say = (at: string) => momentInWords(LocalDateTime.parse(at), today);
  expect(say('2027-02-19T04:50')).toBe('Today, 04:50');
  expect(say('2027-02-20T04:50')).toBe('Tomorrow, 04:50');
  expect(say('2027-03-01T04:50')).toBe('Mon 1 Mar, 04:50');
  expect(say('2028-02-29T04:50')).toBe('Tue 29 Feb 2028, 04:50');
});
