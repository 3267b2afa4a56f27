import { UnstyledButton } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import { unlessSecondOfTwo } from '#renderer/components/unlessSecondOfTwo.ts';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { Skill, SkillLevel } from '#shared/model/skill.ts';
import type { SkillRating } from '#shared/model/skillRecords.ts';
import classes from './LevelCards.module.css';

interface LevelCardsProps {
  skill: Pick<Skill, 'rubric' | 'leadLevel'>;
  latest: SkillRating | null;
  /** Resolves to whether it was saved. */
  onRate: (level: SkillLevel) => Promise<boolean>;
}

/** Arrow keys pass over levels: only the one they stop at is meant. */
const MEANT_AFTER_MS = 700;

/** What each level looks like, as a choice of one. A number or a press rates at once, arrow keys where they stop. */
export function LevelCards({ skill: { rubric, leadLevel }, latest, onRate }: LevelCardsProps) {
  const cards = useRef<(HTMLButtonElement | null)[]>([]);
  const [chosen, setChosen] = useState<SkillLevel | null>(null);
  const [known, setKnown] = useState(latest?.id);
  if (known !== latest?.id) {
    setKnown(latest?.id);
    setChosen(null);
  }
  const level = chosen ?? latest?.level ?? null;

  const rate = async (wanted: SkillLevel) => {
    const isSaved = await onRate(wanted);
    if (!isSaved) setChosen(null);
  };
  const settle = useDebouncedCallback(
    (wanted: SkillLevel) => {
      if (wanted !== latest?.level) void rate(wanted);
    },
    { delay: MEANT_AFTER_MS, flushOnUnmount: true },
  );
  const choose = (wanted: SkillLevel) => {
    settle.cancel();
    setChosen(wanted);
    void rate(wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const wanted = Math.min(Math.max((level ?? (step > 0 ? 0 : 6)) + step, 1), 5);
    setChosen(wanted);
    settle(wanted);
    cards.current[wanted - 1]?.focus();
  };
  useHotkeys(rubric.map((_, index) => [String(index + 1), unlessTaken(() => choose(index + 1))]));

  return (
    <div role="radiogroup" aria-labelledby="rating" className={classes.levels}>
      {rubric.map((behaviour, index) => {
        const own = index + 1;
        return (
          <UnstyledButton
            key={behaviour}
            ref={(card: HTMLButtonElement | null) => {
              cards.current[index] = card;
            }}
            role="radio"
            aria-checked={own === level}
            tabIndex={own === (level ?? 1) ? 0 : -1}
            className={classes.level}
            data-lit={own <= (level ?? 0) || undefined}
            onClick={unlessSecondOfTwo(() => choose(own))}
            onKeyDown={onKeyDown}
          >
            <span className={classes.number}>{own}</span>
            <span className={classes.behaviour}>
              <InlineText text={behaviour} />
            </span>
            <span className={classes.marks}>
              {own === leadLevel && <span className={classes.lead}>A lead has this</span>}
              {own === latest?.level && own === level && (
                <span className={classes.you}>You, {mediumDate(latest.date)}</span>
              )}
            </span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
