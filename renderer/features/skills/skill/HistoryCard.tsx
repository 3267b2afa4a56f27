import { Paper } from '@mantine/core';
import { useNow } from '#renderer/api/useNow.ts';
import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { LevelChart } from '#renderer/components/charts/LevelChart.tsx';
import { Folded } from '#renderer/components/Folded.tsx';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { Skill } from '#shared/model/skill.ts';
import type { SkillRating } from '#shared/model/skillRecords.ts';
import { LevelPanes } from '../LevelPanes.tsx';
import classes from './HistoryCard.module.css';
import { historyFinding, levelsByDay } from './historyFinding.ts';
import { TakeBack } from './TakeBack.tsx';
import { useSkillRating } from './useSkillRating.ts';

interface HistoryCardProps {
  skill: Skill;
  /** Newest first. */
  ratings: readonly SkillRating[];
}

/** How the level moved, and every rating with why. */
export function HistoryCard({ skill, ratings }: HistoryCardProps) {
  const { date: today } = useNow();
  const { takeBack } = useSkillRating(skill);
  const days = levelsByDay(ratings);
  const finding = historyFinding(days);
  return (
    <>
      {ratings.length > 2 && days.length > 1 && (
        <ChartCard
          figure="levels"
          points={ratings.length}
          title={finding}
          subtitle={`Your level over time; a lead has ${skill.leadLevel}`}
          numbers={{
            columns: ['Day', 'Level'],
            rows: days.map(({ date, level }) => [`${mediumDate(date)} ${date.slice(0, 4)}`, String(level)]),
          }}
        >
          <LevelChart days={days} leadLevel={skill.leadLevel} until={today} label={finding} />
        </ChartCard>
      )}
      <Paper component="section" aria-labelledby="ratings" className={classes.card}>
        <h2 id="ratings" className={classes.title}>
          Your ratings
        </h2>
        <Folded items={ratings} what="ratings">
          {(shown) => (
            <ol aria-labelledby="ratings">
              {shown.map((rating) => (
                <li key={rating.id} className={classes.rating}>
                  <LevelPanes level={rating.level} />
                  <span className={classes.date}>{mediumDate(rating.date)}</span>
                  <span className={classes.note}>{rating.note}</span>
                  <TakeBack rating={rating} onTakeBack={takeBack} />
                </li>
              ))}
            </ol>
          )}
        </Folded>
      </Paper>
    </>
  );
}
