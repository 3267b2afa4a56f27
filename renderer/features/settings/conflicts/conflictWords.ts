import { inOneLine } from '#shared/domain/words/inOneLine.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import type { ConflictView } from '#shared/model/conflictView.ts';

/** What a copy differs in from the file beside it, as a sentence. */
export function conflictWords(view: ConflictView): string {
  switch (view.state) {
    case 'same':
      return 'It says nothing else than yours.';
    case 'unreadable':
      return `${view.problem ?? 'It cannot be read.'} Yours is in use and sound.`;
    case 'records':
      return `${inOneLine(recordParts(view))}.`;
    case 'whole':
      return wholeWords(view);
  }
}

/** The state of two versions of one thing: their sizes, and what is not the same. */
function wholeWords({ oursAt, oursBytes, copyBytes, parts }: ConflictView): string {
  const sizes = oursAt
    ? `Yours has ${sizeWords(oursBytes)}, the copy ${sizeWords(copyBytes)}.`
    : `Yours is not there; the copy has ${sizeWords(copyBytes)}.`;
  return parts.length === 0 ? sizes : `${sizes} They differ in ${inOneLine(parts)}.`;
}

function recordParts({ onlyInCopy, onlyInOurs, differing }: ConflictView): string[] {
  const parts: string[] = [];
  if (onlyInCopy > 0) parts.push(`${are(onlyInCopy)} only in the copy`);
  if (differing > 0) parts.push(`${are(differing)} there in two versions`);
  if (onlyInOurs > 0) parts.push(`${are(onlyInOurs)} only in yours`);
  return parts;
}

const are = (count: number): string => `${count} ${count === 1 ? 'is' : 'are'}`;
