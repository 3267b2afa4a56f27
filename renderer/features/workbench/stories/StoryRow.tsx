import { ActionIcon, Tooltip } from '@mantine/core';
import { Mic } from 'lucide-react';
import { Link } from 'wouter';
import { PlanBar } from '#renderer/components/story/PlanBar.tsx';
import type { CoverageStory } from '#shared/contract/questionsContract.ts';
import type { SkillName } from '#shared/contract/skillsContract.ts';
import { formatSeconds, totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import classes from './StoriesPage.module.css';

const SKILLS_SHOWN = 4;

export function StoryRow({ story, names }: { story: CoverageStory; names: readonly SkillName[] }) {
  const title = story.title || 'Untitled';
  const skills = names.filter(({ id }) => story.skills.includes(id));
  const more = skills.length - SKILLS_SHOWN;
  return (
    <tr>
      <th scope="row">
        <Link href={`/journal/${story.id}`} className={classes.title}>
          {title}
        </Link>
        <p className={classes.about}>
          <span data-open={!story.isComplete || !story.isProven || undefined}>{stateWords(story)}</span>
          {skills.slice(0, SKILLS_SHOWN).map(({ id, title: skill }) => (
            <Link key={id} href={`/skills/${id}`} className={classes.skill}>
              {skill}
            </Link>
          ))}
          {more > 0 && <span>and {more} more</span>}
        </p>
      </th>
      <td data-column="length">
        {formatSeconds(totalSeconds(story.seconds))}
        <PlanBar seconds={story.seconds} />
      </td>
      <td>{story.figures}</td>
      <td>{story.questions.length}</td>
      <td>{usesWords(story)}</td>
      <td>{story.lastToldOn ? shortDate(story.lastToldOn) : 'never'}</td>
      <td>
        <Tooltip label="Tell it">
          <ActionIcon
            component={Link}
            href={`/stories/${story.id}/tell`}
            size={26}
            variant="subtle"
            aria-label={`Tell “${title}”`}
          >
            <Mic size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </td>
    </tr>
  );
}

function stateWords({ isComplete, isProven }: CoverageStory): string {
  if (!isComplete) return 'A part is empty';
  return isProven ? 'Whole' : 'Without a figure';
}

function usesWords({ uses: { total } }: CoverageStory): string {
  return total === 0 ? '–' : `${total}×`;
}
