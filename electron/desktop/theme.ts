import { nativeTheme } from 'electron';
import type { PlannerClient } from './plannerClient.ts';

/** Gives menus, title bar and dialogs the theme of the page. */
export async function takeChosenTheme(planner: PlannerClient): Promise<void> {
  const { theme } = await planner.settings.get();
  nativeTheme.themeSource = theme;
}
