import type { EvidencePicture } from '#shared/model/evidenceChoice.ts';

export const PICTURE_WORDS: readonly { id: EvidencePicture; title: string }[] = [
  { id: 'window', title: 'The window' },
  { id: 'burn-up', title: 'Burn-up' },
  { id: 'skills', title: 'Skills radar' },
  { id: 'weeks', title: 'Hours by week' },
];

export const choiceWords = {
  /** “Leaves 3 out”, “Adds 3” */
  privateOnes: (count: number, isOn: boolean): string => {
    if (count === 0) return 'Nothing in this range is private.';
    const ones = count === 1 ? '1 private one' : `${count} private ones`;
    return isOn
      ? `Adds ${ones} to the lists, marked with a lock.`
      : `${ones} left out. This would add them to the lists.`;
  },
  /** “2 of 14” */
  countOf: (chosen: number, all: number): string => (chosen === 0 ? String(all) : `${chosen} of ${all}`),
  linked: (count: number): string =>
    count === 1 ? 'Add the entry that shows them' : `Add the ${count} entries that show them`,
};
