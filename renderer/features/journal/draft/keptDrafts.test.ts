// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { forgetDraft, keepDraft, keptDraft } from './keptDrafts.ts';
import { aNote } from './testEntries.ts';

const { id } = aNote();

afterEach(() => window.localStorage.clear());

it('gives back what a page kept, until it is forgotten', () => {
  const draft = { id, revision: 3, at: 1_000, edit: { body: 'precious\r\n' } };
  keepDraft(draft);
  expect(keptDraft(id)).toEqual(draft);
  forgetDraft(id);
  expect(keptDraft(id)).toBeNull();
  expect(window.localStorage).toHaveLength(0);
});

it('throws away what is not a draft', () => {
  window.localStorage.setItem(`leadlight-draft-${id}`, '{"edit":{"tags":["not a tag"]}}');
  expect(keptDraft(id)).toBeNull();
  expect(window.localStorage).toHaveLength(0);
});
