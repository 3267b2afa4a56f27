import { Paperclip } from 'lucide-react';
import type { SkillHead } from '#shared/contract/skillsContract.ts';
import { LevelPanes } from '../LevelPanes.tsx';
import classes from './MapIntro.module.css';
import { SuggestionDot } from './SuggestionDot.tsx';
import { skillsFinding } from './skillsFinding.ts';

/** What the map shows in a sentence, what its marks mean, and before the first rating what rating is for. */
export function MapIntro({ heads }: { heads: readonly SkillHead[] }) {
  const isNeverRated = heads.every(({ level }) => level === null);
  return (
    <div className={classes.intro}>
      <p className={classes.finding}>{skillsFinding(heads)}</p>
      {isNeverRated && (
        <p className={classes.why}>
          A rating says where you stand beside what a lead shows, so that the widest gaps come first and you know what
          to train. Each skill describes its five levels by what others can see; choosing one takes a minute. Rate again
          after some weeks, and the history shows what moved.
        </p>
      )}
      <ul className={classes.legend} aria-label="What the marks mean">
        <li>
          <span aria-hidden className={classes.sample}>
            <LevelPanes level={2} leadLevel={4} />
          </span>
          Your level; the bar is a lead’s
        </li>
        <li>
          <Paperclip size={12} aria-hidden /> Evidence
        </li>
        <li>
          <SuggestionDot /> Suggested
        </li>
      </ul>
    </div>
  );
}
