import { describe, expect, it } from 'vitest';
import type { Session } from '../../model/curriculum.ts';
import { deliverableTool } from './deliverableTool.ts';

const deliverable = (kind: Session['deliverable']['kind'], text: string) => ({ kind, text });

describe('an entry', () => {
  it.each([
    ['rfc', 'write', deliverable('document', 'An RFC for the queue, ready for review')],
    ['star', 'write', deliverable('document', 'Two STAR stories about conflict')],
    ['decision', 'write', deliverable('document', 'An ADR that names what was given up')],
    ['problem-log', 'practise', deliverable('report', 'A problem log with plans before and after')],
    ['cheat-sheet', 'read', deliverable('cheat-sheet', 'One page on indexes')],
    ['reflection', 'reflect', deliverable('notes', 'What the week changed')],
    ['note', 'read', deliverable('notes', 'Twelve modelling rules, each with its reason')],
  ] as const)('of the kind %s is what its words ask for', (kind, activity, left) => {
    expect(deliverableTool({ activity, deliverable: left })).toEqual({ tool: 'entry', kind, templateId: null });
  });

  it('begins from the template that is made for it', () => {
    const left = deliverable('document', 'Current documentation and a one-page project summary');
    expect(deliverableTool({ activity: 'write', deliverable: left })).toMatchObject({ templateId: 'project-summary' });
  });
});

it.each([
  ['drawing', 'whiteboard', deliverable('drawing', 'A service map with owners')],
  ['recording', 'present', deliverable('recording', 'A rehearsal inside its time')],
  ['slides', 'present', deliverable('slides', 'Eight slides for stakeholders')],
  ['interview', 'practise', deliverable('notes', 'One finished mock interview: problem and design')],
] as const)('a %s has a tool of its own', (tool, activity, left) => {
  expect(deliverableTool({ activity, deliverable: left }).tool).toBe(tool);
});
