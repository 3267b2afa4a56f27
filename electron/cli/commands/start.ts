import { titleOf } from '#shared/domain/run/findSession.ts';
import { nextSession } from '#shared/domain/run/nextSession.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { type Command, CommandFailed, type RunCommand } from '../command.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import { sessionView } from './dayView.ts';
import { pickSession, SESSION_WORDS } from './pickSession.ts';
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
    withPlanner(location, terminal, async (planner) => {
      const { run, index, now } = await walkedRun(planner, terminal);
      const session = word === '' ? nextSession(run, index, now) : pickSession(run, index, { word, today: now.date });
      if (!session) throw new CommandFailed('Nothing waits from today on. Name a session to work on it all the same.');
      const before = run.started;
      const after = await planner.run.start({ sessionId: session.id });
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
