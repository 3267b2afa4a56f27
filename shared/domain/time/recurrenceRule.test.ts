import { describe, expect, test } from 'vitest';
import { readRecurrenceRule } from './recurrenceRule.ts';

describe('a rule that cannot be used is refused in words', () => {
  test.each([
    ['', 'cannot have “”'],
    ['BYDAY=MO', 'Say how often'],
    ['FREQ=HOURLY', 'cannot be read'],
    ['FREQ=DAILY;BYHOUR=9', 'cannot have “BYHOUR”'],
    ['FREQ=DAILY;INTERVAL=0', 'cannot be read'],
    ['FREQ=DAILY;INTERVAL=abc', 'cannot be read'],
    ['FREQ=DAILY;COUNT=-1', 'cannot be read'],
    ['FREQ=WEEKLY;BYDAY=XX', 'cannot be read'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'numbered weekday'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'does not go with'],
    ['FREQ=DAILY;BYSETPOS=1', 'needs FREQ=MONTHLY'],
    ['FREQ=DAILY;FREQ=DAILY', 'twice'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20270301', 'not by both'],
    ['FREQ=DAILY=WEEKLY', 'cannot be read'],
  ])('%s', (text, words) => {
    const rule = readRecurrenceRule(text);
    expect('refused' in rule && rule.refused).toContain(words);
  });
});
