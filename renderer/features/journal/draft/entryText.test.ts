import { expect, it } from 'vitest';
import { ItemRef } from '#shared/model/itemRef.ts';
import { disputedFields, keepBoth, leftAfterSave, stillToSave } from './entryText.ts';
import { aNote, aStory } from './testEntries.ts';

const NO_LINKS = { planDay: null, sessionId: null, items: [] };

it('has nothing to save where an edit says what is stored', () => {
  const stored = aNote({ body: 'same', tags: ['postgres'] });
  expect(stillToSave({ body: 'same', tags: ['postgres'], links: { ...NO_LINKS } }, stored)).toEqual({});
  expect(stillToSave({ tags: ['postgres', 'indexes'] }, stored)).toEqual({ tags: ['postgres', 'indexes'] });
});

it('has nothing to save where the same items are linked, and something where others are', () => {
  const item = ItemRef.parse('skill/caching');
  const stored = aNote({ links: { ...NO_LINKS, items: [item] } });
  expect(stillToSave({ links: { ...NO_LINKS, items: [item] } }, stored)).toEqual({});
  const links = { ...NO_LINKS, items: [item, ItemRef.parse('question/cap-theorem')] };
  expect(stillToSave({ links }, stored)).toEqual({ links });
  expect(stillToSave({ links: NO_LINKS }, stored)).toEqual({ links: NO_LINKS });
});

it('keeps what was typed while a save was under way', () => {
  const sent = { body: 'one' };
  expect(leftAfterSave({ body: 'one two' }, sent, aNote({ body: 'one' }))).toEqual({ body: 'one two' });
  expect(leftAfterSave(sent, sent, aNote({ body: 'one' }))).toEqual({});
});

it('disputes only what both changed, and differently', () => {
  const base = aNote({ title: 'Title', body: 'old' });
  const theirs = aNote({ title: 'Theirs', body: 'new' });
  expect(disputedFields({ body: 'mine' }, base, theirs)).toEqual(['body']);
  expect(disputedFields({ body: 'new' }, base, theirs)).toEqual([]);
  expect(disputedFields({ tags: ['mine'] }, base, theirs)).toEqual([]);
});

it('loses no word of either when both are kept', () => {
  const star = { situation: 'mine', task: 'same', action: '', result: '' };
  const theirs = aStory({ star: { situation: 'theirs', task: 'same', action: 'theirs', result: '' }, tags: ['b'] });
  expect(keepBoth({ star, tags: ['a'] }, theirs)).toEqual({
    star: { situation: 'mine\n\n---\n\ntheirs', task: 'same', action: 'theirs', result: '' },
    tags: ['a', 'b'],
  });
});
