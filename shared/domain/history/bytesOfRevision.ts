import type { Entry } from '../../model/entry.ts';
import type { Revision } from '../../model/history.ts';

/** What a revision has beside its texts, in its file: names of fields, ids, times. */
const FRAME = 900;

/** About as many bytes as it takes in its file. Text in other scripts than Latin takes up to twice as many. */
export function bytesOfRevision({ entry }: Revision): number {
  return FRAME + entry.title.length + entry.body.length + ofKind(entry);
}

function ofKind(entry: Entry): number {
  switch (entry.kind) {
    case 'star': {
      const { situation, task, action, result } = entry.star;
      const texts = [situation, task, action, result, ...entry.metrics];
      return texts.reduce((sum, text) => sum + text.length, 0) + entry.tellings.length * 300;
    }
    case 'rfc':
    case 'decision': {
      const comments = entry.comments.reduce((sum, { quote, text }) => sum + quote.length + text.length + 300, 0);
      return comments + entry.history.length * 130;
    }
    default:
      return 0;
  }
}
