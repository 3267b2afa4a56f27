import { Paper } from '@mantine/core';
import { ItemNotes } from '#renderer/components/content/ItemNotes.tsx';
import type { SkillDetail } from '#shared/contract/skillsContract.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { Aspects } from './Aspects.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { RatingCard } from './RatingCard.tsx';
import classes from './SkillBody.module.css';
import { TrainedBy } from './TrainedBy.tsx';

/**
 * Rate, with what the skill is made of beside it; then what shows it, with what trains it beside that. In one column
 * they follow each other in that order, so the columns are floats: a grid would tie the rows to each other.
 */
export function SkillBody({ detail }: { detail: SkillDetail }) {
  const { skill, ratings } = detail;
  return (
    <div className={classes.body}>
      <p className={classes.summary}>{skill.summary}</p>
      <div className={classes.main}>
        <RatingCard skill={skill} latest={ratings[0] ?? null} />
      </div>
      <div className={classes.side}>
        <Aspects aspects={skill.aspects} />
      </div>
      <div className={classes.main}>
        {ratings.length > 0 && <HistoryCard skill={skill} ratings={ratings} />}
        <EvidenceCard detail={detail} />
        <Paper className={classes.notes}>
          <ItemNotes item={itemRef('skill', skill.id)} title={skill.title} />
        </Paper>
      </div>
      <div className={classes.side}>
        <TrainedBy detail={detail} />
      </div>
    </div>
  );
}
