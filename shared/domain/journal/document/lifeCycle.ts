import type { DecisionStatus, RfcStatus } from '../../../model/entry.ts';

export type DocumentStatus = RfcStatus | DecisionStatus;

const RFC_STEPS: Record<RfcStatus, readonly RfcStatus[]> = {
  draft: ['in-review'],
  'in-review': ['accepted', 'rejected', 'draft'],
  accepted: ['superseded', 'draft'],
  rejected: ['draft'],
  superseded: ['accepted', 'draft'],
};

const DECISION_STEPS: Record<DecisionStatus, readonly DecisionStatus[]> = {
  proposed: ['accepted'],
  accepted: ['superseded', 'proposed'],
  superseded: ['accepted', 'proposed'],
};

/** The statuses that make sense after this one, the usual one first. */
export function stepsFrom(kind: 'rfc' | 'decision', status: DocumentStatus): readonly DocumentStatus[] {
  const steps: Partial<Record<DocumentStatus, readonly DocumentStatus[]>> = kind === 'rfc' ? RFC_STEPS : DECISION_STEPS;
  return steps[status] ?? [];
}

/** True for the step with which others are asked to read: what is still empty is said then. */
export function asksForReaders(kind: 'rfc' | 'decision', from: DocumentStatus, to: DocumentStatus): boolean {
  return kind === 'rfc' ? from === 'draft' && to === 'in-review' : from === 'proposed' && to === 'accepted';
}

/** A life has at most so many steps on record. Its beginning and its latest ones say the most. */
export const MOST_STEPS = 100;

export function withStep<Step>(history: readonly Step[], step: Step): Step[] {
  const [first, ...later] = history;
  if (first === undefined) return [step];
  return [first, ...later.slice(-(MOST_STEPS - 2)), step];
}
