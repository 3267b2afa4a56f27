import classes from './InlineText.module.css';
import { type InlinePiece, inlinePieces } from './inlinePieces.ts';

/** A line of content with its `code` and **bold** words and no block around it: for titles, points and table cells. */
export function InlineText({ text }: { text: string }) {
  return inlinePieces(text).map((piece) => <Piece key={piece.at} piece={piece} />);
}

function Piece({ piece: { look, text } }: { piece: InlinePiece }) {
  switch (look) {
    case 'plain':
      return text;
    case 'code':
      return <code className={classes.code}>{text}</code>;
    case 'strong':
      return (
        <strong className={classes.strong}>
          <InlineText text={text} />
        </strong>
      );
  }
}
