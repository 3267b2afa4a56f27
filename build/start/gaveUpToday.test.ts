import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetGivingUp, gaveUpToday, rememberGivingUp } from './gaveUpToday.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leadlight-given-up-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('giving up is remembered for the day and no longer', () => {
  expect(gaveUpToday(root, '2027-02-19')).toBe(false);
  rememberGivingUp(root, '2027-02-19');
  expect(gaveUpToday(root, '2027-02-19')).toBe(true);
  expect(gaveUpToday(root, '2027-02-20')).toBe(false);
});

test('a download that worked is not remembered as given up', () => {
  rememberGivingUp(root, '2027-02-19');
  forgetGivingUp(root);
  expect(gaveUpToday(root, '2027-02-19')).toBe(false);
});
