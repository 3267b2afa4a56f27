import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adding, anEntry, bodiesOf, idNumber, MONTH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { cutAtEverySync } from './testing/cutAtEverySync.ts';
import { nextStart, open, prepare } from './testing/nextStart.ts';
import type { RecordingFileSystem } from './testing/recordingFileSystem.ts';

const save = async (vault: Vault, disk: RecordingFileSystem, number: number, fields = {}) => {
  await vault.journalMonth(MONTH).update(adding(anEntry(number, fields)));
  disk.answered(idNumber(number));
};

const saveAndBackUp = async (vault: Vault, disk: RecordingFileSystem) => {
  await save(vault, disk, 2);
  await vault.backUp('import');
  disk.answered('backup');
};

describe('a power cut', () => {
  test('in saves of one month loses nothing that was answered, and damages nothing', async () => {
    const states = await cutAtEverySync(
      {
        prepare,
        open,
        operation: async (vault, disk) => {
          for (const number of [2, 3]) await save(vault, disk, number);
          await save(vault, disk, 2, { body: 'written on\n' });
        },
      },
      (location, answered) =>
        nextStart(location, async (vault) => {
          const { entries } = await vault.journalMonth(MONTH).read();
          expect(Object.keys(entries)).toEqual(expect.arrayContaining([idNumber(1), ...answered]));
          if (answered.length === 3) expect(bodiesOf({ entries, tombstones: {} })).toContain('written on\n');
          expect(vault.health().repairs).toEqual([]);
        }),
    );
    expect(states).toBeGreaterThan(20);
  });

  test('in the first save of a month leaves no half of it', async () => {
    await cutAtEverySync(
      { prepare, open, operation: (vault, disk) => saveIn(vault, disk, '2027-03') },
      (location, answered) =>
        nextStart(location, async (vault) => {
          const { entries } = await vault.journalMonth('2027-03').read();
          expect(Object.keys(entries)).toEqual(expect.arrayContaining([...answered]));
          expect(vault.health().repairs).toEqual([]);
        }),
    );
  });

  test('in the very first save, with the folder of the journal just made, loses nothing that was answered', async () => {
    await cutAtEverySync({ open, operation: (vault, disk) => saveIn(vault, disk, MONTH) }, (location, answered) =>
      nextStart(location, async (vault) => {
        const { entries } = await vault.journalMonth(MONTH).read();
        expect(Object.keys(entries)).toEqual(expect.arrayContaining([...answered]));
        expect(vault.health().repairs).toEqual([]);
      }),
    );
  });

  test('in the first start leaves a folder that opens', async () => {
    await cutAtEverySync(
      { open: async (location, disk) => ({ location, disk }), operation: ({ location, disk }) => open(location, disk) },
      (location) => nextStart(location, async (vault) => expect(vault.health().repairs).toEqual([])),
    );
  });

  test('in a backup leaves the vault as it was, and no backup that cannot be used', async () => {
    await cutAtEverySync(
      {
        prepare,
        open,
        operation: saveAndBackUp,
      },
      async (location, answered) => {
        // The month is lost and has to come out of the backup.
        if (answered.includes('backup')) await writeFile(join(location.folder, 'journal/2027-02.json'), '');
        await nextStart(location, async (vault) => {
          const { entries } = await vault.journalMonth(MONTH).read();
          const ids = answered.filter((one) => one !== 'backup');
          expect(Object.keys(entries)).toEqual(expect.arrayContaining([idNumber(1), ...ids]));
        });
      },
    );
  });

  test('in the very first backup leaves it whole once it was answered', async () => {
    await cutAtEverySync(
      {
        open,
        operation: saveAndBackUp,
      },
      async (location, answered) => {
        if (!answered.includes('backup')) return;
        await writeFile(join(location.folder, 'journal/2027-02.json'), '');
        const { entries } = await nextStart(location, (vault) => vault.journalMonth(MONTH).read());
        expect(Object.keys(entries)).toEqual([idNumber(2)]);
      },
    );
  });

  test('in a recording that grows keeps every piece that was answered', async () => {
    const path = `recordings/${idNumber(5)}.webm`;
    const piece = (number: number) => Buffer.alloc(1000, number);
    await cutAtEverySync(
      {
        prepare,
        open,
        operation: async (vault, disk) => {
          for (const number of [1, 2, 3]) {
            await vault.attachments.append(path, piece(number), (number - 1) * 1000);
            disk.answered(String(number));
          }
        },
      },
      (location, answered) =>
        nextStart(location, async (vault) => {
          const sound = (await vault.attachments.read(path)) ?? Buffer.alloc(0);
          const expected = Buffer.concat(answered.map((number) => piece(Number(number))));
          expect(sound.subarray(0, expected.length).equals(expected)).toBe(true);
        }),
    );
  });

  test('would be noticed: without its syncs a save does not outlive it', async () => {
    const cut = cutAtEverySync(
      {
        prepare,
        open: (location, recording) => {
          const create: RecordingFileSystem['create'] = async (path, mode) => ({
            ...(await recording.create(path, mode)),
            sync: async () => undefined,
          });
          return open(location, { ...recording, create });
        },
        operation: async (vault, recording) => save(vault, recording, 2),
      },
      (location, answered) =>
        nextStart(location, async (vault) => {
          const { entries } = await vault.journalMonth(MONTH).read();
          expect(Object.keys(entries)).toEqual(expect.arrayContaining([...answered]));
        }),
    );
    await expect(cut).rejects.toThrow(/^Power cut before call/);
  });
});

async function saveIn(vault: Vault, disk: RecordingFileSystem, month: string): Promise<void> {
  await vault.journalMonth(month).update(adding(anEntry(4)));
  disk.answered(idNumber(4));
}
