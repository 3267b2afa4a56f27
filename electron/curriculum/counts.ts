import type { Curriculum } from './curriculum.ts';

/** How much content ships. */
export interface CurriculumCounts {
  phases: number;
  days: number;
  sessions: number;
  minutes: number;
  modules: number;
  activities: number;
  areas: number;
  skills: number;
  aspects: number;
  questions: number;
  exercises: number;
  lessons: number;
  prompts: number;
  templates: number;
  resources: number;
}

export function countCurriculum(curriculum: Curriculum): CurriculumCounts {
  const { plan, modules, skills, questions, exercises, lessons, templates, resources } = curriculum;
  const days = plan.phases.flatMap((phase) => phase.days);
  const sessions = days.flatMap((day) => day.sessions);
  return {
    phases: plan.phases.length,
    days: days.length,
    sessions: sessions.length,
    minutes: sessions.reduce((sum, session) => sum + session.minutes, 0),
    modules: modules.length,
    activities: modules.flatMap(({ activities }) => activities).length,
    areas: new Set(skills.map(({ area }) => area)).size,
    skills: skills.length,
    aspects: skills.flatMap(({ aspects }) => aspects).length,
    questions: questions.length,
    exercises: exercises.length,
    lessons: lessons.length,
    prompts: lessons.flatMap(({ prompts }) => prompts).length,
    templates: templates.length,
    resources: resources.length,
  };
}
