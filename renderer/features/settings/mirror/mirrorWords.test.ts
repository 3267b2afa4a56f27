import { expect, test } from 'vitest';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { mirrorWords } from './mirrorWords.ts';

const place = { today: LocalDate.parse('2027-02-19'), zone: 'Europe/Berlin' };
const told = (lastWrittenAt: string | null, files: number | null = null, diagramsWithoutPicture = 0) => ({
  lastWrittenAt: lastWrittenAt === null ? null : Instant.parse(lastWrittenAt),
  files,
  isUnderWay: false,
  diagramsWithoutPicture,
});

test.each([
  [told('2027-02-19T06:12:40.000Z', 1204), 'Last written 07:12, 1,204 files'],
  [told('2027-02-18T22:59:00.000Z', 1), 'Last written Thu 18 Feb, 23:59, 1 file'],
  [told('2027-02-19T06:12:40.000Z', 12, 2), 'Last written 07:12, 12 files; 2 diagrams are there as source alone'],
  [told(null), 'Not yet written since Leadlight was opened'],
  [{ ...told(null), isUnderWay: true }, 'Being written for the first time …'],
])('%j is told in words', (state, words) => {
  expect(mirrorWords(state, place)).toBe(words);
});
