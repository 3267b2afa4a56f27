import type { Session } from '../../model/curriculum.ts';
import type { EntryKind } from '../../model/entryKind.ts';
import { TemplateId } from '../../model/ids.ts';
import type { InterviewKind } from '../../model/interview.ts';

/** What of the workbench makes a deliverable. */
export type DeliverableTool =
  /** An entry of the journal, begun from a template; null is the kind's own. */
  | { tool: 'entry'; kind: EntryKind; templateId: TemplateId | null }
  /** An entry that is presented. */
  | { tool: 'slides'; kind: EntryKind; templateId: TemplateId }
  | { tool: 'drawing' }
  | { tool: 'recording' }
  | { tool: 'interview'; kind: InterviewKind };

const entry = (kind: EntryKind, template?: string): DeliverableTool => ({
  tool: 'entry',
  kind,
  templateId: template === undefined ? null : TemplateId.parse(template),
});

/** What a piece of work is best made with: what its deliverable names, else what its kind asks for. */
export function deliverableTool({ activity, deliverable }: Pick<Session, 'activity' | 'deliverable'>): DeliverableTool {
  const { kind, text } = deliverable;
  switch (kind) {
    case 'drawing':
      return { tool: 'drawing' };
    case 'recording':
      return { tool: 'recording' };
    case 'slides':
      return { tool: 'slides', kind: 'note', templateId: TemplateId.parse('stakeholder-slides') };
    case 'cheat-sheet':
      return entry('cheat-sheet');
    case 'code':
      return byWords(text) ?? entry('note', 'code-log');
    default:
      return byWords(text) ?? entry(kind === 'reflection' || activity === 'reflect' ? 'reflection' : 'note');
  }
}

/** The first whose words the deliverable has. */
const WORDS: readonly (readonly [RegExp, DeliverableTool])[] = [
  [/\bmock interview\b/i, { tool: 'interview', kind: 'system-design' }],
  [/\bRFC\b|\bproposal\b/i, entry('rfc')],
  [/\bSTAR\b/, entry('star')],
  [/\bADR\b|\bdecision records?\b/i, entry('decision')],
  [/\bproblem log\b|\btroubleshooting\b/i, entry('problem-log')],
  [/\bcheat sheet\b/i, entry('cheat-sheet')],
  [/\bproject summary\b/i, entry('note', 'project-summary')],
  [/\breview guide\b/i, entry('note', 'code-review-guidelines')],
  [/\brequirements\b/i, entry('note', 'requirements-gathering')],
  [/\bfeedback\b/i, entry('note', 'feedback')],
];

function byWords(text: string): DeliverableTool | null {
  return WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}
