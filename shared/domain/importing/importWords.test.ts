import { describe, expect, test } from 'vitest';
import type { ImportCount } from '../../contract/importContract.ts';
import { LocalDate } from '../../model/time.ts';
import { importedWords, undoneWords } from './importedWords.ts';
import { broughtWords, datesWords } from './importWords.ts';
import { importButtonWords, stateWords, whatDiffers, wouldImport } from './wouldImport.ts';

const date = (text: string) => LocalDate.parse(text);
const none = { added: 0, replaced: 0, copied: 0, kept: 0, same: 0 };
const count = (subject: ImportCount['subject'], shape: Partial<ImportCount>): ImportCount => {
  return { subject, new: 0, same: 0, differ: 0, ...shape };
};

describe('the button says what an import writes', () => {
  test('new entries, and differing ones only where they are taken', () => {
    const counts = [count('entries', { new: 1_200, same: 8, differ: 4 })];
    expect(importButtonWords({ counts }, 'keep-mine')).toBe('Import 1,200 entries');
    expect(importButtonWords({ counts }, 'take-theirs')).toBe('Import 1,204 entries');
    expect(importButtonWords({ counts }, 'keep-both')).toBe('Import 1,204 entries');
  });

  test('records beside them, and alone', () => {
    const cards = count('cards', { new: 3 });
    expect(importButtonWords({ counts: [count('entries', { new: 1 }), cards] }, 'keep-mine')).toBe(
      'Import 1 entry and 3 other records',
    );
    expect(importButtonWords({ counts: [count('entries', { same: 1 }), cards] }, 'keep-mine')).toBe('Import 3 records');
  });

  test('nothing where all of it is there', () => {
    expect(importButtonWords({ counts: [count('entries', { same: 8 })] }, 'take-theirs')).toBeNull();
    expect(importButtonWords({ counts: [] }, 'keep-both')).toBeNull();
  });

  test('records that differ alone are not counted as written: the later one stays, whichever it is', () => {
    const counts = [count('settings', { differ: 1 })];
    expect(importButtonWords({ counts }, 'keep-mine')).toBeNull();
    expect(importButtonWords({ counts }, 'take-theirs')).toBe('Import what was changed later');
    expect(wouldImport({ counts }, 'take-theirs')).toEqual({ entries: 0, newRecords: 0, differingRecords: 1 });
  });
});

test('the choice between mine and theirs is asked only where something differs', () => {
  expect(whatDiffers({ counts: [count('entries', { new: 1, same: 1 })] })).toBe('nothing');
  expect(whatDiffers({ counts: [count('entries', { new: 1 }), count('runs', { differ: 1 })] })).toBe('records');
  expect(whatDiffers({ counts: [count('entries', { differ: 1 })] })).toBe('entries');
});

test('counts and dates are said in words', () => {
  expect(stateWords({ new: 10_000, same: 0, differ: 1 })).toBe('10,000 new, 1 different');
  expect(datesWords(null, null)).toBe('');
  expect(datesWords(date('2027-02-03'), date('2027-02-03'))).toBe('of 3 February 2027');
  expect(datesWords(date('2019-01-03'), date('2027-02-18'))).toBe('from 3 January 2019 to 18 February 2027');
});

describe('what came of an import', () => {
  test('counts what was written, and says what stayed', () => {
    const entries = { added: 10, replaced: 2, copied: 0, kept: 1, same: 5 };
    expect(importedWords({ entries, records: 3, attachments: 1 })).toEqual([
      'Imported 12 entries, 3 other records and 1 file.',
      '2 entries took the place of yours.',
      'Yours stayed in 1 case.',
      'There already: 5 entries.',
    ]);
  });

  test('says that there was nothing to do', () => {
    expect(importedWords({ entries: { ...none, same: 5 }, records: 0, attachments: 0 })[0]).toBe(
      'Nothing was imported: all of it is there already.',
    );
    expect(broughtWords({ entries: { ...none, same: 5 }, records: 0, attachments: 0 })).toBe('0 entries');
  });

  test('taken back, with what was changed since', () => {
    const undone = { entries: 11, records: 0, keptEntries: [], keptEntryCount: 1, keptRecords: 0 };
    expect(undoneWords(undone)).toEqual(['Taken back: 11 entries.', 'You changed 1 entry since: it stays as it is.']);
    expect(undoneWords({ ...undone, entries: 0, records: 2, keptEntryCount: 0 })).toEqual(['Taken back: 2 records.']);
  });
});
