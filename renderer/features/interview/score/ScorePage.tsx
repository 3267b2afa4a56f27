import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { changeInterview, keepInterview, stepInterview } from '#renderer/components/interviews/interviewActions.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import type { InterviewView } from '#shared/contract/interviewsContract.ts';
import { interviewResult, resultInWords } from '#shared/domain/interviews/interviewResult.ts';
import { INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import { CriterionScore } from './CriterionScore.tsx';
import { QuestionScore } from './QuestionScore.tsx';
import classes from './ScorePage.module.css';
import { useScoreKeys } from './useScoreKeys.ts';

/** The interview is over: strong answers beside one's own, and a rating for each line of the rubric. */
export function ScorePage({ view }: { view: InterviewView }) {
  const { interview, asked, criteria } = view;
  const { id, kind, questions, scores, minutes } = interview;
  const [withCards, setWithCards] = useState(true);
  const [isFinishing, setFinishing] = useState(false);
  const { mean } = interviewResult(interview);
  const place = useScoreKeys(questions.length + scores.length);

  const finish = async () => {
    setFinishing(true);
    try {
      const made = await trackSaving(() => planner.interviews.finish({ id, withCards }), failureMessage);
      keepInterview(made.interview);
      showToast({
        message: 'Debrief made',
        action: { word: 'Undo', onClick: () => void changeInterview(() => planner.interviews.takeBack({ id })) },
      });
    } catch (error) {
      showToast({ message: failureMessage(error) });
      setFinishing(false);
    }
  };

  return (
    <>
      <PageHeader
        overline={[{ word: 'Mock interviews', path: '/interviews' }, INTERVIEW_KIND_WORDS[kind], `${minutes} min`]}
        title="How did it go?"
      >
        <Button variant="subtle" onClick={() => void stepInterview(id, 'reopen')}>
          Back to the interview
        </Button>
        <Button variant="filled" disabled={mean === null || isFinishing} onClick={() => void finish()}>
          Make the debrief
        </Button>
      </PageHeader>
      <div ref={place} className={classes.page}>
        <p className={classes.hint}>
          <Keys keys={['1']} /> weak, <Keys keys={['2']} /> shaky, <Keys keys={['3']} /> solid, <Keys keys={['4']} />{' '}
          strong; each key goes on to the next line.
        </p>
        <section aria-labelledby="answers">
          <h2 id="answers" className={classes.heading}>
            {questions.length === 1 ? 'The answer' : 'The answers'}
          </h2>
          <ol className={classes.lines}>
            {asked.map((one, index) => (
              <QuestionScore key={one.item} id={id} asked={one} place={index} question={questions[index]} />
            ))}
          </ol>
        </section>
        <section aria-labelledby="rubric">
          <h2 id="rubric" className={classes.heading}>
            The rubric
          </h2>
          <ol className={classes.lines}>
            {scores.map((score) => (
              <CriterionScore
                key={score.skillId}
                id={id}
                score={score}
                words={criteria.find(({ skillId }) => skillId === score.skillId)?.ratings ?? []}
              />
            ))}
          </ol>
        </section>
        <footer className={classes.foot}>
          <p className={classes.result} role="status">
            {mean === null ? 'Nothing is rated yet.' : `${resultInWords(mean)}: ${mean.toFixed(1)} of 4`}
          </p>
          <Switch
            checked={withCards}
            onChange={(event) => setWithCards(event.currentTarget.checked)}
            label="Weak answers become cards, and cards of the others count as reviewed"
          />
        </footer>
      </div>
    </>
  );
}
