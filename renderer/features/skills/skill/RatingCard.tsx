import { Button, Paper, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '#renderer/api/useNow.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import type { Skill, SkillLevel } from '#shared/model/skill.ts';
import type { SkillRating } from '#shared/model/skillRecords.ts';
import { LevelCards } from './LevelCards.tsx';
import classes from './RatingCard.module.css';
import { useSkillRating } from './useSkillRating.ts';

interface RatingCardProps {
  skill: Skill;
  latest: SkillRating | null;
}

/** The five levels as they look to others; choosing one saves it, with the note if there is one. */
export function RatingCard({ skill, latest }: RatingCardProps) {
  const { date } = useNow();
  const { rate } = useSkillRating(skill);
  const [note, setNote] = useState('');
  const words = note.trim();
  const todays = latest?.date === date && latest.note === '' ? latest : null;

  const save = async (level: SkillLevel, insteadOf?: SkillRating) => {
    const isSaved = await rate({ level, note: words, ...(insteadOf ? { insteadOf } : {}) });
    if (isSaved) setNote('');
    return isSaved;
  };
  return (
    <Paper component="section" aria-labelledby="rating" className={classes.card}>
      <div className={classes.head}>
        <h2 id="rating" className={classes.title}>
          {latest ? 'Where you stand' : 'Where do you stand?'}
        </h2>
        <span className={classes.keys} aria-hidden>
          <Keys keys={['1']} /> to <Keys keys={['5']} />
        </span>
      </div>
      <LevelCards skill={skill} latest={latest} onRate={save} />
      <div className={classes.note}>
        <Textarea
          label="Why (optional)"
          classNames={{ input: classes.field ?? '' }}
          placeholder="What shows it, or what is missing to the next level"
          autosize
          minRows={1}
          maxRows={5}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {words &&
          (todays ? (
            <Button onClick={() => void save(todays.level, todays)}>Add to today’s level {todays.level}</Button>
          ) : (
            <p className={classes.hint}>It is saved with the level you choose.</p>
          ))}
      </div>
    </Paper>
  );
}
