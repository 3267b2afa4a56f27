import { progressPractice, progressWords } from './progressPractice.ts';
import { progressRecaps } from './progressRecap.ts';
import { progressSkills } from './progressSkills.ts';
import { progressWork } from './progressWork.ts';

/** Figures, worked out where the data is; the window gets them small and ready. */
export const progressContract = {
  work: progressWork,
  words: progressWords,
  practice: progressPractice,
  skills: progressSkills,
  ...progressRecaps,
};
