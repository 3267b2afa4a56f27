import { cardsPage, keptCards } from './cardsPage.ts';
import type { ExportedVault } from './exportedVault.ts';
import { heldInterviews, interviewsPage } from './interviewsPage.ts';
import { CARDS, INTERVIEWS, QUESTIONS, READING, SKILLS, STORIES } from './paths.ts';
import { practisedQuestions, questionsPage } from './questionsPage.ts';
import { readingPage, usedItems } from './readingPage.ts';
import { knownSkills, skillsPage } from './skillsPage.ts';
import { storiesPage, storyBank } from './storiesPage.ts';

interface SubjectPage {
  title: string;
  path: string;
  text: string;
}

/** Skills, questions, stories, cards, mock interviews and what was read, each only when the user has something on it. */
export function subjectPages(vault: ExportedVault): SubjectPage[] {
  const pages: SubjectPage[] = [];
  const known = knownSkills(vault);
  if (known.length > 0) pages.push({ title: 'Skills', path: SKILLS, text: skillsPage(vault, known) });
  const practised = practisedQuestions(vault);
  if (practised.answered.length > 0 || practised.covered.length > 0) {
    pages.push({ title: 'Questions', path: QUESTIONS, text: questionsPage(vault, practised) });
  }
  const bank = storyBank(vault);
  if (bank.stories.length > 0) pages.push({ title: 'STAR stories', path: STORIES, text: storiesPage(vault, bank) });
  const cards = keptCards(vault);
  if (cards.length > 0) pages.push({ title: 'Cards', path: CARDS, text: cardsPage(vault, cards) });
  const held = heldInterviews(vault);
  if (held.length > 0) pages.push({ title: 'Mock interviews', path: INTERVIEWS, text: interviewsPage(vault, held) });
  const used = usedItems(vault);
  if (used.length > 0) pages.push({ title: 'Read and used', path: READING, text: readingPage(vault, used) });
  return pages;
}
