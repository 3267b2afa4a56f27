import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Folded } from '#renderer/components/Folded.tsx';
import type { SkillDetail } from '#shared/contract/skillsContract.ts';
import classes from './EvidenceCard.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import { useDecide } from './useDecide.ts';

/** What may show the skill, each with the reason why: tags are words, and only a person knows what was meant. */
export function Suggestions({ detail }: { detail: SkillDetail }) {
  const { skill, suggestions } = detail;
  const { link, refuse } = useDecide(skill.id);
  const whole = useRef<HTMLDivElement>(null);
  const keepFocus = useFocusAfter(suggestions.length, whole);
  return (
    <div ref={whole} className={classes.suggestions}>
      <h3 id="suggestions" tabIndex={-1} className={classes.subtitle}>
        {suggestions.length === 0 ? 'Nothing suggested' : 'May show it too'}
      </h3>
      <p className={classes.hint}>
        {suggestions.length === 0
          ? 'Suggested are'
          : 'Each says why it is here; only you know whether it does. Suggested are'}{' '}
        finished sessions that train the skill, solid answers to its questions, and entries on these or tagged with one
        of its words: {skill.tags.join(', ')}.
      </p>
      <Folded items={suggestions} what="suggestions">
        {(shown) => (
          <ul aria-labelledby="suggestions">
            {shown.map((piece, place) => (
              <EvidenceRow key={piece.source} evidence={piece} detail={detail} isSuggested>
                <Button
                  size="xs"
                  data-decide
                  aria-label={`Link “${piece.title}”`}
                  onClick={() => {
                    keepFocus(place);
                    link(piece);
                  }}
                >
                  Link
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={`Not this: “${piece.title}”`}
                  onClick={() => {
                    keepFocus(place);
                    refuse(piece);
                  }}
                >
                  Not this
                </Button>
              </EvidenceRow>
            ))}
          </ul>
        )}
      </Folded>
    </div>
  );
}

/** When the row that was decided leaves, the keys stay at its place, or at the heading after the last. */
function useFocusAfter(count: number, whole: React.RefObject<HTMLDivElement | null>): (place: number) => void {
  const wanted = useRef<{ place: number; before: number } | null>(null);
  useEffect(() => {
    if (wanted.current === null || count >= wanted.current.before) return;
    const buttons = [...(whole.current?.querySelectorAll<HTMLElement>('[data-decide]') ?? [])];
    const next = buttons[Math.min(wanted.current.place, buttons.length - 1)];
    wanted.current = null;
    if (document.activeElement !== document.body) return;
    (next ?? whole.current?.querySelector('h3'))?.focus();
  }, [count, whole]);
  return (place) => {
    wanted.current = { place, before: count };
  };
}
