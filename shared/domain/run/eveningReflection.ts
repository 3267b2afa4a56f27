import type { Session } from '../../model/curriculum.ts';
import type { Outcome } from '../../model/run.ts';

const PLANNED_HEADING = '## What was planned, what happened\n';

interface DayToReflect {
  sessions: readonly { session: Session; outcome: Outcome | null }[];
  /** Body of the reflection's template. */
  template: string;
}

/** The evening reflection with the day already in it: a table of plan and real under the template's first heading. */
export function eveningReflection({ sessions, template }: DayToReflect): string {
  if (sessions.length === 0 || !template.startsWith(PLANNED_HEADING)) return template;
  const rows = sessions.map(
    ({ session, outcome }) => `| ${cell(session.title)} | ${clock(session.minutes)} | ${realOf(outcome)} |`,
  );
  const table = ['| Session | Plan | Real |', '| --- | ---: | ---: |', ...rows].join('\n');
  return `${PLANNED_HEADING}\n${table}\n${template.slice(PLANNED_HEADING.length)}`;
}

function realOf(outcome: Outcome | null): string {
  if (!outcome) return 'not done';
  return outcome.state === 'skipped' ? 'set aside' : clock(outcome.minutes);
}

/** `1:52` */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
