import type { PageCommand } from '../pageCommands.ts';
import type { PlannerClient } from '../plannerClient.ts';
import type { TrayStep } from './trayContent.ts';

/** Does what was chosen in the tray. A session that is started is shown; the clock is paused without a window. */
export async function takeStep(
  { focus }: Pick<PlannerClient, 'focus'>,
  step: TrayStep,
  tell: (what: PageCommand) => void,
): Promise<void> {
  if (step.does === 'pause') await focus.pause();
  else if (step.does === 'resume') await focus.resume();
  else {
    await focus.begin({ sessionId: step.sessionId });
    tell(`/focus/${step.sessionId}`);
  }
}
