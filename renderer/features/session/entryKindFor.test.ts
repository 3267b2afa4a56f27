import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/model/curriculum.ts';
import { entryKindFor } from './entryKindFor.ts';

const deliverable = (kind: Session['deliverable']['kind'], text: string) => ({ kind, text });

describe('entryKindFor', () => {
  it.each([
    ['rfc', 'write', deliverable('document', 'An RFC for the queue, ready for review')],
    ['star', 'write', deliverable('document', 'Two STAR stories about conflict')],
    ['decision', 'write', deliverable('document', 'An ADR that names what was given up')],
    ['problem-log', 'practise', deliverable('report', 'A problem log with plans before and after')],
    ['cheat-sheet', 'read', deliverable('cheat-sheet', 'One page on indexes')],
    ['reflection', 'reflect', deliverable('notes', 'What the week changed')],
    ['note', 'code', deliverable('code', 'Five endpoints, tested against a real database')],
  ] as const)('writes it down as a %s', (kind, activity, left) => {
    expect(entryKindFor({ activity, deliverable: left })).toBe(kind);
  });
});
