import type { PlannerClient } from './plannerClient.ts';

/** All that a notification says where the settings want it so. */
export const HIDDEN = { title: 'Something is due', body: 'Open Leadlight to see it.' };

/** Whether notifications say that something is due, and never what. */
export async function hidesNotices({ settings }: Pick<PlannerClient, 'settings'>): Promise<boolean> {
  return (await settings.get()).lock.hidesNotices;
}
