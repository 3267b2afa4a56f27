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

/** In percent more or less than planned. */
const MORE = [
  { from: 90, words: 'twice as long as planned' },
  { from: 58, words: 'two thirds longer than planned' },
  { from: 42, words: 'half as long again as planned' },
  { from: 29, words: 'a third longer than planned' },
  { from: 19, words: 'a quarter longer than planned' },
  { from: 0, words: 'a little longer than planned' },
];
const LESS = [
  { from: 42, words: 'half the time planned' },
  { from: 29, words: 'a third less time than planned' },
  { from: 19, words: 'a quarter less time than planned' },
  { from: 0, words: 'a little less time than planned' },
];

/** "a quarter longer than planned" for 24, "a third less time than planned" for −30. */
export function lengthWords(percent: number): string {
  const size = Math.abs(percent);
  return (percent >= 0 ? MORE : LESS).find(({ from }) => size >= from)?.words ?? '';
}
