import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { timeAfterWriting } from '#shared/domain/journal/document/timeAfterWriting.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { CommentForm } from './CommentForm.tsx';
import classes from './Comments.module.css';
import type { PlacedComment } from './commentsInOrder.ts';
import type { Comments } from './useComments.ts';

interface CommentCardProps {
  placed: PlacedComment;
  /** The day the document was written. */
  written: LocalDate;
  comments: Comments;
  onPlace: (place: number) => void;
}

export function CommentCard({ placed: { comment, place, isGone }, written, comments, onPlace }: CommentCardProps) {
  const [isEditing, setEditing] = useState(false);
  const { date } = wallClockAt(comment.at, comment.zone);
  const isSettled = comment.settledAt !== null;
  if (isEditing) {
    return (
      <CommentForm
        quote={comment.quote}
        text={comment.text}
        word="Save"
        onSave={async (text) => {
          const isSaved = await comments.reword(comment, text);
          if (isSaved) setEditing(false);
          return isSaved;
        }}
        onGiveUp={() => setEditing(false)}
      />
    );
  }
  return (
    <article className={classes.comment} data-settled={isSettled || undefined} aria-label="Comment">
      {place && (
        <UnstyledButton className={classes.quote} title="Go to these words" onClick={() => onPlace(place.from)}>
          {comment.quote}
        </UnstyledButton>
      )}
      {isGone && (
        <div className={classes.quote} data-gone>
          <s>{comment.quote}</s> The words are gone.
        </div>
      )}
      <p className={classes.text}>{comment.text}</p>
      <footer className={classes.foot}>
        <span>
          {mediumDate(date)}, {timeAfterWriting(written, date)}
        </span>
        <span className={classes.actions}>
          <UnstyledButton onClick={() => comments.settle(comment, !isSettled)}>
            {isSettled ? 'Reopen' : 'Settle'}
          </UnstyledButton>
          <UnstyledButton onClick={() => setEditing(true)}>Edit</UnstyledButton>
          <UnstyledButton onClick={() => comments.remove(comment)}>Delete</UnstyledButton>
        </span>
      </footer>
    </article>
  );
}
