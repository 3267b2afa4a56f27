import { describe, expect, test } from 'vitest';
import { FORMATS } from '../formats.ts';
import { idNumber } from '../testing/someData.ts';
import { originalOf } from './originalOf.ts';

const ID = idNumber(1);

describe('a conflict copy is known by its name', () => {
  test.each([
    ['Syncthing', 'journal/2027-02.sync-conflict-20270219-060400-ABCDEF7.json', 'journal/2027-02.json'],
    ['Syncthing', 'settings.sync-conflict-20270219-060400-ABCDEF7.json', 'settings.json'],
    ['Dropbox', "journal/2027-02 (Anna's conflicted copy 2027-02-19).json", 'journal/2027-02.json'],
    ['Dropbox', "journal/2027-02 (Anna's MacBook (2)'s conflicted copy 2027-02-19).json", 'journal/2027-02.json'],
    [
      'Dropbox in German',
      'journal/2027-02 (In Konflikt stehende Kopie von Anna 2027-02-19).json',
      'journal/2027-02.json',
    ],
    ['Dropbox', 'skills (Case Conflict).json', 'skills.json'],
    ['Nextcloud', 'journal/2027-02 (conflicted copy 2027-02-19 060400).json', 'journal/2027-02.json'],
    ['ownCloud', 'journal/2027-02_conflict-20270219-060400.json', 'journal/2027-02.json'],
    ['Seafile', 'journal/2027-02 (SFConflict anna@example.org 2027-02-19-06-04-00).json', 'journal/2027-02.json'],
    ['Synology', 'journal/2027-02_LAPTOP_Feb-19-060400-2027_Conflict.json', 'journal/2027-02.json'],
    ['Resilio', 'journal/2027-02.Conflict.json', 'journal/2027-02.json'],
    ['Resilio', 'journal/2027-02.json.Conflict', 'journal/2027-02.json'],
    ['Syncthing', `drawings/${ID}.v3.sync-conflict-20270219-060400-ABCDEF7.excalidraw`, `drawings/${ID}.v3.excalidraw`],
    ['Nextcloud', `recordings/${ID} (conflicted copy 2027-02-19 060400).webm`, `recordings/${ID}.webm`],
    ['Dropbox', `runs/${ID} (conflicted copy).json`, `runs/${ID}.json`],
  ])('%s: %s', (_, path, of) => {
    expect(originalOf(path, FORMATS)).toEqual({ of, isAmbiguous: false });
  });

  test.each([
    ['OneDrive', 'journal/2027-02-DESKTOP-4711.json', 'journal/2027-02.json'],
    ['OneDrive', `runs/${ID}-Annas-PC.json`, `runs/${ID}.json`],
    ['Google Drive', 'journal/2027-02 (1).json', 'journal/2027-02.json'],
    ['iCloud', 'practice/cards 2.json', 'practice/cards.json'],
    ['iCloud', `drawings/${ID} 2.svg`, `drawings/${ID}.svg`],
  ])('%s may have made %s, which its content has to say', (_, path, of) => {
    expect(originalOf(path, FORMATS)).toEqual({ of, isAmbiguous: true });
  });

  test.each([
    'journal/2027-02.json',
    'plans/my-plan-2.json',
    'journal/notes (conflicted copy 2027-02-19).json',
    'journal/2027-13.sync-conflict-20270219-060400-ABCDEF7.json',
    'journal/2027-02.json.damaged-2027-02-19T06-04-00-000Z',
    'journal/2027-02.sync-conflict-20270219-060400-ABCDEF7.json.merged-2027-02-19T06-04-00-000Z',
    'journal/2027-02.txt',
    'conflict.json',
    'other/2027-02 2.json',
  ])('%s is none', (path) => {
    expect(originalOf(path, FORMATS)).toBeNull();
  });
});
