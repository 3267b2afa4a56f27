import curriculum from 'virtual:curriculum';
import { createRouterClient } from '@orpc/server';
import { hastyFileSystem } from '#electron/vault/hastyFileSystem.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import type { Theme } from '#shared/model/settings.ts';
import { type Instant, WallTime } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import type { Clock } from '../clock.ts';
import type { HostServices } from '../hostServices.ts';
import { openPlanner } from '../planner.ts';
import { drawingSteps } from './drawingSteps.ts';
import { entrySteps } from './entrySteps.ts';
import { interviewSteps } from './interviewSteps.ts';
import { practiceSteps } from './practiceSteps.ts';
import { DAYS_BEHIND, sampleDays } from './sampleDays.ts';
import { skillSteps } from './skillSteps.ts';
import { workSteps } from './workSteps.ts';

interface SampleSetup {
  /** A folder without a vault. */
  location: VaultLocation;
  clock: Clock;
  about: HostServices['about'];
  theme: Theme;
}

/**
 * Makes a vault in which somebody has walked the plan for sixteen study days. All goes through the planner as a window
 * would ask it, in order of time and with the clock of that time, so nothing here knows what a file looks like. The
 * same day makes the same sample, but for its ids.
 */
export async function makeSample({ location, clock, about, theme }: SampleSetup): Promise<void> {
  const now = clock.now();
  const zone = clock.zone();
  const days = sampleDays(now, zone);
  const startDate = days.date(DAYS_BEHIND);
  let moment = days.moment(addDays(startDate, -1), WallTime.parse('20:00'));
  // A command's planner tells nobody of reminders, and none is meant for the days that are made here.
  const planner = await openPlanner({
    location,
    fileSystem: hastyFileSystem,
    clock: { now: () => moment, zone: () => zone },
    host: {
      about: { ...about, host: 'cli' },
      chooseFolder: async () => null,
      reveal: async () => undefined,
      notices: async () => '',
      rememberVaultFolder: async () => undefined,
    },
  });
  try {
    const client = createRouterClient(planner.router);
    await client.settings.save({ theme, seenVersion: about.version });
    const run = await client.run.begin({ startDate, timetable: PLAN_TIMETABLE, restWeekdays: [days.restWeekday] });
    const steps = [
      ...workSteps({ run, plan: curriculum.plan, days, now }),
      ...entrySteps({ curriculum, days }),
      ...skillSteps(curriculum.skills, days),
      ...practiceSteps(curriculum.questions, days),
      ...drawingSteps(days),
      ...interviewSteps(curriculum.questions, days),
    ];
    for (const { at, take } of inOrder(steps)) {
      if (at > now) continue;
      moment = at;
      await take(client);
    }
    moment = now;
    await client.run.decideLater();
  } finally {
    await planner.close();
  }
}

function inOrder<Step extends { at: Instant }>(steps: readonly Step[]): Step[] {
  return steps.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
