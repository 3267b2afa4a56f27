import type { RunSession } from '#shared/domain/run/findSession.ts';
import type { Resource } from '#shared/model/curriculum.ts';
import type { Outcome, Placement } from '#shared/model/run.ts';
import { component, textValue } from './calendarLines.ts';
import { endStamp, startStamp } from './calendarTimes.ts';
import { eventDescription } from './eventDescription.ts';

export interface SessionToTell {
  found: RunSession;
  placement: Placement;
  outcome: Outcome | undefined;
  resources: readonly Resource[];
  /** Whether an alarm goes off before it. */
  rings: boolean;
  /** Whether it was taken off the calendar again. */
  isGone?: boolean;
}

/** The lines of one event, but for its UID and its revision. */
export function sessionEvent({ found, placement, outcome, resources, rings, isGone = false }: SessionToTell): string[] {
  const { title, activity } = found.session;
  const isCancelled = isGone || outcome?.state === 'skipped';
  return [
    `DTSTART:${startStamp(placement)}`,
    `DTEND:${endStamp(placement)}`,
    // VEVENT has no “completed”, so a finished session says so in its title.
    `SUMMARY:${textValue(outcome?.state === 'done' ? `✓ ${title}` : title)}`,
    `DESCRIPTION:${textValue(eventDescription({ found, resources, outcome }))}`,
    `CATEGORIES:${textValue(capitalised(activity))}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(rings ? alarm(title) : []),
  ];
}

function alarm(title: string): string[] {
  return component('VALARM', ['ACTION:DISPLAY', `DESCRIPTION:${textValue(title)}`, 'TRIGGER:-PT10M']);
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
