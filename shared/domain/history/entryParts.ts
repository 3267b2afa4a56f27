import type { Entry } from '../../model/entry.ts';
import { statusWord } from '../journal/document/lifeWords.ts';
import { longDate } from '../time/localDate.ts';

/** One thing that is written or chosen in an entry, as text with a line for each of several. */
export interface EntryPart {
  name: string;
  /** As the user reads it. */
  label: string;
  text: string;
}

const FEELINGS = ['', '1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5'];

/** Everything of an entry that a person can change, in reading order. */
export function entryParts(entry: Entry): EntryPart[] {
  const { title, body, tags, date, links } = entry;
  const belongsTo = [
    ...(links.planDay === null ? [] : [`Day ${links.planDay} of the plan`]),
    ...(links.sessionId === null ? [] : [`session: ${inWords(links.sessionId)}`]),
    ...links.items.map((item) => item.replace('/', ': ')).map(inWords),
  ];
  return [
    { name: 'title', label: 'Title', text: title },
    ...ofStory(entry),
    { name: 'body', label: entry.kind === 'star' ? 'Notes' : 'Text', text: body },
    { name: 'tags', label: 'Tags', text: tags.join('\n') },
    ...ofKind(entry),
    { name: 'date', label: 'Day', text: longDate(date) },
    { name: 'links', label: 'Belongs to', text: belongsTo.join('\n') },
  ];
}

function ofStory(entry: Entry): EntryPart[] {
  if (entry.kind !== 'star') return [];
  const { situation, task, action, result } = entry.star;
  return [
    { name: 'situation', label: 'Situation', text: situation },
    { name: 'task', label: 'Task', text: task },
    { name: 'action', label: 'Action', text: action },
    { name: 'result', label: 'Result', text: result },
    { name: 'metrics', label: 'Figures', text: entry.metrics.join('\n') },
  ];
}

function ofKind(entry: Entry): EntryPart[] {
  switch (entry.kind) {
    case 'reflection':
      return [{ name: 'energy', label: 'How the day felt', text: FEELINGS[entry.energy ?? 0] ?? '' }];
    case 'star':
      return [{ name: 'tellings', label: 'Told aloud', text: entry.tellings.map(({ at }) => momentOf(at)).join('\n') }];
    case 'rfc':
    case 'decision':
      return [
        { name: 'status', label: 'Status', text: statusWord(entry.status) },
        { name: 'supersedes', label: 'Takes the place of', text: entry.supersedes ?? '' },
        { name: 'comments', label: 'Comments', text: entry.comments.map(commentText).join('\n') },
      ];
    default:
      return [];
  }
}

function commentText({ quote, text, settledAt }: { quote: string; text: string; settledAt: string | null }): string {
  const about = quote === '' ? '' : `“${quote}” `;
  return `${about}${text}${settledAt === null ? '' : ' (settled)'}`;
}

const momentOf = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

const inWords = (name: string): string => name.replaceAll('-', ' ');
