import { titleOf } from '#shared/domain/run/findSession.ts';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { type Command, CommandFailed, type RunCommand } from '../command.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import { sessionView } from './dayView.ts';
import { pickSession, SESSION_WORDS } from './pickSession.ts';
import { NOT_BEGUN } from './todayText.ts';
import { walkedRun } from './walkedRun.ts';

export const start: Command = {
  name: 'start',
  takes: '[SESSION]',
  summary: 'starts the next session, or the one named',
  details: ['One session runs at a time: another one that runs is left without an outcome.', SESSION_WORDS],
  options: {},
  read: (words) => startOne(words.join(' ')),
};

function startOne(word: string): RunCommand {
  return (location, terminal) =>
    withPlanner(location, terminal, async (planner, { staysOpen }) => {
      const { run, index, now } = await walkedRun(planner, terminal);
      const session = word === '' ? nextSession(run, index, now) : pickSession(run, index, { word, today: now.date });
      if (!session && run.pausedOn) throw new CommandFailed('The run is paused. To go on: leadlight run resume');
      if (!session) throw new CommandFailed('Nothing waits from today on. Name a session to work on it all the same.');
      const before = run.started;
      // Only a host that goes on running can tell the time that is worked from a gap.
      if (staysOpen) await planner.focus.begin({ sessionId: session.id });
      const after = staysOpen ? await planner.run.current() : await planner.run.start({ sessionId: session.id });
      if (!after) throw new CommandFailed(NOT_BEGUN, 'not-begun');
      const view = sessionView(after, index, session.id, now);
      const left = before && before.sessionId !== session.id ? nameOf(before.sessionId) : null;
      const planned = formatMinutes(view.plannedMinutes ?? session.minutes);
      const words = before?.sessionId === session.id ? 'Under way already' : 'Under way';
      return {
        lines: [
          `${words}: ${session.title}  ${session.activity}, ${planned}`,
          ...(left ? [`“${left.title}” was under way and is left without an outcome.`] : []),
        ],
        json: { session: view, startedAt: after.started?.at ?? null, left },
      };

      function nameOf(id: SessionId) {
        return { id, title: titleOf(run, index, id) ?? id };
      }
    });
}
