import { describe, expect, test } from 'vitest';
import { brokenAtEveryStep } from '#electron/vault/testing/brokenAtEveryStep.ts';
import { nextStart } from './aFaultyPlanner.ts';
import {
  drawing,
  emptyingBin,
  everyEntry,
  importing,
  PIECE_BYTES,
  piece,
  recording,
  renaming,
  scene,
  undoingImport,
} from './operations.ts';

describe('a planner that is killed at any step', () => {
  test('of a rename whose links are rewritten in several months leaves no link that leads nowhere', async () => {
    const steps = await brokenAtEveryStep(renaming, async (location) => {
      const entries = await nextStart(location, everyEntry);
      const bodyOf = (title: string) => entries.find((entry) => entry.title === title)?.body;
      const name = bodyOf('New name') === undefined ? 'Old name' : 'New name';
      expect(bodyOf(name)).toBe('What it is.');
      expect([bodyOf('One'), bodyOf('Two')]).toEqual([`See [[${name}]].`, `And [[${name}|there]].`]);
    });
    expect(steps.length).toBeGreaterThan(12);
  });

  test('of an import leaves all of it or nothing', async () => {
    const steps = await brokenAtEveryStep(importing, async (location, { isAnswered }) => {
      const titles = await nextStart(location, async (planner) =>
        (await everyEntry(planner)).map(({ title }) => title),
      );
      const all = ['First', 'Mine', 'Second'];
      expect(isAnswered ? [all] : [all, ['Mine']]).toContainEqual(titles.sort());
    });
    expect(steps.length).toBeGreaterThan(15);
  });

  test('of the undo of an import takes all of it back, and nothing else', async () => {
    await brokenAtEveryStep(undoingImport, async (location, { step, number }) => {
      const titles = await nextStart(location, async (planner) =>
        (await everyEntry(planner)).map(({ title }) => title),
      );
      // Before its first word is on disk nobody knows that it was asked for.
      const either = step && number < 3 ? [['First', 'Mine', 'Second'], ['Mine']] : [['Mine']];
      expect(either).toContainEqual(titles.sort());
    });
  });

  test('of a drawing that is saved with a version leaves the old scene or the new one, and every version', async () => {
    const steps = await brokenAtEveryStep(drawing, async (location, { isAnswered }) => {
      await nextStart(location, async ({ planner, parts }) => {
        const { drawings } = await planner.drawings.list({});
        const { id, revision, versions } = await planner.drawings.get({ id: drawings[0]?.id ?? '' });
        const now = await planner.drawings.scene({ id, version: null });
        expect(isAnswered ? [scene('one', 'two')] : [scene('one'), scene('one', 'two')]).toContain(now.scene);
        for (const { number } of versions) {
          expect((await planner.drawings.scene({ id, version: number })).scene).toBe(scene('one'));
        }
        if (revision === 1) expect(versions).toHaveLength(1);
        expect(parts.vault.health().repairs).toEqual([]);
      });
    });
    expect(steps.length).toBeGreaterThan(9);
  });

  test('of a recording keeps every piece that was answered', async () => {
    let answered = 0;
    const operation = recording((number) => {
      answered = number;
    });
    await brokenAtEveryStep(
      {
        ...operation,
        open: (location, fileSystem) => {
          answered = 0;
          return operation.open(location, fileSystem);
        },
      },
      async (location) => {
        const afterAnHour = { moment: '2027-02-02T06:30:00.000Z' };
        await nextStart(
          location,
          async ({ planner, parts }) => {
            expect(parts.vault.health().repairs).toEqual([]);
            if (answered === 0) return;
            const [take] = await planner.recordings.list({ inBin: false });
            expect(take?.state).toBe('finished');
            const { sound } = await planner.recordings.sound({ id: take?.id ?? '', from: 0 });
            const expected = [1, 2].slice(0, answered).map((number) => Buffer.from(piece(number), 'base64'));
            expect(Buffer.from(sound, 'base64').subarray(0, answered * PIECE_BYTES)).toEqual(Buffer.concat(expected));
          },
          ({ clock }) => Object.assign(clock, afterAnHour),
        );
      },
    );
  });

  test('of emptying the bin leaves an entry in it or its tombstone, and takes no other', async () => {
    const steps = await brokenAtEveryStep(emptyingBin, async (location) => {
      await nextStart(location, async ({ parts }) => {
        const { entries, tombstones } = await parts.vault.journalMonth('2027-02').read();
        const titles = Object.values(entries).map(({ title }) => title);
        expect(titles).toContain('Stays');
        expect(titles.length + Object.keys(tombstones).length).toBe(2);
        expect(parts.vault.health().repairs).toEqual([]);
      });
    });
    expect(steps.length).toBeGreaterThan(2);
  });
});
