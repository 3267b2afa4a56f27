import type { InterviewKind } from '../../model/interview.ts';

export const INTERVIEW_KIND_WORDS: Record<InterviewKind, string> = {
  'system-design': 'System design',
  'coding-talk': 'Coding talk',
  behavioural: 'Behavioural',
  'lead-bar': 'Lead bar',
};

export const INTERVIEW_RATING_WORDS = ['Weak', 'Shaky', 'Solid', 'Strong'] as const;

/** `4:05`, or `−0:30` when over. Whole seconds; what is left is rounded up, so that 0:00 is the end. */
export function clockFigureOf(ms: number): string {
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const sign = ms < 0 && seconds > 0 ? '−' : '';
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole minutes, at least one for anything that was begun. */
export function minutesOf(ms: number): number {
  return ms === 0 ? 0 : Math.max(1, Math.round(ms / 60_000));
}
