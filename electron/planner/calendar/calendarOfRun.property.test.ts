import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSession } from '#shared/domain/run/findSession.ts';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { anyOperation, anyStart, apply } from '#shared/domain/testing/operations.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import { endOf } from '#shared/domain/time/wallTime.ts';
import { Plan } from '#shared/model/curriculum.ts';
import { SessionId } from '#shared/model/ids.ts';
import type { Placement, Run } from '#shared/model/run.ts';
import { calendarOfRun } from './calendarOfRun.ts';
import { takenOff } from './takenOff.ts';
import { readCalendar } from './testing/readCalendar.ts';

/** What people write, and what is hard to write down: marks of the format, ends of lines, any alphabet. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', ',', ';', '\\', '\\n', '"', ':', '\t', 'é', '😀', 'لوحة', '学', ' ', 'END:VEVENT', '\n '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  // Other control characters may not be in such a file, and are left out.
  .map((parts) => parts.join('').replace(/(?![\t\n])\p{Cc}/gu, ' '))
  .map((text) => `t${text}`.slice(0, 100).replace(/\p{Surrogate}/gu, ''));

const anyRun = fc
  .tuple(anyStart, fc.array(anyOperation, { maxLength: 12 }), fc.array(anyText, { minLength: 1, maxLength: 8 }))
  .map(([{ plan, run }, operations, texts]) => {
    const told = withTexts(plan, texts);
    const index = indexPlan(told);
    return { index, run: operations.reduce<Run>((each, operation) => apply(each, index, operation).run, run) };
  });

test('another library reads any run as the same sessions, times and titles', () => {
  fc.assert(
    fc.property(anyRun, ({ run, index }) => {
      const text = calendarOfRun({ run, index, resourceById: () => undefined, earlier: null });
      const read = readCalendar(text).map(({ uid, start, end, title, status }) => [uid, { start, end, title, status }]);
      expect(Object.fromEntries(read)).toEqual(expected(run, index));
      expect(read).toHaveLength(Object.keys(run.placements).length + takenOff(run).length);
      expect(calendarOfRun({ run, index, resourceById: () => undefined, earlier: text })).toBe(text);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
    { numRuns: 300 },
  );
});

test('another library reads any instruction as it was written', () => {
  fc.assert(
    fc.property(anyStart, anyText, ({ plan, run }, instruction) => {
      const index = indexPlan(withTexts(plan, [instruction]));
      const events = readCalendar(calendarOfRun({ run, index, resourceById: () => undefined, earlier: null }));
      for (const { description } of events) expect(description.split('\n\nLeave behind:')[0]).toBe(instruction);
    }),
  );
});

function expected(run: Run, index: ReturnType<typeof indexPlan>) {
  const gone = takenOff(run).map(({ session, placement }) => {
    const told = { start: `${placement.date}T${placement.start}:00`, end: endStamp(placement), title: session.title };
    return [`${run.id}-${session.id}@leadlight`, { ...told, status: 'CANCELLED' }];
  });
  return Object.fromEntries([
    ...gone,
    ...Object.entries(run.placements).map(([name, placement]) => {
      const id = SessionId.parse(name);
      const state = run.outcomes[id]?.state;
      const title = findSession(run, index, id)?.session.title ?? '';
      const told = {
        start: `${placement.date}T${placement.start}:00`,
        end: endStamp(placement),
        title: state === 'done' ? `✓ ${title}` : title,
        status: state === 'skipped' ? 'CANCELLED' : 'CONFIRMED',
      };
      return [`${run.id}-${id}@leadlight`, told];
    }),
  ]);
}

function endStamp(placement: Placement): string {
  const end = endOf(placement);
  return end === '24:00' ? `${addDays(placement.date, 1)}T00:00:00` : `${placement.date}T${end}:00`;
}

/** The plan with these texts as the titles and instructions of its sessions, over and over. */
function withTexts(plan: Plan, texts: readonly string[]): Plan {
  let number = 0;
  const next = () => texts[number++ % texts.length];
  return Plan.parse({
    ...plan,
    phases: plan.phases.map((phase) => ({
      ...phase,
      days: phase.days.map((day) => ({
        ...day,
        sessions: day.sessions.map((session) => ({ ...session, title: next(), instruction: next() })),
      })),
    })),
  });
}
