import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Keys } from '#renderer/components/Keys.tsx';
import { PlanBar } from '#renderer/components/story/PlanBar.tsx';
import { PartClock } from './PartClock.tsx';
import { QuestionChoice } from './QuestionChoice.tsx';
import type { Story } from './story.ts';
import { TellBegin } from './TellBegin.tsx';
import { TellRecording } from './TellRecording.tsx';
import classes from './TellStage.module.css';
import { TellText, type TextShown } from './TellText.tsx';
import { ToldSummary } from './ToldSummary.tsx';
import { useTelling } from './useTelling.ts';
import { useTellKeys } from './useTellKeys.ts';

/** What one sees while one tells: the question, the part and its time, and as much of the text as one wants. */
export function TellStage({ story }: { story: Story }) {
  const [, navigate] = useLocation();
  const stage = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<TextShown>('cues');
  const telling = useTelling(story.id);
  const { clock, seconds, questionId } = telling;
  const leave = () => navigate(`/journal/${story.id}`);
  useTellKeys({ ...telling, leave, toggleText: () => setShown(shown === 'nothing' ? 'cues' : 'nothing') });
  const title = story.title || 'Untitled';
  return (
    <div className={classes.frame}>
      <header className={classes.top}>
        <h1>{title}</h1>
        <Button variant="subtle" className={classes.leave} rightSection={<Keys keys={['Esc']} />} onClick={leave}>
          Leave
        </Button>
      </header>
      <main ref={stage} className={classes.stage} tabIndex={-1}>
        <QuestionChoice
          storyId={story.id}
          value={questionId}
          isFixed={clock.state === 'told'}
          onChoose={(chosen) => {
            telling.choose(chosen);
            // Space goes on with the story, not into the field again.
            requestAnimationFrame(() => stage.current?.focus());
          }}
        />
        <PlanBar size="large" seconds={seconds} current={clock.state === 'telling' ? clock.part : null} />
        {clock.state === 'ready' && <TellBegin onBegin={telling.next} />}
        {clock.state === 'telling' && (
          <>
            <PartClock part={clock.part} seconds={seconds} onNext={telling.next} onPrevious={telling.previous} />
            <TellText text={story.star[clock.part]} shown={shown} onShow={setShown} />
          </>
        )}
        {clock.state === 'told' && (
          <ToldSummary story={story} telling={telling} seconds={clock.seconds} onLeave={leave} />
        )}
        <TellRecording story={story} isTelling={clock.state === 'telling'} />
      </main>
    </div>
  );
}
