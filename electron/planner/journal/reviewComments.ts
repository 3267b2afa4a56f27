import type { Entry, ReviewComment } from '#shared/model/entry.ts';
import { CommentId } from '#shared/model/ids.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import type { EntryVersion, JournalService } from './journalService.ts';

type CommentAt = EntryVersion & { commentId: CommentId };

interface ReviewComments {
  write(wanted: EntryVersion & { quote: string; text: string }): Promise<Entry>;
  reword(wanted: CommentAt & { text: string }): Promise<Entry>;
  settle(wanted: CommentAt & { isSettled: boolean }): Promise<Entry>;
  remove(wanted: CommentAt): Promise<Entry>;
  restore(wanted: EntryVersion & { comment: ReviewComment }): Promise<Entry>;
}

const MOST_COMMENTS = 500;

/** Remarks on RFCs and decisions. Each change is made to the version that was looked at, as for a text. */
export function reviewComments({ clock }: Pick<PlannerParts, 'clock'>, { amend }: JournalService): ReviewComments {
  const change = ({ id, revision }: EntryVersion, edit: (comments: ReviewComment[]) => ReviewComment[]) =>
    amend({ id, revision }, (entry) => {
      if (!('comments' in entry)) throw failure('invalid', 'Only an RFC or a decision takes comments.');
      const comments = edit(entry.comments);
      if (comments.length > MOST_COMMENTS) {
        throw failure('invalid', `A document takes ${MOST_COMMENTS} comments. Delete some that are settled.`);
      }
      return comments === entry.comments ? entry : { ...entry, comments };
    });

  const changeOne = (at: CommentAt, edit: (comment: ReviewComment) => ReviewComment) =>
    change(at, (comments) => {
      const before = found(comments, at.commentId);
      const after = edit(before);
      return after === before ? comments : comments.map((one) => (one === before ? after : one));
    });

  return {
    write: ({ quote, text, ...at }) => {
      const now = clock.now();
      const id = CommentId.parse(newId(now));
      const comment = { id, quote, text: worded(text), at: now, zone: clock.zone(), settledAt: null };
      return change(at, (comments) => [...comments, comment]);
    },
    reword: ({ text, ...at }) => {
      const words = worded(text);
      return changeOne(at, (one) => (one.text === words ? one : { ...one, text: words }));
    },
    settle: ({ isSettled, ...at }) =>
      changeOne(at, (one) =>
        (one.settledAt !== null) === isSettled ? one : { ...one, settledAt: isSettled ? clock.now() : null },
      ),
    remove: (at) =>
      change(at, (comments) => {
        const gone = found(comments, at.commentId);
        return comments.filter((one) => one !== gone);
      }),
    restore: ({ comment, ...at }) =>
      change(at, (comments) =>
        comments.some(({ id }) => id === comment.id) ? comments : [...comments, comment].sort(earlierFirst),
      ),
  };
}

function worded(text: string): string {
  const words = text.trim();
  if (words === '') throw failure('invalid', 'Write what you noticed first.');
  return words;
}

function found(comments: readonly ReviewComment[], id: CommentId): ReviewComment {
  const comment = comments.find((one) => one.id === id);
  if (!comment) throw failure('not-found', 'This comment was deleted in another window.');
  return comment;
}

function earlierFirst(one: ReviewComment, other: ReviewComment): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}
