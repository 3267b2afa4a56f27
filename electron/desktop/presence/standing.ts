import type { FocusView } from '#shared/contract/focusContract.ts';
import { type FocusReading, readFocus } from '#shared/domain/focus/readFocus.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import { fitRun } from '#shared/domain/schedule/fitRun.ts';
import type { FocusSettings } from '#shared/model/focus.ts';
import type { Run } from '#shared/model/run.ts';
import type { PlannerClient } from '../plannerClient.ts';

/** How the run, its plan and focus stand: what the tray and the end of a block are told from. */
export interface Standing {
  walked: { run: Run; index: PlanIndex } | null;
  focus: FocusView | null;
  settings: FocusSettings;
}

export async function askStanding(planner: PlannerClient): Promise<Standing> {
  const [stored, focus, settings] = await Promise.all([
    planner.run.current(),
    planner.focus.now(),
    planner.settings.get(),
  ]);
  const index = stored && indexPlan(await planner.plan.get());
  return { walked: index && { run: fitRun(stored, index), index }, focus, settings: settings.focus };
}

export interface SessionUnderWay {
  focus: FocusView;
  title: string;
  reading: FocusReading;
}

/** The session that is being worked on as its clock shows it at a moment (milliseconds since 1970). */
export function underWay({ walked, focus, settings }: Standing, atMs: number): SessionUnderWay | null {
  if (!walked || !focus) return null;
  const { run, index } = walked;
  const found = findSession(run, index, focus.sessionId);
  if (!found) return null;
  const blockMinutes = run.placements[focus.sessionId]?.minutes ?? found.session.minutes;
  return { focus, title: found.session.title, reading: readFocus({ focus, blockMinutes, settings, atMs }) };
}
