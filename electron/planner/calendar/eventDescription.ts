import type { RunSession } from '#shared/domain/run/findSession.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import type { Resource } from '#shared/model/curriculum.ts';
import type { Outcome } from '#shared/model/run.ts';

interface Described {
  found: RunSession;
  resources: readonly Resource[];
  outcome: Outcome | undefined;
}

/** What one needs to know with nothing but a phone at hand: what became of it, what to do, with what, to what end. */
export function eventDescription({ found: { session, day }, resources, outcome }: Described): string {
  return [
    outcome ? outcomeWords(outcome) : '',
    session.instruction,
    `Leave behind: ${session.deliverable.text}`,
    resources.length > 0 ? ['Use:', ...resources.map((resource) => `– ${resourceWords(resource)}`)].join('\n') : '',
    day ? `Day ${day.number}: ${day.title}` : 'Beside the plan',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function outcomeWords({ state, minutes, date }: Outcome): string {
  const when = `on ${longDate(date)}`;
  switch (state) {
    case 'done':
      return `✓ Done ${when}: ${formatMinutes(minutes)}`;
    case 'partly':
      return `Partly done ${when}: ${formatMinutes(minutes)}`;
    case 'skipped':
      return `Skipped ${when}`;
  }
}

function resourceWords({ title, author, url }: Resource): string {
  return [author ? `${title}, ${author}` : title, url].filter((part) => part !== undefined).join(': ');
}
