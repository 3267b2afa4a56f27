import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { Plan } from '#shared/model/curriculum.ts';
import {
  aLesson,
  aModule,
  anActivity,
  anExercise,
  aQuestion,
  aResource,
  aSkill,
  aTemplate,
} from './contentBuilders.ts';

/** The skills of the plan's sessions; the others train none. */
const TRAINED: Record<string, string[]> = {
  'd1-s1': ['caching'],
  'd1-s2': ['caching', 'messaging'],
  'd2-s1': ['leading'],
};

/** A little of every kind of content over the plan of three days. */
export function aCurriculum(shape: Partial<Curriculum> = {}): Curriculum {
  const plan = aPlan();
  const book = aResource({ id: 'book', title: 'On caches', author: 'Ada Writer' });
  return {
    plan: Plan.parse({
      ...plan,
      resources: [book],
      phases: plan.phases.map((phase) => ({
        ...phase,
        days: phase.days.map((day) => ({
          ...day,
          sessions: day.sessions.map((session) => ({
            ...session,
            skills: TRAINED[session.id] ?? [],
            resources: session.id === 'd1-s1' ? ['book'] : [],
          })),
        })),
      })),
    }),
    modules: [
      aModule({
        id: 'design',
        title: 'Designing systems',
        resources: ['book'],
        activities: [
          anActivity({ id: 'draw-a-queue', uses: ['exercise/chat', 'question/first'] }),
          anActivity({ id: 'list-limits' }),
        ],
      }),
      aModule({
        id: 'lead',
        number: 2,
        title: 'Leading people',
        material: [{ id: 'part', title: 'A part', text: 'Delegate outcomes.', skills: ['leading'] }],
        sessions: ['d2-s1'],
        questions: ['story'],
      }),
    ],
    skills: [
      aSkill({ id: 'caching', title: 'Caching', tags: ['caching', 'cache invalidation'] }),
      aSkill({ id: 'messaging', title: 'Messaging', leadLevel: 3 }),
      aSkill({ id: 'leading', title: 'Leading', area: 'leadership' }),
    ],
    questions: [
      aQuestion({
        id: 'first',
        text: 'What is a stampede?',
        outline: ['Many misses at once.', 'Jitter.', 'A single flight.'],
      }),
      aQuestion({ id: 'both', text: 'Queue or table?', level: 'lead-bar', skills: ['messaging', 'caching'] }),
      aQuestion({ id: 'queue', text: 'What is a queue for?', level: 'onsite', skills: ['messaging'] }),
      aQuestion({ id: 'story', text: 'Tell me of a conflict.', kind: 'behavioural', skills: ['leading'] }),
      aQuestion({ id: 'other-story', text: 'Tell me of a failure.', kind: 'behavioural', skills: ['leading'] }),
    ],
    exercises: [anExercise({ id: 'chat', title: 'A chat', resources: ['book'] })],
    lessons: [aLesson({ id: 'senior', title: 'Senior and lead' })],
    sample: [],
    templates: [
      aTemplate({ id: 'note', name: 'Note' }),
      aTemplate({ id: 'stand-up', name: 'Stand-up briefing', title: 'Stand-up', body: '## Yesterday\n' }),
      aTemplate({ id: 'design-rfc', kind: 'rfc', name: 'Design RFC', title: 'Design: ' }),
      aTemplate({ id: 'rfc', kind: 'rfc', name: 'RFC', title: 'RFC: ', body: '## Summary\n' }),
    ],
    resources: [book, aResource({ id: 'tool', title: 'A drawing tool', kind: 'tool' })],
    ...shape,
  };
}
