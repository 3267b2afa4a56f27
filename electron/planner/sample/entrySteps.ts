import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { starPartsOf } from '#shared/domain/journal/starPartsOf.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { WallTime } from '#shared/model/time.ts';
import type { SampleDays } from './sampleDays.ts';
import type { SampleStep } from './sampleStep.ts';

/** An example of a template, as the entry it would have become. */
interface Example {
  template: string;
  title: string;
  daysAgo: number;
  at: string;
  tags: string[];
  items?: string[];
  metrics?: string[];
  /** What became of it on later days, each with its time. */
  later?: { daysAgo: number; at: string; status: 'in-review' | 'accepted' }[];
}

const EXAMPLES: readonly Example[] = [
  {
    template: 'rfc',
    title: 'Invoices through an outbox',
    daysAgo: 12,
    at: '08:10',
    tags: ['messaging'],
    items: ['skill/messaging-and-events', 'skill/technical-writing'],
    later: [
      { daysAgo: 9, at: '07:40', status: 'in-review' },
      { daysAgo: 6, at: '07:15', status: 'accepted' },
    ],
  },
  {
    template: 'decision',
    title: 'An outbox in the database of orders',
    daysAgo: 6,
    at: '07:35',
    tags: ['messaging'],
    items: ['skill/technical-decisions'],
    later: [{ daysAgo: 4, at: '07:10', status: 'accepted' }],
  },
  {
    template: 'star',
    title: 'The checkout that waited for an invoice',
    daysAgo: 10,
    at: '08:20',
    tags: ['incident'],
    items: ['question/ownership-of-an-incident', 'skill/ownership'],
    metrics: ['99th percentile of the checkout from 1.8 to 0.6 seconds', '0 orders lost in the spring sale'],
  },
  { template: 'cheat-sheet', title: 'Events and figures', daysAgo: 11, at: '21:15', tags: ['messaging'] },
  { template: 'problem-log', title: 'The slow list of orders', daysAgo: 4, at: '21:20', tags: ['postgres'] },
  { template: 'weekly-review', title: 'Week 2 in review', daysAgo: 3, at: '20:40', tags: ['recap'] },
  { template: 'design-review', title: '', daysAgo: 7, at: '21:00', tags: ['architecture'] },
  { template: 'one-to-one', title: '', daysAgo: 1, at: '18:10', tags: ['mentoring'] },
];

/** What was written: the texts of the sample, and the examples of the templates. */
export function entrySteps({ curriculum, days }: { curriculum: Curriculum; days: SampleDays }): SampleStep[] {
  return [...ownTexts(curriculum, days), ...examples(curriculum, days)];
}

function ownTexts({ sample }: Curriculum, days: SampleDays): SampleStep[] {
  return sample.map(({ kind, title, daysAgo, at, energy, tags, items, metrics, body }) => {
    const date = days.date(daysAgo);
    const links = { planDay: null, sessionId: null, items };
    const edit: EntryEdit = { title, tags, links, ...bodyOf(kind, body), ...(metrics.length > 0 ? { metrics } : {}) };
    if (energy !== null) edit.energy = energy;
    return { at: days.moment(date, at), take: (planner) => planner.journal.create({ kind, date, edit }) };
  });
}

function examples({ templates }: Curriculum, days: SampleDays): SampleStep[] {
  return EXAMPLES.flatMap((example) => {
    const template = templates.find(({ id }) => id === example.template);
    if (!template) throw new TypeError(`There is no template ${example.template}.`);
    const date = days.date(example.daysAgo);
    const edit: EntryEdit = {
      title: example.title || template.name,
      tags: example.tags,
      links: { planDay: null, sessionId: null, items: (example.items ?? []).map((item) => ItemRef.parse(item)) },
      ...bodyOf(template.kind, template.example),
      ...(example.metrics ? { metrics: example.metrics } : {}),
    };
    let made: Pick<Awaited<ReturnType<Parameters<SampleStep['take']>[0]['journal']['create']>>, 'id' | 'revision'>;
    const begin: SampleStep = {
      at: days.moment(date, WallTime.parse(example.at)),
      take: async (planner) => {
        made = await planner.journal.create({ kind: template.kind, date, templateId: template.id, edit });
      },
    };
    const steps = (example.later ?? []).map(
      ({ daysAgo, at, status }): SampleStep => ({
        at: days.moment(days.date(daysAgo), WallTime.parse(at)),
        take: async (planner) => {
          made = await planner.journal.save({ id: made.id, revision: made.revision, edit: { status } });
        },
      }),
    );
    return [begin, ...steps];
  });
}

function bodyOf(kind: string, body: string): Pick<EntryEdit, 'body' | 'star'> {
  const star = kind === 'star' ? starPartsOf(body) : null;
  return star ? { body: '', star } : { body };
}
