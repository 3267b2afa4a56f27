import { z } from 'zod';

/** What one does in a session. Each has one glass colour and one icon everywhere. Order is the legend's. */
export const ACTIVITIES = [
  'read',
  'watch',
  'whiteboard',
  'code',
  'practise',
  'write',
  'reflect',
  'review',
  'present',
  'discuss',
] as const;

export const Activity = z.enum(ACTIVITIES);
export type Activity = z.infer<typeof Activity>;
