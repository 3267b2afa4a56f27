import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { DocumentEntry } from '../isDocument.ts';
import { CommentCard } from './CommentCard.tsx';
import { CommentForm } from './CommentForm.tsx';
import classes from './Comments.module.css';
import { commentsInOrder } from './commentsInOrder.ts';
import type { Comments } from './useComments.ts';

interface CommentsPanelProps {
  entry: DocumentEntry;
  body: string;
  comments: Comments;
  onPlace: (place: number) => void;
}

/** What the author's later self found, beside the text. */
export function CommentsPanel({ entry, body, comments, onPlace }: CommentsPanelProps) {
  const placed = commentsInOrder(body, entry.comments);
  const open = placed.filter(({ comment }) => comment.settledAt === null);
  const settled = placed.filter(({ comment }) => comment.settledAt !== null);
  const written = wallClockAt(entry.createdAt, entry.zone).date;
  const card = (one: (typeof placed)[number]) => (
    <li key={one.comment.id}>
      <CommentCard placed={one} written={written} comments={comments} onPlace={onPlace} />
    </li>
  );
  return (
    <aside className={classes.panel} aria-label="Comments">
      <header className={classes.top}>
        <h2>Comments</h2>
        <ActionIcon variant="subtle" size={26} aria-label="Close the comments" onClick={comments.toggle}>
          <X size={15} aria-hidden />
        </ActionIcon>
      </header>
      {comments.quote !== null && (
        <CommentForm
          key={comments.quote}
          quote={comments.quote}
          word="Comment"
          onSave={comments.write}
          onGiveUp={comments.giveUp}
        />
      )}
      {placed.length === 0 && comments.quote === null && (
        <p className={classes.none}>
          Come back to it after some time. Select words and press Comment to note what you see now.
        </p>
      )}
      {open.length > 0 && <ul aria-label="Open comments">{open.map(card)}</ul>}
      {settled.length > 0 && (
        <>
          <h3>Settled</h3>
          <ul aria-label="Settled comments">{settled.map(card)}</ul>
        </>
      )}
    </aside>
  );
}
