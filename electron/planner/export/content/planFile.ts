import { stringify } from 'yaml';
import type { Plan } from '#shared/model/curriculum.ts';

/** A plan of one's own in the form it can be imported from again. */
export function planFile(plan: Plan): string {
  return stringify(plan, { lineWidth: 110 });
}
