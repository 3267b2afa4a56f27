import { LocalDate } from '#shared/model/time.ts';
import type { PlannerClient } from '../hosts/plannerClient.ts';

const DIAGRAM = '```mermaid\nflowchart LR\n  A[Orders] -->|event| B[Registry]\n  B --> C[Billing]\n```';

/** An older RFC that was accepted, and a newer one that is being written. */
export const twoRfcs = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    const { create, save } = planner.journal;
    const date = LocalDate.parse('2027-02-02');
    const older = await create({
      kind: 'rfc',
      date,
      edit: { title: 'RFC: Wiki page', body: '## Summary\n\nOne page.' },
    });
    await save({ id: older.id, revision: older.revision, edit: { status: 'accepted' } });
    await create({ kind: 'rfc', date, edit: { title: 'RFC: One owner for each event', body: WRITTEN } });
  },
};

export const WRITTEN = `## Summary

Producers own the **schema registry** and [its rules](https://example.org/rules).

## Motivation

<!-- The problem in figures and examples. -->

## Proposal

${DIAGRAM}

## Alternatives

Do nothing.
`;
