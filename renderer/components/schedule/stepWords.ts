import type { RescheduleOperation, ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import { titleOf } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { daysBetween, longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import { counted, sentence } from './words.ts';

interface StepWords {
  title: string;
  /** What it is for, in one or two sentences. */
  lead: string;
  /** On the button that does it. */
  button: string;
  /** What stays as it was, beside the picture of the calendar after. */
  kept: string;
}

const IN_ORDER = 'what moves keeps its order';

/** What is said of an operation before it is done. */
export function stepWords(operation: RescheduleOperation, run: Run, plan: PlanIndex): StepWords {
  switch (operation.kind) {
    case 'restDay':
      return keptFree(longDate(operation.date));
    case 'blockOut':
      return keptFree(rangeWords(operation));
    case 'openUp':
      return {
        title: `Study again: ${rangeWords(operation)}`,
        lead: 'It is not kept free any more. What waits after it moves up.',
        button: 'Study again',
        kept: IN_ORDER,
      };
    case 'halfDay': {
      const { date, keeps } = operation;
      const lead = keeps
        ? `The ${keeps === 'morning' ? 'evening' : 'morning'} stays free. What is planned there comes after.`
        : 'Morning and evening as on any other day. What waits after it moves up.';
      return {
        title: keeps ? `Only the ${keeps} of ${longDate(date)}` : `${longDate(date)} as a whole day`,
        lead,
        button: keeps ? `Only the ${keeps}` : 'Make it a whole day',
        kept: IN_ORDER,
      };
    }
    case 'shift':
      return {
        title: 'Shift everything waiting',
        lead: 'The first of it comes on the day you choose, and the rest follows in the same order.',
        button: 'Shift everything',
        kept: 'every session keeps its place in the order',
      };
    case 'pause':
      return {
        title: 'Pause the run',
        lead: 'From today on nothing counts as missed, until you resume. Nothing moves yet.',
        button: 'Pause',
        kept: 'nothing moves before you resume',
      };
    case 'resume':
      return {
        title: 'Resume the run',
        lead: 'Everything waiting goes on from the day you choose. The days of the pause count as free.',
        button: `Resume on ${mediumDate(operation.from)}`,
        kept: IN_ORDER,
      };
    case 'skip':
      return {
        title: `Set aside: ${skippedWords(operation.sessionIds, run, plan)}`,
        lead: 'It leaves the plan, its pane stays reeded, and nothing else moves.',
        button: 'Set aside',
        kept: 'nothing else moves',
      };
    case 'takeBusy':
      return {
        title: `Keep the busy times of “${operation.name}” free`,
        lead: `${sentence(counted(operation.times.length, 'busy time'))}. What waits there moves to the next free time.`,
        button: 'Keep them free',
        kept: IN_ORDER,
      };
    case 'dropBusy':
      return {
        title: `Forget “${operation.name}”`,
        lead: 'Its busy times are not kept free any more. What waits after them moves up.',
        button: 'Forget it',
        kept: IN_ORDER,
      };
    case 'rules':
      return {
        title: 'Use the new times',
        lead: 'Sessions you finished, and those you moved yourself, stay where they are.',
        button: 'Use these times',
        kept: IN_ORDER,
      };
    case 'spread':
      return other('Spread missed work out', 'fuller days, then as before');
    case 'mergeIntoWeekend':
      return other('Use the rest days', 'fewer rest days, then as before');
    case 'move':
      return other('Move a session', 'nothing else moves');
  }
}

function keptFree(days: string): StepWords {
  return {
    title: `Keep free: ${days}`,
    lead: 'What is planned there comes after, in the same order.',
    button: 'Keep free',
    kept: 'what follows makes room in the same order',
  };
}

function other(title: string, kept: string): StepWords {
  return { title, lead: 'Nothing has moved yet.', button: title, kept };
}

/** `Friday 19 February`, or `Mon 1 Mar to Sun 7 Mar, 7 days` */
export function rangeWords({ from, to }: { from: Parameters<typeof longDate>[0]; to: Parameters<typeof longDate>[0] }) {
  if (to <= from) return longDate(from);
  return `${mediumDate(from)} to ${mediumDate(to)}, ${daysBetween(from, to) + 1} days`;
}

function skippedWords(ids: Extract<RescheduleOperation, { kind: 'skip' }>['sessionIds'], run: Run, plan: PlanIndex) {
  const [first] = ids;
  if (ids.length !== 1 || !first) return counted(ids.length, 'session');
  return titleOf(run, plan, first) ?? counted(1, 'session');
}

/** True where doing it makes a difference, also one that moves no session. */
export function changesAnything(operation: RescheduleOperation, run: Run, preview: ReschedulePreview): boolean {
  if (preview.changes.length > 0 || preview.skipped.length > 0) return true;
  switch (operation.kind) {
    case 'takeBusy':
    case 'dropBusy':
    case 'rules':
      return true;
    case 'pause':
    case 'resume':
      return preview.pausedOn !== run.pausedOn;
    case 'halfDay':
      return preview.halfDays[operation.date] !== run.halfDays[operation.date];
    default:
      return JSON.stringify(preview.blackouts) !== JSON.stringify(run.blackouts);
  }
}
