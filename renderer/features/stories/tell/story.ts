import type { Entry } from '#shared/model/entry.ts';

export type Story = Extract<Entry, { kind: 'star' }>;
