import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from '#shared/model/activity.ts';
import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import { QuestionLevel } from '#shared/model/question.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';
import { countCurriculum } from './counts.ts';
import { readCurriculum } from './readCurriculum.ts';

const curriculum = await readCurriculum(join(import.meta.dirname, '../../curriculum'));
const { plan, skills, questions, templates } = curriculum;
const days = plan.phases.flatMap((phase) => phase.days);
const sessions = days.flatMap((day) => day.sessions);

describe('the curriculum that ships', () => {
  it('has seven modules, eight areas, at least 160 questions and 24 exercises', () => {
    const counts = countCurriculum(curriculum);
    expect(counts).toMatchObject({ modules: 7, areas: 8 });
    expect(counts.questions).toBeGreaterThanOrEqual(160);
    expect(counts.exercises).toBeGreaterThanOrEqual(24);
  });

  it('asks at every level in every area, and never the same twice', () => {
    const areaOf = new Map(skills.map(({ id, area }) => [id, area]));
    for (const area of SKILL_AREAS) {
      const inArea = questions.filter(({ skills: [first] }) => first && areaOf.get(first) === area);
      expect(new Set(inArea.map(({ level }) => level))).toEqual(new Set(QuestionLevel.options));
    }
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it('describes five different levels of every skill', () => {
    for (const { rubric } of skills) expect(new Set(rubric).size).toBe(5);
    expect(new Set(skills.flatMap(({ rubric }) => rubric)).size).toBe(skills.length * 5);
  });

  it('is read into memory in under 100 milliseconds', () => {
    const text = JSON.stringify(curriculum);
    const began = performance.now();
    JSON.parse(text);
    expect(performance.now() - began).toBeLessThan(100);
  });

  it('has 6 phases, 37 days, 148 sessions and 259 hours', () => {
    expect(countCurriculum(curriculum)).toMatchObject({ phases: 6, days: 37, sessions: 148, minutes: 259 * 60 });
  });

  it('has five weeks of seven days and two days to finish', () => {
    expect(plan.phases.map((phase) => phase.days.length)).toEqual([7, 7, 7, 7, 7, 2]);
  });

  it('runs day by day from 2 February to 10 March', () => {
    const first = Temporal.PlainDate.from('2027-02-02');
    const dates = days.map((_, index) => first.add({ days: index }).toString().slice('2027-'.length));
    expect(days.map((day) => day.sourceDate)).toEqual(dates);
    expect(dates.at(-1)).toBe('03-10');
  });

  it('gives every day 120, 60 and 120 minutes in the morning and 120 in the evening', () => {
    for (const day of days) {
      expect(day.sessions.map(({ part, minutes }) => `${part} ${minutes}`)).toEqual([
        'morning 120',
        'morning 60',
        'morning 120',
        'evening 120',
      ]);
    }
  });

  it('uses every resource it lists', () => {
    const used = new Set(sessions.flatMap((session) => session.resources));
    expect(plan.resources.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('uses every activity', () => {
    expect(new Set(sessions.map(({ activity }) => activity))).toEqual(new Set(ACTIVITIES));
  });

  it('has titles that fit two lines of a calendar block, and no two alike', () => {
    expect(sessions.filter(({ title }) => title.length > 45)).toEqual([]);
    expect(new Set(sessions.map(({ title }) => title)).size).toBe(sessions.length);
  });

  it('asks for something different in every session', () => {
    expect(new Set(sessions.map(({ instruction }) => instruction)).size).toBe(sessions.length);
    expect(new Set(sessions.map(({ deliverable }) => deliverable.text)).size).toBe(sessions.length);
  });

  it('has a template for every kind of entry, under the name of the kind', () => {
    expect(templates.filter(({ id, kind }) => String(id) === kind).map(({ kind }) => kind)).toEqual(
      [...ENTRY_KINDS].sort(),
    );
  });

  it('fills in every section of a template in its example', () => {
    for (const { id, body, example } of templates) {
      const sections = headingsIn(body);
      expect({ id, sections: headingsIn(example) }).toEqual({ id, sections: expect.arrayContaining(sections) });
    }
  });

  it('leaves no comment that guides the writer in an example', () => {
    expect(templates.filter(({ example }) => example.includes('<!--')).map(({ id }) => id)).toEqual([]);
  });

  it('opens an RFC with its seven sections', () => {
    expect(headingsOf('rfc')).toEqual([
      'Summary',
      'Motivation',
      'Proposal',
      'Alternatives',
      'Trade-offs',
      'Rollout',
      'Open questions',
    ]);
  });

  it('opens a reflection with what happened, what is known now and what changes tomorrow', () => {
    expect(headingsOf('reflection')).toEqual([
      'What was planned, what happened',
      'What I know now',
      'Tomorrow, differently',
    ]);
  });
});

function headingsOf(kind: (typeof ENTRY_KINDS)[number]): string[] {
  return headingsIn(templates.find(({ id }) => String(id) === kind)?.body ?? '');
}

function headingsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
}
