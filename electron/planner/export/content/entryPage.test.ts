import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { FIRST_CARD_SETTINGS } from '#shared/model/card.ts';
import { FIRST_SETTINGS } from '#shared/model/settings.ts';
import { contentIndex } from '../../library/contentIndex.ts';
import { aCurriculum } from '../../testing/aCurriculum.ts';
import { anyEntry } from '../testing/anyEntry.ts';
import { readEntryPage } from '../testing/readEntryPage.ts';
import { isUnwritable } from './dataFile.ts';
import { diagramPath, NO_DIAGRAMS, sourcesOf } from './diagrams.ts';
import { entryPage } from './entryPage.ts';
import type { ExportedVault } from './exportedVault.ts';

const curriculum = aCurriculum();
const vault: ExportedVault = {
  index: indexPlan(curriculum.plan),
  content: contentIndex(curriculum, curriculum.plan),
  settings: FIRST_SETTINGS,
  run: null,
  runs: [],
  walked: [],
  plans: [],
  library: { marks: {} },
  skills: { ratings: {}, evidence: {} },
  attempts: [],
  cards: { cards: {}, settings: FIRST_CARD_SETTINGS },
  reviews: [],
  reminders: { rules: {}, quiet: { mode: 'auto' }, told: {}, silencedOn: {}, notices: [] },
  intervals: [],
  interviews: [],
  entries: [],
  inBin: [],
  recordings: [],
  recordingRecords: [],
  drawings: [],
  tombstones: [],
  diagrams: NO_DIAGRAMS,
  months: [],
};

test('every field and every text of an entry comes back from its file, byte for byte', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const page = entryPage(entry, { ...entry, path: 'journal/a.md' }, vault);
      const bytes = Buffer.from(page, 'utf8');
      expect(readEntryPage(bytes.toString('utf8'))).toEqual(entry);
    }),
    { numRuns: 400 },
  );
});

test('with pictures below its diagrams it comes back in the same way', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const pictures = new Map(sourcesOf(entry).map((source) => [diagramPath(source), '<svg/>']));
      const drawn = { ...vault, diagrams: { pictures, withoutPicture: 0 } };
      const page = entryPage(entry, { ...entry, path: 'journal/a.md' }, drawn);
      expect(page.split('](../diagrams/').length - 1).toBeGreaterThanOrEqual(pictures.size);
      expect(readEntryPage(page)).toEqual(entry);
    }),
    { numRuns: 400 },
  );
});

test('a text with half a character is kept in the data file as well', () => {
  const [entry] = fc.sample(anyEntry, 1);
  if (!entry) throw new Error('There is a sample');
  expect(isUnwritable({ ...entry, body: 'a\ud83e' })).toBe(true);
  expect(isUnwritable({ ...entry, title: 'ok', body: 'a🪟' })).toBe(false);
});
