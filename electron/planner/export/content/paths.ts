import type { EntryKind } from '#shared/model/entryKind.ts';
import type { PlanId } from '#shared/model/ids.ts';

/** Where each page of an export lies, from its folder on, with `/` on every system. */
export const INDEX = 'index.md';
export const PROGRESS = 'progress.md';
export const PLAN = 'plan/plan.md';
export const SKILLS = 'skills.md';
export const QUESTIONS = 'questions.md';
export const STORIES = 'stories.md';
export const CARDS = 'cards.md';
export const INTERVIEWS = 'interviews.md';
export const READING = 'reading.md';
export const DATA = 'leadlight.json';

export const dayPath = (date: string): string => `days/${date}.md`;
export const monthPath = (month: string): string => `months/${month}.md`;
export const kindPath = (kind: EntryKind): string => `kinds/${kind}.md`;
export const planDayPath = (number: number): string => `plan/day-${String(number).padStart(2, '0')}.md`;
export const planFilePath = (id: PlanId): string => `plans/${id}.yaml`;
