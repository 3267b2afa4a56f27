import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import type { BreakableOperation } from '#electron/vault/testing/brokenAtEveryStep.ts';
import type { Entry } from '#shared/model/entry.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { TestPlanner } from '../testing/aPlanner.ts';
import { nextStart, openOn } from './aFaultyPlanner.ts';

/** What is done on several files, to be broken off by a kill or refused by a disk. */
type Operation = Required<BreakableOperation<TestPlanner>>;

const date = LocalDate.parse('2027-02-02');
const NO_LINKS = { sessionId: null, entryId: null, items: [] };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

export const scene = (...texts: string[]): string =>
  JSON.stringify({
    type: 'excalidraw',
    version: 2,
    elements: texts.map((text) => ({ id: text, type: 'text', text })),
    appState: {},
    files: {},
  });

/** The nth piece of a recording, as base64. */
export const piece = (number: number): string => Buffer.alloc(PIECE_BYTES, number).toString('base64');
export const PIECE_BYTES = 900;

export async function everyEntry({ planner }: TestPlanner): Promise<Entry[]> {
  const { entries } = await planner.journal.list({});
  return Promise.all(entries.map(({ id }) => planner.journal.get({ id })));
}

/** A title is changed that is linked to in two months; it can be done twice. */
export const renaming: Operation = {
  prepare: (location) =>
    prepared(location, async (planner) => {
      await note(planner, 'Old name', 'What it is.');
      await note(planner, 'One', 'See [[Old name]].');
      planner.clock.moment = '2027-03-02T05:30:00.000Z';
      await note(planner, 'Two', 'And [[Old name|there]].');
    }),
  open: openOn,
  operation: async (planner) => {
    const entry = (await everyEntry(planner)).find(({ body }) => body === 'What it is.');
    if (!entry) throw new Error('It is there');
    await planner.planner.journal.save({ id: entry.id, revision: entry.revision, edit: { title: 'New name' } });
    await planner.planner.links.settle({ id: entry.id });
  },
};

/** Two notes of another program come in, in two months. */
export const importing: Operation = {
  prepare: async (location) => {
    await prepared(location, (planner) => note(planner, 'Mine'));
    const notes = notesBeside(location);
    await mkdir(notes);
    await writeFile(join(notes, 'First.md'), '---\ndate: 2026-11-01\n---\n\nOf last year.\n');
    await writeFile(join(notes, 'Second.md'), '---\ndate: 2026-12-01\n---\n\nAnd later.\n');
  },
  open: openOn,
  operation: async ({ planner }, location) => {
    let importId = '';
    for await (const step of await planner.import.look({ path: notesBeside(location) })) {
      if (step.state === 'found') importId = step.importId;
    }
    for await (const _ of await planner.import.apply({ importId, differing: 'keep-mine' }));
  },
};

/** The import of before is taken back. */
export const undoingImport: Operation = {
  prepare: async (location) => {
    await importing.prepare(location);
    await prepared(location, (planner) => importing.operation(planner, location));
  },
  open: openOn,
  operation: ({ planner }) => planner.import.undo(),
};

/** A scene that is replaced a day later, which keeps the one of before as a version. */
export const drawing: Operation = {
  prepare: (location) =>
    prepared(location, ({ planner }) =>
      planner.drawings.create({ title: 'A cache', links: NO_LINKS, scene: scene('one') }),
    ),
  open: openOn,
  operation: async ({ planner, clock }) => {
    const { drawings } = await planner.drawings.list({});
    const { id, revision } = await planner.drawings.get({ id: drawings[0]?.id ?? '' });
    clock.moment = '2027-02-03T05:30:00.000Z';
    const saved = await planner.drawings.save({ id, revision, scene: scene('one', 'two') });
    await planner.drawings.savePicture({ id, revision: saved.revision, picture: PICTURE });
  },
};

/** `onPiece` is told of each piece that was answered. */
export function recording(onPiece: (number: number) => void = () => undefined): Operation {
  return {
    prepare: (location) => prepared(location, (planner) => note(planner, 'Mine')),
    open: openOn,
    operation: async ({ planner }) => {
      const { id } = await planner.recordings.begin({
        title: 'A story',
        links: NO_LINKS,
        mimeType: 'audio/webm;codecs=opus',
      });
      for (const number of [1, 2]) {
        const at = (number - 1) * PIECE_BYTES;
        await planner.recordings.addChunk({ id, at, sound: piece(number), seconds: number });
        onPiece(number);
      }
      await planner.recordings.finish({ id, seconds: 2 });
    },
  };
}

/** An entry whose 30 days in the bin are over. */
export const emptyingBin: Operation = {
  prepare: (location) =>
    prepared(location, async (planner) => {
      const gone = await note(planner, 'Gone');
      await note(planner, 'Stays');
      await planner.planner.journal.save({ id: gone.id, revision: gone.revision, edit: { body: 'written on' } });
      await planner.planner.journal.remove({ id: gone.id });
    }),
  open: openOn,
  operation: async (planner) => {
    planner.clock.moment = '2027-04-02T05:30:00.000Z';
    // The list tidies the bin behind its answer.
    await planner.planner.journal.list({});
    const month = planner.parts.vault.journalMonth('2027-02');
    while (Object.keys((await month.read()).tombstones).length === 0) await new Promise((go) => setTimeout(go, 1));
    await month.update((data) => data);
  },
};

/** With a backup, so that none is due beside the steps. */
async function prepared(location: VaultLocation, work: (planner: TestPlanner) => Promise<unknown>): Promise<void> {
  await nextStart(location, async (planner) => {
    await work(planner);
    await planner.parts.vault.backUp('import');
  });
}

function note({ planner }: TestPlanner, title: string, body = '') {
  return planner.journal.create({ kind: 'note', date, edit: { title, body } });
}

const notesBeside = ({ folder }: VaultLocation): string => join(dirname(folder), 'notes');
