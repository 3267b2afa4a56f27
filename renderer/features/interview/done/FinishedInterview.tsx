import { Button } from '@mantine/core';
import { NotebookPen } from 'lucide-react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { changeInterview, removeInterview } from '#renderer/components/interviews/interviewActions.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import type { InterviewView } from '#shared/contract/interviewsContract.ts';
import { spentInAll } from '#shared/domain/interviews/interviewClock.ts';
import { interviewResult, resultInWords } from '#shared/domain/interviews/interviewResult.ts';
import { INTERVIEW_KIND_WORDS, INTERVIEW_RATING_WORDS, minutesOf } from '#shared/domain/interviews/interviewWords.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './FinishedInterview.module.css';

/** What came of it: the result, the debrief, and everything that was attached. */
export function FinishedInterview({ view: { interview, asked } }: { view: InterviewView }) {
  const { id, kind, date, phases, minutes, questions, scores, drawings, recordings, debrief } = interview;
  const { mean } = interviewResult(interview);
  const wordOf = (rating: number | null) =>
    rating === null ? 'Not rated' : (INTERVIEW_RATING_WORDS[rating - 1] ?? 'Not rated');
  return (
    <>
      <PageHeader
        overline={[{ word: 'Mock interviews', path: '/interviews' }, mediumDate(date), `${minutes} min`]}
        title={`${INTERVIEW_KIND_WORDS[kind]}: ${mean === null ? 'not rated' : resultInWords(mean).toLowerCase()}`}
      >
        <Button variant="subtle" onClick={() => void changeInterview(() => planner.interviews.takeBack({ id }))}>
          Score anew
        </Button>
        <Button
          variant="subtle"
          onClick={() => void removeInterview(id).then((isGone) => isGone && navigate('/interviews'))}
        >
          Move to the bin
        </Button>
        {debrief && (
          <Button
            variant="filled"
            leftSection={<NotebookPen size={15} aria-hidden />}
            onClick={() => navigate(`/journal/${debrief.entryId}`)}
          >
            Open the debrief
          </Button>
        )}
      </PageHeader>
      <div className={classes.page}>
        <p className={classes.sum}>
          {mean === null ? '' : `${mean.toFixed(1)} of 4. `}
          {minutesOf(spentInAll(phases))} of {minutes} minutes taken.
        </p>
        <section aria-labelledby="asked">
          <h2 id="asked" className={classes.heading}>
            Asked
          </h2>
          <ul className={classes.rows}>
            {questions.map(({ item, rating }, place) => (
              <li key={item} className={classes.row}>
                <Link href={pathOfItem(item, '/interviews')} className={classes.link}>
                  {asked[place]?.title}
                </Link>
                <span className={classes.rating}>{wordOf(rating)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="judged">
          <h2 id="judged" className={classes.heading}>
            Rubric
          </h2>
          <ul className={classes.rows}>
            {scores.map(({ skillId, criterion, rating, note }) => (
              <li key={skillId} className={classes.row}>
                <span className={classes.link}>
                  <Link href={`/skills/${skillId}`}>{criterion}</Link>
                  {note && <span className={classes.note}>{note}</span>}
                </span>
                <span className={classes.rating}>{wordOf(rating)}</span>
              </li>
            ))}
          </ul>
        </section>
        {drawings.length + recordings.length > 0 && (
          <section aria-labelledby="attached">
            <h2 id="attached" className={classes.heading}>
              Attached
            </h2>
            <ul className={classes.rows}>
              {drawings.map((drawing, place) => (
                <li key={drawing} className={classes.row}>
                  <Link href={`/drawings/${drawing}`}>Whiteboard{drawings.length > 1 ? ` ${place + 1}` : ''}</Link>
                </li>
              ))}
              {recordings.map((recording, place) => (
                <li key={recording} className={classes.row}>
                  <Link href={`/recordings/${recording}`}>Recording{recordings.length > 1 ? ` ${place + 1}` : ''}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
