import { type FoundQuote, findQuote } from '#shared/domain/journal/document/findQuote.ts';
import type { ReviewComment } from '#shared/model/entry.ts';

export interface PlacedComment {
  comment: ReviewComment;
  /** Where its words are now; null for the whole, and when they are gone. */
  place: FoundQuote | null;
  isGone: boolean;
}

/** Those on the whole first, then by where their words stand; those whose words are gone at the end. */
export function commentsInOrder(body: string, comments: readonly ReviewComment[]): PlacedComment[] {
  return comments
    .map((comment) => {
      const place = findQuote(body, comment.quote);
      return { comment, place, isGone: comment.quote !== '' && place === null };
    })
    .sort((one, other) => rank(one) - rank(other));
}

function rank({ place, isGone }: PlacedComment): number {
  return isGone ? Number.MAX_SAFE_INTEGER : (place?.from ?? -1);
}
