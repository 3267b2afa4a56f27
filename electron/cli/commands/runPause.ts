import { dayToBeginOn } from '#shared/domain/schedule/missedSessions.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { type Command, takesNoWords } from '../command.ts';
import { withPlanner } from '../planner/withPlanner.ts';
import { walkedRun } from './walkedRun.ts';

export const runPause: Command = {
  name: 'run pause',
  summary: 'lets the run stand still: nothing is missed',
  details: ['It goes on with leadlight run resume.'],
  options: {},
  read(words) {
    takesNoWords(words);
    return (location, terminal) =>
      withPlanner(location, terminal, async (planner) => {
        const { now } = await walkedRun(planner, terminal);
        const { pausedOn } = await planner.run.apply({ operation: { kind: 'pause' } });
        return {
          lines: [`Paused from ${mediumDate(now.date)} on. To go on: leadlight run resume`],
          json: { pausedOn },
        };
      });
  },
};

export const runResume: Command = {
  name: 'run resume',
  summary: 'goes on with everything that waits, in plan order',
  details: ['It begins today while the morning is not over, else tomorrow. The days of the pause were kept free.'],
  options: {},
  read(words) {
    takesNoWords(words);
    return (location, terminal) =>
      withPlanner(location, terminal, async (planner) => {
        const { run, now } = await walkedRun(planner, terminal);
        const from = dayToBeginOn(run, now);
        await planner.run.apply({ operation: { kind: 'resume', from } });
        return { lines: [`Resumed on ${mediumDate(from)}.`], json: { from } };
      });
  },
};
