import type { Activity } from '#shared/model/activity.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';

/**
 * The glass of each kind of entry: that of the activity it mostly comes from. From the bottom of a stack upwards, in the
 * order that keeps neighbours apart for every eye.
 */
export const KIND_GLASS: readonly (readonly [EntryKind, Activity])[] = [
  ['rfc', 'write'],
  ['weekly-review', 'review'],
  ['problem-log', 'code'],
  ['cheat-sheet', 'whiteboard'],
  ['note', 'read'],
  ['star', 'present'],
  ['reflection', 'reflect'],
  ['decision', 'discuss'],
];
