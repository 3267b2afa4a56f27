import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import { AREA_WORDS, LEVEL_WORDS, RESOURCE_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { EntryTemplate, Plan, PlanDay, Resource, Session } from '#shared/model/curriculum.ts';
import type { Exercise } from '#shared/model/exercise.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Lesson } from '#shared/model/lesson.ts';
import type { Question } from '#shared/model/question.ts';
import type { Skill } from '#shared/model/skill.ts';
import type { StudyActivity, StudyModule } from '#shared/model/studyModule.ts';
import type { ContentItem } from './contentItem.ts';

/** Everything with a name, the sessions those of the plan. */
export function contentItems(curriculum: Omit<Curriculum, 'plan'>, plan: Plan): ContentItem[] {
  const { modules, skills, questions, exercises, lessons, templates, resources } = curriculum;
  const skillTitles = new Map(skills.map(({ id, title }) => [id, title]));
  return [
    ...modules.flatMap((one) => [moduleItem(one), ...one.activities.map((activity) => activityItem(activity, one))]),
    ...skills.map(skillItem),
    ...questions.map((question) => questionItem(question, skillTitles)),
    ...exercises.map(exerciseItem),
    ...lessons.map(lessonItem),
    ...templates.map(templateItem),
    ...resources.map(resourceItem),
    ...plan.phases.flatMap(({ days }) => days.flatMap((day) => day.sessions.map((one) => sessionItem(one, day)))),
  ];
}

function moduleItem({ id, number, title, objective, material }: StudyModule): ContentItem {
  const text = () => paragraphs(objective, ...material.flatMap((one) => [one.title, one.text]));
  return {
    ref: itemRef('module', id),
    title,
    detail: `Module ${number}`,
    words: () => ({ tags: [], text: text() }),
    toRead: text,
  };
}

function activityItem(activity: StudyActivity, { number }: StudyModule): ContentItem {
  return {
    ref: itemRef('activity', activity.id),
    title: activity.title,
    detail: `Module ${number} · ${formatMinutes(activity.minutes)}`,
    ...work(activity),
  };
}

function sessionItem(session: Session, { number }: PlanDay): ContentItem {
  return {
    ref: itemRef('session', session.id),
    title: session.title,
    detail: `Day ${number} · ${formatMinutes(session.minutes)}`,
    ...work(session),
  };
}

function work({ topics, tools, instruction, deliverable }: StudyActivity | Session) {
  const text = () => paragraphs(instruction, deliverable.text);
  return { words: () => ({ tags: [...topics, ...tools], text: text() }), toRead: text };
}

function skillItem({ id, title, area, summary, aspects, tags }: Skill): ContentItem {
  const text = () => paragraphs(summary, ...aspects.map((aspect) => `${aspect.title}: ${aspect.note}`));
  return {
    ref: itemRef('skill', id),
    title,
    detail: AREA_WORDS[area],
    words: () => ({ tags, text: text() }),
    toRead: text,
  };
}

function questionItem(question: Question, skillTitles: ReadonlyMap<string, string>): ContentItem {
  const { id, text, level, probes, outline, signals, traps, followUps } = question;
  const skills = question.skills.map((skill) => skillTitles.get(skill) ?? skill);
  return {
    ref: itemRef('question', id),
    title: text,
    detail: [LEVEL_WORDS[level], ...skills.slice(0, 1)].join(' · '),
    words: () => ({ tags: skills, text: paragraphs(probes, ...outline, ...signals, ...traps, ...followUps) }),
    // What it probes gives the answer away.
    toRead: () => '',
  };
}

function exerciseItem({ id, title, task, level, minutes, scope, deepDives }: Exercise): ContentItem {
  return {
    ref: itemRef('exercise', id),
    title,
    detail: `${LEVEL_WORDS[level]} · ${formatMinutes(minutes)}`,
    words: () => {
      const dives = deepDives.flatMap(({ ask, points }) => [ask, ...points]);
      return { tags: [], text: paragraphs(task, ...scope.clarify, ...scope.inScope, ...dives) };
    },
    toRead: () => paragraphs(task, ...scope.inScope),
  };
}

function lessonItem({ id, title, summary, minutes, body }: Lesson): ContentItem {
  const text = () => paragraphs(summary, body);
  return {
    ref: itemRef('lesson', id),
    title,
    detail: `${formatMinutes(minutes)} to read`,
    words: () => ({ tags: [], text: text() }),
    toRead: text,
  };
}

function templateItem({ id, name, purpose, body }: EntryTemplate): ContentItem {
  return {
    ref: itemRef('template', id),
    title: name,
    detail: 'Template',
    words: () => ({ tags: [], text: paragraphs(purpose, body) }),
    toRead: () => purpose,
  };
}

function resourceItem({ id, title, kind, author }: Resource): ContentItem {
  const detail = author ? `${RESOURCE_KIND_WORDS[kind]} · ${author}` : RESOURCE_KIND_WORDS[kind];
  return {
    ref: itemRef('resource', id),
    title,
    detail,
    words: () => ({ tags: author ? [author] : [], text: RESOURCE_KIND_WORDS[kind] }),
    toRead: () => '',
  };
}

function paragraphs(...texts: string[]): string {
  return texts.join('\n\n');
}
