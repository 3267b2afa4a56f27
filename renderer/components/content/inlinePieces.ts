export interface InlinePiece {
  /** Where the piece begins in the text. */
  at: number;
  look: 'plain' | 'code' | 'strong';
  text: string;
}

/** Code first, so that asterisks in it stay what they are. */
const MARKED = /`([^`]+)`|\*\*(?=\S)(.*?\S)\*\*/gs;

/** Cuts a text at its `code` and its **bold** words. A mark without its other end stays as it is. */
export function inlinePieces(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const { 0: whole, 1: code, 2: strong, index } of text.matchAll(MARKED)) {
    if (index > end) pieces.push({ at: end, look: 'plain', text: text.slice(end, index) });
    pieces.push({ at: index, look: code === undefined ? 'strong' : 'code', text: code ?? strong ?? '' });
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ at: end, look: 'plain', text: text.slice(end) });
  return pieces;
}

/** The same words without the marks, for a title or a label. */
export function withoutMarks(text: string): string {
  return inlinePieces(text)
    .map((piece) => (piece.look === 'strong' ? withoutMarks(piece.text) : piece.text))
    .join('');
}
