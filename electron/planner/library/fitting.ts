import type { ItemLink } from '#shared/contract/libraryContract.ts';
import { bySharedSkills, type SkillWeights } from '#shared/domain/content/bySharedSkills.ts';
import { type ContentIndex, linksTo } from './contentIndex.ts';

const MOST_QUESTIONS = 8;
const MOST_EXERCISES = 3;
const MOST_SESSIONS = 6;
const MOST_MODULES = 2;

/** The questions that test most of some skills. */
export function fittingQuestions(index: ContentIndex, wanted: SkillWeights): ItemLink[] {
  return linksTo(index, 'question', bySharedSkills(wanted, index.questions).slice(0, MOST_QUESTIONS));
}

/** The exercises that train most of some skills. */
export function fittingExercises(index: ContentIndex, wanted: SkillWeights): ItemLink[] {
  return linksTo(index, 'exercise', bySharedSkills(wanted, index.exercises).slice(0, MOST_EXERCISES));
}

/** The plan's sessions that train most of some skills. */
export function fittingSessions(index: ContentIndex, wanted: SkillWeights): ItemLink[] {
  return linksTo(index, 'session', bySharedSkills(wanted, index.plan.sessions).slice(0, MOST_SESSIONS));
}

/** The modules whose material trains most of some skills. */
export function fittingModules(index: ContentIndex, wanted: SkillWeights): ItemLink[] {
  const modules = index.modules.map(({ id, material }) => ({ id, skills: material.flatMap((one) => one.skills) }));
  return linksTo(index, 'module', bySharedSkills(wanted, modules).slice(0, MOST_MODULES));
}
