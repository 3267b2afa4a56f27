import { describe, expect, test } from 'vitest';
import { type Refusal, refusedAtEveryStep } from '../testing/brokenAtEveryStep.ts';
import { adding, aMonth, anEntry } from '../testing/someData.ts';
import { StorageFailure } from '../vaultDocument.ts';
import { open, prepare } from './testing/nextStart.ts';

const WORDS: Record<Refusal, RegExp> = {
  ENOSPC: /^Not saved: the disk is full\. Free some space; your text is kept here until then\.$/,
  EACCES: /^Not saved: Leadlight may not write to .*\. Allow it to; your text is kept here until then\.$/,
  EROFS: /^Not saved: the disk that holds .* can only be read\. Make it writable; your text is kept here until then\.$/,
  EIO: /^Not saved: the disk reported an error\. Check that it is connected and sound; your text is kept/,
};

const REFUSALS: Refusal[] = ['ENOSPC', 'EACCES', 'EROFS', 'EIO'];

describe.each(REFUSALS)('a disk that refuses with %s', (refusal) => {
  test('at any step of a save says what to do, keeps what was, and saves without a restart afterwards', async () => {
    const steps = await refusedAtEveryStep(
      { prepare, open, operation: (vault) => vault.journalMonth('2027-03').update(adding(anEntry(2))) },
      refusal,
      async ({ opened, error }) => {
        expect(error).toBeInstanceOf(StorageFailure);
        expect(error).toHaveProperty('message', expect.stringMatching(WORDS[refusal]));
        expect(await opened.journalMonth('2027-03').read()).toEqual(aMonth());
        await opened.journalMonth('2027-03').update(adding(anEntry(3)));
        expect(await opened.journalMonth('2027-03').read()).toEqual(aMonth(anEntry(3)));
        expect(opened.health()).toMatchObject({ repairs: [], readOnlyBecause: null, away: null });
        await opened.close();
      },
    );
    expect(steps.length).toBeGreaterThan(2);
  });
});
