import { Code, type LucideIcon, MessagesSquare, Scale, Workflow } from 'lucide-react';
import type { InterviewHead } from '#shared/contract/interviewsContract.ts';
import { INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import type { InterviewKind } from '#shared/model/interview.ts';

export const INTERVIEW_LOOKS: Record<InterviewKind, { icon: LucideIcon; about: string }> = {
  'system-design': { icon: Workflow, about: 'One system on the whiteboard, from requirements to wrap-up.' },
  'coding-talk': { icon: Code, about: 'Code of your own, then questions on languages and practice.' },
  behavioural: { icon: MessagesSquare, about: 'Stories of yours, one question after the other.' },
  'lead-bar': { icon: Scale, about: 'The questions that tell a lead from a senior.' },
};

/** "System design, Deep dive, paused": what waits, in a few words. */
export function interviewStands({ kind, state, phaseTitle, isRunning, isBrokenOff }: InterviewHead): string {
  const words = INTERVIEW_KIND_WORDS[kind];
  if (state === 'to-score') return `${words}: over, not scored yet`;
  const how = isBrokenOff ? 'was interrupted' : isRunning ? 'is running' : 'is paused';
  return `${words} ${how} at “${phaseTitle}”`;
}
