import { VisuallyHidden } from '@mantine/core';
import { Paperclip } from 'lucide-react';
import { Link } from 'wouter';
import type { SkillHead } from '#shared/contract/skillsContract.ts';
import { LevelPanes } from '../LevelPanes.tsx';
import { rememberMap } from './mapPlace.ts';
import classes from './SkillMap.module.css';
import { SuggestionDot } from './SuggestionDot.tsx';

/** Where one stands, what it is called, what shows it and what may show it. */
export function SkillRow({ head: { id, title, level, leadLevel, evidence, suggestions } }: { head: SkillHead }) {
  return (
    <li>
      <Link
        href={`/skills/${id}`}
        className={classes.row}
        data-skill={id}
        onClick={() => rememberMap({ openedId: id })}
      >
        <LevelPanes level={level} leadLevel={leadLevel} />
        <span className={classes.title}>{title}</span>
        <span className={classes.count}>
          {suggestions > 0 && (
            <>
              <SuggestionDot /> {suggestions}
              <VisuallyHidden> suggested</VisuallyHidden>
            </>
          )}
        </span>
        <span className={classes.count}>
          {evidence > 0 && (
            <>
              <Paperclip size={12} aria-hidden /> {evidence}
              <VisuallyHidden> as evidence</VisuallyHidden>
            </>
          )}
        </span>
      </Link>
    </li>
  );
}
