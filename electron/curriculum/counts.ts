import type { Curriculum } from './curriculum.ts';

export interface CurriculumCounts {
  phases: number;
  days: number;
  sessions: number;
  minutes: number;
  resources: number;
  templates: number;
  modules: number;
  skills: number;
  questions: number;
  lessons: number;
}

/** How much content ships. Modules, skills, questions and lessons are none until there is content of that kind. */
export function countCurriculum({ plan, templates }: Curriculum): CurriculumCounts {
  const days = plan.phases.flatMap((phase) => phase.days);
  const sessions = days.flatMap((day) => day.sessions);
  return {
    phases: plan.phases.length,
    days: days.length,
    sessions: sessions.length,
    minutes: sessions.reduce((sum, session) => sum + session.minutes, 0),
    resources: plan.resources.length,
    templates: templates.length,
    modules: 0,
    skills: 0,
    questions: 0,
    lessons: 0,
  };
}
