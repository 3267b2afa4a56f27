import { Entry } from '#shared/model/entry.ts';

/** A stored note with what a test cares about. */
export function aNote(parts: Partial<Extract<Entry, { kind: 'note' }>> = {}): Entry {
  return Entry.parse({ ...record, kind: 'note', ...parts });
}

export function aStory(parts: Partial<Extract<Entry, { kind: 'star' }>> = {}): Entry {
  return Entry.parse({
    ...record,
    kind: 'star',
    star: { situation: '', task: '', action: '', result: '' },
    metrics: [],
    tellings: [],
    ...parts,
  });
}

const record = {
  id: '0195184e-8f80-7000-8000-000000000001',
  date: '2027-02-19',
  title: 'Slow query',
  body: '',
  tags: [],
  links: { planDay: null, sessionId: null, items: [] },
  createdAt: '2027-02-19T20:12:00.000Z',
  updatedAt: '2027-02-19T20:12:00.000Z',
  zone: 'Europe/Berlin',
  revision: 1,
  deletedAt: null,
};
