import { describe, expect, test } from 'vitest';
import type { CheckResult, HealthView } from '../../contract/diagnosticsContract.ts';
import { Instant, LocalDate } from '../../model/time.ts';
import { WELL } from '../../model/vaultHealth.ts';
import { calmWords, checkWords, healthTroubles, isWell } from './healthWords.ts';
import { lowDiskWords } from './lowDiskWords.ts';

const at = (text: string) => Instant.parse(text);
const here = {
  epochMs: Date.parse('2027-02-19T13:30:00.000Z'),
  today: LocalDate.parse('2027-02-19'),
  zone: 'Europe/Berlin',
};
const SOUND: CheckResult = {
  at: at('2027-02-19T12:00:00.000Z'),
  files: 1204,
  damaged: [],
  backups: 9,
  damagedBackups: 0,
  newer: 0,
};
const roomy = { freeBytes: 9e9, totalBytes: 9e10, isLow: false };

type Told = Pick<HealthView, 'saves' | 'check' | 'disks' | 'setAside' | 'backups'>;
const told = (some: Partial<Told> = {}): Told => ({
  saves: { last: { at: at('2027-02-19T13:28:00.000Z'), ms: 6 }, medianMs: 5, isSlow: false },
  check: SOUND,
  disks: { vault: roomy, backups: roomy },
  setAside: [],
  backups: { count: 9, lastAt: at('2027-02-19T13:00:00.000Z'), verifiedAt: null },
  ...some,
});

describe('the line that says how the files are', () => {
  test('is calm when all is well', () => {
    expect(calmWords(told(), here)).toBe('All is well. Last saved 2 minutes ago, last backup 14:00, verified today.');
    expect(isWell(told(), WELL)).toBe(true);
  });

  test('says what was not done yet, and names another day', () => {
    const young = told({
      saves: { last: null, medianMs: null, isSlow: false },
      check: null,
      backups: { count: 1, lastAt: at('2027-02-17T13:00:00.000Z'), verifiedAt: null },
    });
    expect(calmWords(young, here)).toBe('All is well. Nothing saved since the start, last backup Wed 17 Feb, 14:00.');
  });

  test.each([
    ['a vault that is only read', { ...WELL, readOnlyBecause: 'The disk is full.' }],
    ['a repair', { ...WELL, repairs: [{ file: 'a', setAsideAs: 'b', restoredFrom: null, lost: 'c' }] }],
    ['a folder that is away', { ...WELL, away: 'The folder is not there.' }],
    ['a damaged backup', { ...WELL, backupDamage: 'The backup of 14:00 is damaged.' }],
    ['backups that fail', { ...WELL, backupProblem: 'No backup could be made.' }],
  ])('is not calm over %s', (_what, health) => {
    expect(isWell(told(), health)).toBe(false);
  });
});

test('a disk that is nearly full is told before it is, the vault’s first', () => {
  const low = { freeBytes: 150_000_000, totalBytes: 9e10, isLow: true };
  expect(lowDiskWords({ vault: low, backups: low })).toMatch(/^Only 150\.0 MB are free on the disk of your vault/);
  expect(lowDiskWords({ vault: roomy, backups: low })).toMatch(/disk of your backups/);
  expect(lowDiskWords({ vault: roomy, backups: null })).toBeNull();
  expect(healthTroubles(told({ disks: { vault: low, backups: null } }))).toHaveLength(1);
});

test('a slow disk and a file that was set aside are troubles that say what to do', () => {
  const slow = told({ saves: { last: null, medianMs: 812, isSlow: true } });
  expect(healthTroubles(slow)).toEqual([expect.stringMatching(/^A save takes 0\.8 s/)]);
  const aside = { path: 'settings.json.damaged-2027', bytes: 3, at: here.today && at('2027-02-19T12:00:00.000Z') };
  expect(healthTroubles(told({ setAside: [aside] }))).toEqual([
    '1 damaged file was replaced and kept. Look whether anything of it is still of use; then delete it by hand.',
  ]);
});

test('a check says what was read and what is damaged', () => {
  expect(checkWords(SOUND)).toBe('1,204 files and 9 backups were read back, and every byte is as it was written.');
  expect(checkWords({ ...SOUND, damaged: ['a'], damagedBackups: 2 })).toBe(
    '1,204 files and 9 backups were read back, with 1 damaged file and 2 damaged backups. Open Leadlight again: it puts back what it can from the backups.',
  );
});
