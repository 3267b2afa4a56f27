import { describe, expect, test } from 'vitest';
import { type Refusal, refusedAtEveryStep } from '#electron/vault/testing/brokenAtEveryStep.ts';
import { drawing, everyEntry, importing, recording, renaming, scene } from './operations.ts';

/** A backup comes first where much is about to be changed. */
const WORDS =
  /^Not saved: the disk .*(is full\. Free some space|can only be read\. Make it writable)|^Nothing was changed/;

const OPERATIONS = { 'a rename': renaming, 'an import': importing, 'a drawing': drawing, 'a recording': recording() };

describe.each(Object.entries(OPERATIONS))('%s', (name, operation) => {
  // The vault's own tests refuse a save in every way; here it is what becomes of several of them.
  const refusals: Refusal[] = name === 'a rename' ? ['ENOSPC', 'EROFS'] : ['ENOSPC'];

  test.each(refusals)(
    'that a disk refuses with %s at any step says what to do, and works afterwards',
    async (refusal) => {
      const steps = await refusedAtEveryStep(operation, refusal, async ({ opened, location, error }) => {
        // What can be done without the step may go on.
        if (error !== null) {
          expect(error).toMatchObject({ code: 'storage-failed', message: expect.stringMatching(WORDS) });
        }
        await operation.operation(opened, location);
        const { planner, parts } = opened;
        expect(parts.vault.health()).toMatchObject({ readOnlyBecause: null, repairs: [], away: null });
        const entries = await everyEntry(opened);
        if (name === 'a rename') {
          expect(entries.map(({ body }) => body).sort()).toEqual([
            'And [[New name|there]].',
            'See [[New name]].',
            'What it is.',
          ]);
        }
        if (name === 'an import') expect(entries.map(({ title }) => title).sort()).toEqual(['First', 'Mine', 'Second']);
        if (name === 'a drawing') {
          const { drawings } = await planner.drawings.list({});
          const id = drawings[0]?.id ?? '';
          expect((await planner.drawings.scene({ id, version: null })).scene).toBe(scene('one', 'two'));
        }
        await opened.close();
      });
      expect(steps.length).toBeGreaterThan(3);
    },
  );
});
