import { describe, expect, test } from 'vitest';
import { RecordingId } from '#shared/model/ids.ts';
import { FileTampered } from '../fileCipher.ts';
import { soundPath } from '../layout.ts';
import { idNumber, MONTH_PATH } from '../testing/someData.ts';
import { sealingCipher } from './sealingCipher.ts';
import { aHeader, aKey } from './testing/aHeader.ts';
import { flipped } from './testing/flipped.ts';

const SOUND = soundPath(RecordingId.parse(idNumber(500)));

describe('a sealed file', async () => {
  const key = aKey();
  const cipher = sealingCipher({ identity: await aHeader(key), key, now: () => new Date(0) });
  const sealed = Buffer.from(cipher.seal(MONTH_PATH, Buffer.from('what I wrote')));

  test('with any bit flipped does not open', () => {
    expect(cipher.open(MONTH_PATH, sealed).toString()).toBe('what I wrote');
    for (let at = 0; at < sealed.length; at += 1) {
      for (const bit of [1, 128])
        expect(() => cipher.open(MONTH_PATH, flipped(sealed, at, bit)), `at ${at}`).toThrow(FileTampered);
    }
  });

  test('cut short, made longer, empty or not sealed does not open', () => {
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => cipher.open(MONTH_PATH, sealed.subarray(0, length)), `${length} bytes`).toThrow(FileTampered);
    }
    expect(() => cipher.open(MONTH_PATH, Buffer.concat([sealed, Buffer.from([0])]))).toThrow(FileTampered);
    expect(() => cipher.open(MONTH_PATH, Buffer.from('{"format":"journal-month"}'))).toThrow(FileTampered);
  });

  test('opens under its own name only, and in its own vault', async () => {
    expect(() => cipher.open('journal/2027-03.json', sealed)).toThrow(FileTampered);
    expect(() => cipher.open(`backup:${MONTH_PATH}`, sealed)).toThrow(FileTampered);
    const elsewhere = sealingCipher({
      identity: { ...(await aHeader(key)), id: idNumber(2) },
      key,
      now: () => new Date(0),
    });
    expect(() => elsewhere.open(MONTH_PATH, sealed)).toThrow(FileTampered);
    expect(cipher.open(`${MONTH_PATH}.damaged-2027-02-19T06-04-00-000Z`, sealed).toString()).toBe('what I wrote');
  });

  test('is another one each time, and each save has a higher number', () => {
    const again = Buffer.from(cipher.seal(MONTH_PATH, Buffer.from('what I wrote')));
    expect(again.equals(sealed)).toBe(false);
    expect((cipher.generationOf(again) ?? 0n) > (cipher.generationOf(sealed) ?? 0n)).toBe(true);
  });

  test('says of none of this what is in it', () => {
    for (const raw of [flipped(sealed, 60), sealed.subarray(0, 50), Buffer.from('what I wrote')]) {
      try {
        cipher.open(MONTH_PATH, raw);
      } catch (error) {
        expect(String(error)).not.toMatch(/wrote/);
      }
    }
  });
});

describe('a sealed recording that grows', async () => {
  const key = aKey();
  const cipher = sealingCipher({ identity: await aHeader(key), key, now: () => new Date(0) });
  const { growing } = cipher;
  if (!growing) throw new Error('It grows');
  const parts = [Buffer.from(growing.begin(SOUND, Buffer.from('first ')))];
  for (const text of ['second ', 'third']) {
    const layout = growing.layout(Buffer.concat(parts));
    if (layout) parts.push(Buffer.from(growing.next(SOUND, layout, Buffer.from(text))));
  }
  const [first = Buffer.alloc(0), second = Buffer.alloc(0), third = Buffer.alloc(0)] = parts;

  test('reads as one, and up to its last whole part after a save that broke off', () => {
    expect(cipher.open(SOUND, Buffer.concat(parts)).toString()).toBe('first second third');
    for (let length = 0; length < third.length; length += 1) {
      const broken = Buffer.concat([first, second, third.subarray(0, length)]);
      expect(cipher.open(SOUND, broken).toString()).toBe('first second ');
    }
  });

  test('does not open with parts exchanged, left out or taken from another', () => {
    for (const other of [
      [first, third, second],
      [second, third],
      [first, second, second, third],
    ]) {
      expect(() => cipher.open(SOUND, Buffer.concat(other))).toThrow(FileTampered);
    }
  });
});
