import { Paper } from '@mantine/core';
import { Link } from 'wouter';
import { Folded } from '#renderer/components/Folded.tsx';
import { AREA_WORDS, LEVEL_WORDS } from '#shared/domain/content/contentWords.ts';
import classes from './AreaQuestions.module.css';
import type { AreaCover, CoverPane } from './coverageByArea.ts';
import { type CoverState, missingIn } from './coverageByArea.ts';

/** The questions of one field, those without a story first, each with the stories that answer it. */
export function AreaQuestions({ cover }: { cover: AreaCover }) {
  const heading = `area-${cover.area}`;
  const missing = missingIn(cover);
  return (
    <Paper component="section" aria-labelledby={heading} className={classes.card}>
      <h2 id={heading} className={classes.title}>
        {AREA_WORDS[cover.area]}
        <span className={classes.missing}>{missing === 0 ? 'all have a story' : `${missing} without a story`}</span>
      </h2>
      <ul>
        {cover.panes.map((pane) => (
          <Question key={pane.question.id} pane={pane} />
        ))}
      </ul>
    </Paper>
  );
}

const STATE_WORDS: Record<CoverState, string> = {
  clear: 'No story',
  half: 'A story not told whole',
  lit: 'One story',
  twice: 'Several stories',
};

function Question({ pane: { question, stories, state } }: { pane: CoverPane }) {
  return (
    <li className={classes.question}>
      <span className={classes.pane} data-state={state} role="img" aria-label={STATE_WORDS[state]} />
      <Link href={`/questions/${question.id}`} className={classes.text}>
        {question.text}
      </Link>
      <span className={classes.level}>{LEVEL_WORDS[question.level]}</span>
      {stories.length > 0 && (
        <div className={classes.answers}>
          <Folded items={stories} what="stories">
            {(shown) => (
              <ul className={classes.stories} aria-label="Stories">
                {shown.map(({ id, title }) => (
                  <li key={id}>
                    <Link href={`/journal/${id}`} className={classes.story}>
                      {title || 'Untitled'}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Folded>
        </div>
      )}
    </li>
  );
}
