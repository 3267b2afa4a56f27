import type { FocusView } from '#shared/contract/focusContract.ts';
import {
  beginFocus,
  extendFocus,
  type FocusStep,
  finishFocus,
  type Moment,
  pauseFocus,
  resumeFocus,
  setFocusClock,
  settleGap,
} from '#shared/domain/focus/focusSteps.ts';
import { type Refusal, refuse } from '#shared/domain/refusal.ts';
import { startSession, stopSession } from '#shared/domain/run/startSession.ts';
import type { FocusNow } from '#shared/model/focus.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure, procedures } from '../procedures.ts';
import { runService } from '../run/runService.ts';
import type { FocusService } from './focusService.ts';
import { handIntervals } from './handIntervals.ts';

export function focusRouter(parts: PlannerParts, service: FocusService) {
  const { vault } = parts;
  const focus = procedures.focus;
  const runs = runService(parts);
  const byHand = handIntervals(parts, service);

  /** A step that only a session under way can take. */
  async function step(rule: (now: FocusNow, moment: Moment) => FocusStep | Refusal): Promise<FocusView> {
    return there(await service.change((now, moment) => (now ? rule(now, moment) : refuse(NOTHING_RUNS))));
  }

  return focus.router({
    now: focus.now.handler(() => service.now()),
    begin: focus.begin.handler(async ({ input: { sessionId, clock } }) => {
      const { focus: settings } = await vault.settings.read();
      const run = await runs.change((before, index, at) => startSession(before, index, { sessionId, at }));
      const begun = { runId: run.id, sessionId, clock: clock ?? settings.clock };
      return there(await service.change((now, moment) => beginFocus(now, begun, moment)));
    }),
    pause: focus.pause.handler(() => step(pauseFocus)),
    resume: focus.resume.handler(() => step(resumeFocus)),
    extend: focus.extend.handler(({ input: { minutes } }) => step((now) => extendFocus(now, minutes))),
    setClock: focus.setClock.handler(({ input: { clock } }) =>
      step((now, moment) => setFocusClock(now, clock, moment)),
    ),
    finish: focus.finish.handler(async () => {
      const before = await service.now();
      await service.change((now, moment) => (now ? finishFocus(now, moment) : { now, ended: [] }));
      const run = await runs.current();
      if (before && run?.id === before.runId) {
        await runs.change((current, _index, at) =>
          current.started?.sessionId === before.sessionId ? stopSession(current, { at }) : current,
        );
      }
      return {};
    }),
    settleGap: focus.settleGap.handler(({ input }) => step((now, moment) => settleGap(now, input, moment))),
    intervals: focus.intervals.handler(({ input }) => byHand.of(input.sessionId)),
    add: focus.add.handler(({ input }) => byHand.add(input)),
    correct: focus.correct.handler(({ input }) => byHand.correct(input)),
    remove: focus.remove.handler(async ({ input }) => {
      await byHand.remove(input.id);
      return {};
    }),
    putBack: focus.putBack.handler(({ input }) => byHand.putBack(input.id)),
  });
}

const NOTHING_RUNS = 'No session is being worked on any more. Start one first.';

function there(view: FocusView | null): FocusView {
  if (!view) throw failure('invalid', NOTHING_RUNS);
  return view;
}
