import { Paper } from '@mantine/core';
import { Link } from 'wouter';
import { Folded } from '#renderer/components/Folded.tsx';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { CoverageStory } from '#shared/contract/questionsContract.ts';
import classes from './StoriesCard.module.css';

/** One's stories, those that serve most questions first. */
export function StoriesCard({ stories }: { stories: readonly CoverageStory[] }) {
  const { icon: Icon, wears } = KIND_LOOKS.star;
  return (
    <Paper component="section" aria-labelledby="stories" className={classes.card}>
      <h2 id="stories" className={classes.title}>
        Your stories
      </h2>
      {stories.length === 0 ? (
        <p className={classes.none}>
          None yet. Open a question and begin a story there; a good one answers three or four questions.
        </p>
      ) : (
        <Folded items={stories} what="stories">
          {(shown) => (
            <ul>
              {shown.map(({ id, title, isComplete, questions }) => (
                <li key={id}>
                  <Link href={`/journal/${id}`} className={classes.story} data-activity={wears}>
                    <Icon size={15} aria-hidden />
                    <span className={classes.name}>{title || 'Untitled'}</span>
                    <span className={classes.serves}>{servesWords(questions.length)}</span>
                    {!isComplete && <span className={classes.open}>Not told whole yet</span>}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
    </Paper>
  );
}

function servesWords(questions: number): string {
  if (questions === 0) return 'no question yet';
  return questions === 1 ? '1 question' : `${questions} questions`;
}
