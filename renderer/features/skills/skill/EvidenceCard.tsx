import { ActionIcon, Paper, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Unlink } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { Folded } from '#renderer/components/Folded.tsx';
import type { SkillDetail } from '#shared/contract/skillsContract.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { AddEvidence } from './AddEvidence.tsx';
import classes from './EvidenceCard.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useDecide } from './useDecide.ts';

/** What shows the skill, and what may. */
export function EvidenceCard({ detail }: { detail: SkillDetail }) {
  const { skill, evidence } = detail;
  const { link, unlink } = useDecide(skill.id);
  const item = itemRef('skill', skill.id);
  const { data: naming } = useQuery(queries.journal.list.queryOptions({ input: { item, limit: 200 } }));
  const namesSkill = new Set(naming?.entries.map(({ id }) => `entry/${id}`));
  return (
    <Paper component="section" aria-labelledby="evidence" className={classes.card}>
      <div className={classes.head}>
        <h2 id="evidence" className={classes.title}>
          Evidence
        </h2>
        {evidence.length > 0 && <span className={classes.count}>{evidence.length}</span>}
      </div>
      {evidence.length === 0 && (
        <p className={classes.none}>
          Nothing linked yet. Work that shows this skill belongs here: a note, an RFC, a finished session, an answer
          that went well.
        </p>
      )}
      <Folded items={evidence} what="pieces of evidence">
        {(shown) => (
          <ul aria-labelledby="evidence">
            {shown.map((piece) => (
              <EvidenceRow key={piece.source} evidence={piece} detail={detail}>
                {namesSkill.has(piece.source) ? (
                  <span className={classes.named}>Names this skill</span>
                ) : (
                  <Tooltip label="Unlink">
                    <ActionIcon
                      size={26}
                      variant="subtle"
                      aria-label={`Unlink “${piece.title}”`}
                      onClick={() => unlink(piece)}
                    >
                      <Unlink size={14} aria-hidden />
                    </ActionIcon>
                  </Tooltip>
                )}
              </EvidenceRow>
            ))}
          </ul>
        )}
      </Folded>
      <AddEvidence known={evidence} onAdd={link} />
      <Suggestions detail={detail} />
    </Paper>
  );
}
