import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIRST_SETTINGS } from '#shared/model/settings.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
beforeEach(async () => {
  open = await aPlanner();
});
afterEach(() => open.remove());

test('settings begin with the first ones and keep what is saved, also after a restart', async () => {
  expect(await open.planner.settings.get()).toEqual(FIRST_SETTINGS);
  const saved = await open.planner.settings.save({ theme: 'dark' });
  expect(saved).toEqual({ ...FIRST_SETTINGS, theme: 'dark', updatedAt: open.clock.moment });
  await open.close();
  open = await aPlanner({ folder: open.folder });
  expect(await open.planner.settings.get()).toEqual(saved);
});
