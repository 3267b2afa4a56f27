import { formatMinutes } from '#shared/domain/time/duration.ts';
import { longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { PlanDay, Session } from '#shared/model/curriculum.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';
import { entryList } from './listPages.ts';
import { escaped, link, oneLine, page } from './markdown.ts';
import { dayPath, INDEX, PLAN, planDayPath } from './paths.ts';
import { OUTCOME_WORD } from './words.ts';

/** The plan's phases and days. */
export function planPage({ index, run }: ExportedVault): string {
  const phases = index.plan.phases.flatMap((phase) => [
    `## Phase ${phase.number}: ${escaped(phase.title)}`,
    oneLine(phase.summary),
    phase.days
      .map((day) => {
        const done = day.sessions.filter(({ id }) => run?.outcomes[id]?.state === 'done').length;
        const state = run ? ` · ${done} of ${day.sessions.length} done` : '';
        return `- ${link(`Day ${day.number}: ${day.title}`, { from: PLAN, to: planDayPath(day.number) })}${state}`;
      })
      .join('\n'),
  ]);
  return page(
    `# ${escaped(index.plan.title)}`,
    link('Index', { from: PLAN, to: INDEX }),
    oneLine(index.plan.summary),
    ...phases,
  );
}

/** One day of the plan: its sessions, what became of each and what was written for it. */
export function planDayPage(day: PlanDay, vault: ExportedVault): string {
  const from = planDayPath(day.number);
  const ofSession = (session: Session) => vault.entries.filter(({ links }) => links.sessionId === session.id);
  const ofDay = vault.entries.filter(({ links }) => links.sessionId === null && links.planDay === day.number);
  return page(
    `# Day ${day.number}: ${escaped(day.title)}`,
    link('The plan', { from, to: PLAN }),
    ...day.sessions.flatMap((session) => [
      `## ${escaped(session.title)}`,
      standing(session, from, vault),
      oneLine(session.instruction),
      facts(session, vault),
      written(ofSession(session), from),
    ]),
    ofDay.length > 0 ? '## Written for this day' : '',
    entryList(ofDay, from),
  );
}

function standing(session: Session, from: string, { run }: ExportedVault): string {
  const placement = run?.placements[session.id];
  const outcome = run?.outcomes[session.id];
  const parts = [`${session.activity}, ${formatMinutes(session.minutes)}`];
  if (placement) {
    parts.push(`${link(mediumDate(placement.date), { from, to: dayPath(placement.date) })} at ${placement.start}`);
  }
  if (outcome) {
    const really = outcome.state === 'skipped' ? '' : ` in ${formatMinutes(outcome.minutes)}`;
    parts.push(`${OUTCOME_WORD[outcome.state]}${really} on ${longDate(outcome.date)}`);
  }
  return parts.join(' · ');
}

function facts(session: Session, { index }: ExportedVault): string {
  const resources = index.resourcesOf(session).map(({ title, author, url }) => {
    const name = author ? `${escaped(title)} (${escaped(author)})` : escaped(title);
    return url ? `[${name}](<${url}>)` : name;
  });
  const lines = [
    `- Deliverable: ${oneLine(session.deliverable.text)}`,
    `- Topics: ${session.topics.map(escaped).join(', ')}`,
    session.tools.length > 0 ? `- Tools: ${session.tools.map(escaped).join(', ')}` : '',
    resources.length > 0 ? `- Resources: ${resources.join('; ')}` : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function written(entries: readonly ListedEntry[], from: string): string {
  return entries.length === 0 ? '' : `Written for this session:\n\n${entryList(entries, from)}`;
}
