/** Exports of other programs in the shape their documentation or their source gives, made up by us. */

export function aJrnlExport(entries: readonly unknown[] = [aJrnlEntry()]): Record<string, string> {
  return { 'journal.json': JSON.stringify({ tags: { '@outbox': 1 }, entries }, null, 2) };
}

export function aJrnlEntry(changes: object = {}): object {
  return {
    title: 'Outbox works.',
    body: 'The relay @outbox survived a restart.\n',
    date: '2027-02-19',
    time: '05:30',
    tags: ['@outbox'],
    starred: false,
    ...changes,
  };
}

export function aDayOneExport(entries: readonly unknown[] = [aDayOneEntry()]): Record<string, string> {
  return {
    'Journal.json': JSON.stringify({ metadata: { version: '1.0' }, entries }, null, 2),
    'photos/0f1e.jpeg': 'not read',
  };
}

export function aDayOneEntry(changes: object = {}): object {
  return {
    uuid: '6F30404AB159433D8C9AF57052E4F3B6',
    creationDate: '2027-02-19T22:30:00Z',
    modifiedDate: '2027-02-20T06:00:00Z',
    timeZone: 'Asia/Tokyo',
    text: '# A calm day\n\nDone\\. Really\\!\n',
    richText: '{"meta":{"version":1},"contents":[{"text":"A calm day\\n"}]}',
    tags: ['work', 'Tokyo trip'],
    starred: true,
    isPinned: false,
    isAllDay: false,
    duration: 0,
    creationDevice: 'phone',
    location: { localityName: 'Tokyo', latitude: 35.6, longitude: 139.7 },
    ...changes,
  };
}

export function aMiniDiaryExport(entries: object = { '2027-02-19': aMiniDiaryEntry() }): Record<string, string> {
  const metadata = { application: 'Mini Diary', version: '3.3.0', dateUpdated: 'Fri Feb 19 2027 21:00:00 GMT+0100' };
  return { 'mini-diary.json': JSON.stringify({ metadata, entries }, null, '\t') };
}

export function aMiniDiaryEntry(changes: object = {}): object {
  return {
    dateUpdated: 'Fri Feb 19 2027 21:00:00 GMT+0100 (Central European Standard Time)',
    title: 'Friday',
    text: 'A **good** day.\n\nEnd.',
    ...changes,
  };
}

export function aMiniDiariumExport(entries: readonly unknown[] = [aMiniDiariumEntry()]): Record<string, string> {
  const metadata = { application: 'Mini Diarium', version: '0.5.0', exportedAt: '2027-02-20T08:00:00+00:00' };
  return { 'diarium.json': JSON.stringify({ entries, metadata }, null, 2) };
}

export function aMiniDiariumEntry(changes: object = {}): object {
  return {
    id: 42,
    date: '2027-02-19',
    title: 'Friday',
    text: '<p>A <strong>good</strong> day &amp; night.</p><ul><li><p>one</p></li></ul>',
    dateUpdated: '2027-02-19T20:00:00Z',
    tags: ['work'],
    ...changes,
  };
}

export function aJoplinNote(fields: string, body: string): string {
  return `---\n${fields}\n---\n\n${body}`;
}

export const JOPLIN_FIELDS = [
  'title: Outbox',
  'updated: 2027-02-20 06:00:00Z',
  'created: 2027-02-19 23:30:00Z',
  'latitude: 52.52000000',
  'longitude: 13.40000000',
  'altitude: 0.0000',
  'tags:',
  '  - design',
  '  - outbox',
].join('\n');

export function aJoplinMarkdownExport(): Record<string, string> {
  return {
    'Work/Outbox.md': aJoplinNote(JOPLIN_FIELDS, '**Relay** first.\n\n![](../_resources/plan.png)\n'),
    '_resources/plan.png': 'not read',
  };
}

export const JOPLIN_IDS = {
  note: 'a'.repeat(32),
  tag: 'b'.repeat(32),
  tie: 'c'.repeat(32),
  notebook: 'd'.repeat(32),
  resource: 'e'.repeat(32),
};

/** A note of the RAW export; `changes` replace or add properties. */
export function aRawNote(title: string, body: string, changes: Record<string, string> = {}): string {
  const properties = {
    id: JOPLIN_IDS.note,
    parent_id: JOPLIN_IDS.notebook,
    created_time: '2027-02-20T08:00:00.000Z',
    updated_time: '2027-02-20T09:00:00.000Z',
    is_conflict: '0',
    source_url: '',
    is_todo: '0',
    todo_due: '0',
    user_created_time: '2027-02-19T23:30:00.000Z',
    user_updated_time: '2027-02-20T06:00:00.000Z',
    encryption_applied: '0',
    markup_language: '1',
    deleted_time: '0',
    type_: '1',
    ...changes,
  };
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${value}`);
  return [title, ...(body === '' ? [] : [body]), lines.join('\n')].join('\n\n');
}

export function aJoplinRawExport(
  note = aRawNote('Outbox', `Relay first.\n\n![plan](:/${JOPLIN_IDS.resource})\n`),
): Record<string, string> {
  const { note: noteId, tag, tie, notebook, resource } = JOPLIN_IDS;
  return {
    [`${noteId}.md`]: note,
    [`${tag}.md`]: `design\n\nid: ${tag}\ncreated_time: 2027-02-19T08:00:00.000Z\ntype_: 5`,
    [`${tie}.md`]: `id: ${tie}\nnote_id: ${noteId}\ntag_id: ${tag}\ntype_: 6`,
    [`${notebook}.md`]: `Work\n\nid: ${notebook}\nparent_id: \ntype_: 2`,
    [`${resource}.md`]: `plan.png\n\nid: ${resource}\nmime: image/png\ntype_: 4`,
    [`resources/${resource}.png`]: 'not read',
  };
}

export function aMarkdownFolder(): Record<string, string> {
  return {
    'daily/2027-02-19.md': '# Calm\n\nSee [[Outbox]] #work/deep\n\n> [!note] Kept\n',
    'Outbox.md':
      '---\ntitle: The outbox\ncreated: 2027-02-18T05:30\ntags: [Design, outbox]\naliases: [Relay]\n---\n\nText ![[plan.png]]\n',
    'plan.png': 'not read',
  };
}
