import { describe, expect, test } from 'vitest';
import type { FocusView } from '#shared/contract/focusContract.ts';
import { indexPlan } from '#shared/domain/run/planIndex.ts';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { aRun, date, sessionId } from '#shared/domain/testing/aRun.ts';
import { FIRST_FOCUS_SETTINGS } from '#shared/model/focus.ts';
import { FocusIntervalId, type RunId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { type Standing, underWay } from './standing.ts';
import { trayContent } from './trayContent.ts';

const run = aRun();
const index = indexPlan(aPlan());
const FIVE = Instant.parse('2027-02-02T04:00:00.000Z');
const id = sessionId('d1-s1');

function standing(shape: Partial<Standing> = {}): Standing {
  return { walked: { run, index }, focus: null, settings: FIRST_FOCUS_SETTINGS, ...shape };
}

function focus(shape: Partial<FocusView> = {}): FocusView {
  return {
    ...{ runId: run.id as RunId, sessionId: id, clock: 'block', beganAt: FIVE, extraMinutes: 0, isBreak: false },
    running: { id: FocusIntervalId.parse('0194c5a0-0000-7000-8000-000000000009'), from: FIVE, zone: 'Europe/Berlin' },
    ...{ pausedAt: null, seenAt: FIVE, gaps: [], earlierMs: 0, ...shape },
  };
}

const TITLE = index.sessions.find((session) => session.id === id)?.title ?? '';
const BLOCK = run.placements[id]?.minutes ?? 0;

function shown(state: Standing, minutes = 0, on = '2027-02-02') {
  const session = underWay(state, Date.parse(FIVE) + minutes * 60_000);
  return trayContent(state, session, { date: date(on), minutes: 5 * 60 + minutes });
}

describe('without a session under way', () => {
  test('nothing that waits is nothing to say', () => {
    const nothing = { line: null, step: null, toolTip: 'Leadlight', title: '' };
    expect(shown(standing({ walked: null }))).toEqual(nothing);
    expect(shown(standing(), 0, '2029-01-01')).toEqual(nothing);
    const paused = { run: { ...run, pausedOn: date('2027-02-02') }, index };
    expect(shown(standing({ walked: paused }))).toEqual(nothing);
  });

  test('the next one comes with its time, and its day where that is not today', () => {
    const start = { does: 'start', sessionId: id };
    expect(shown(standing())).toMatchObject({ line: `05:00 ${TITLE}`, step: start, title: '' });
    expect(shown(standing(), 0, '2027-02-01')).toMatchObject({ line: `Tomorrow 05:00 ${TITLE}`, step: null });
    expect(shown(standing(), 0, '2027-01-28').toolTip).toBe(`Leadlight: Tue 2 Feb 05:00 ${TITLE}`);
  });
});

describe('with a session under way', () => {
  test('the block counts down in whole minutes, then says what is over', () => {
    expect(shown(standing({ focus: focus() }), 12.5)).toMatchObject({
      line: `1 h 48 left · ${TITLE}`,
      step: { does: 'pause' },
      title: '1 h 48',
    });
    expect(shown(standing({ focus: focus() }), BLOCK + 4.5)).toMatchObject({
      line: `4 min over · ${TITLE}`,
      title: '+4 min',
    });
  });

  test('a pause, a break and flow have words of their own', () => {
    const paused = focus({ running: null, pausedAt: FIVE, earlierMs: 600_000 });
    expect(shown(standing({ focus: paused }), 30)).toMatchObject({
      line: `Paused, 1 h 50 left · ${TITLE}`,
      step: { does: 'resume' },
      title: '',
    });
    const resting = focus({ clock: 'pomodoro', running: null, pausedAt: FIVE, isBreak: true });
    expect(shown(standing({ focus: resting }), 2).line).toBe(`Break, 3 min left · ${TITLE}`);
    expect(shown(standing({ focus: focus({ clock: 'flow' }) }), 12.5).line).toBe(`12 min worked · ${TITLE}`);
  });
});
