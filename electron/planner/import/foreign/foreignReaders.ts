import type { ForeignReader } from '../found.ts';
import { dayOneReader } from './dayOneReader.ts';
import { joplinReader } from './joplinReader.ts';
import { jrnlReader } from './jrnlReader.ts';
import { markdownReader } from './markdownReader.ts';
import { miniDiaryReader } from './miniDiaryReader.ts';

/** The most special first: any folder of Joplin is one of Markdown too. */
export const FOREIGN_READERS: readonly ForeignReader[] = [
  jrnlReader,
  dayOneReader,
  miniDiaryReader,
  joplinReader,
  markdownReader,
];
