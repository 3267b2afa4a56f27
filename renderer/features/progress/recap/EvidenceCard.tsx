import { CircleHelp, PencilRuler } from 'lucide-react';
import { Link } from 'wouter';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { Recap } from '#shared/contract/progressRecap.ts';
import { pathOf } from '#shared/domain/progress/recap/recapText.ts';
import { REASON_WORDS } from '#shared/domain/progress/recap/recapWords.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import classes from './Recap.module.css';
import { Section } from './Section.tsx';

type Best = Recap['best'][number];

/** What of these days can be shown to somebody else, the strongest first. */
export function EvidenceCard({ recap: { best } }: { recap: Recap }) {
  return (
    <Section
      title="Best evidence"
      words="Accepted documents first, then stories with figures, what finished sessions left behind, and solid answers"
    >
      {best.length === 0 ? (
        <p className={classes.nothing}>
          Nothing yet: an accepted RFC, a story with a figure, the notes of a finished session or a solid answer would
          stand here.
        </p>
      ) : (
        <ul className={classes.evidence}>
          {best.map((one) => (
            <li key={one.id}>
              <Piece piece={one} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Piece({ piece }: { piece: Best }) {
  const { icon: Icon, word, wears } = looksOf(piece);
  return (
    <Link href={pathOf(piece)} className={classes.piece} data-activity={wears}>
      <span className={classes.kind}>
        <Icon size={14} aria-hidden />
        {word}
      </span>
      <b className={piece.what === 'question' ? classes.asked : classes.own}>{piece.title}</b>
      <span className={classes.why}>
        {REASON_WORDS[piece.reason]}, {shortDate(piece.date)}
      </span>
    </Link>
  );
}

function looksOf({ what, kind }: Best) {
  if (kind) {
    const { icon, one, wears } = KIND_LOOKS[kind];
    return { icon, word: one.charAt(0).toUpperCase() + one.slice(1), wears };
  }
  return what === 'drawing'
    ? ({ icon: PencilRuler, word: 'Drawing', wears: 'whiteboard' } as const)
    : ({ icon: CircleHelp, word: 'Question', wears: 'practise' } as const);
}
