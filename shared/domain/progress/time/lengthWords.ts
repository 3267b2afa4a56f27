import type { Activity } from '../../../model/activity.ts';

/** What is done in a session of an activity, to begin a sentence with. */
export const DEEDS: Record<Activity, string> = {
  read: 'Reading',
  watch: 'Watching',
  whiteboard: 'Whiteboard work',
  code: 'Code',
  practise: 'Practice',
  write: 'Writing',
  reflect: 'Reflection',
  review: 'Review',
  present: 'Presenting',
  discuss: 'Discussion',
};

/** In percent more or less than planned; the second words say than what. */
const MORE: readonly Length[] = [
  { from: 140, words: ['more than twice as long', 'as planned'] },
  { from: 90, words: ['twice as long', 'as planned'] },
  { from: 58, words: ['two thirds longer', 'than planned'] },
  { from: 42, words: ['half as long again', 'as planned'] },
  { from: 29, words: ['a third longer', 'than planned'] },
  { from: 19, words: ['a quarter longer', 'than planned'] },
  { from: 0, words: ['a little longer', 'than planned'] },
];
const LESS: readonly Length[] = [
  { from: 60, words: ['less than half the time', 'planned'] },
  { from: 42, words: ['half the time', 'planned'] },
  { from: 29, words: ['a third less time', 'than planned'] },
  { from: 19, words: ['a quarter less time', 'than planned'] },
  { from: 0, words: ['a little less time', 'than planned'] },
];

interface Length {
  from: number;
  words: readonly [length: string, thanWhat: string];
}

/** "a quarter longer than planned" for 24, "a third less time than planned" for −30. */
export function lengthWords(percent: number): string {
  return wordsFor(percent).join(' ');
}

/** The same without "than planned", where that goes without saying. */
export function shortLengthWords(percent: number): string {
  return wordsFor(percent)[0] ?? '';
}

function wordsFor(percent: number): readonly string[] {
  const size = Math.abs(percent);
  return (percent >= 0 ? MORE : LESS).find(({ from }) => size >= from)?.words ?? [];
}
