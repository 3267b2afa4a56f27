import { Button, UnstyledButton } from '@mantine/core';
import { Mic, Pause, Play, Square } from 'lucide-react';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import type { RecordingId } from '#shared/model/ids.ts';
import type { Recording } from '#shared/model/recording.ts';
import { LevelMeter } from './LevelMeter.tsx';
import { MicrophoneField } from './MicrophoneField.tsx';
import classes from './Recorder.module.css';
import { keepWhatIsSaved, pauseTake, resumeTake, startTake, stopTake } from './take.ts';
import type { TakeState } from './takeState.ts';
import { useTake, useTakeSeconds } from './useTake.ts';

interface RecorderProps {
  /** What a take that is begun here is called and belongs to. */
  wanted: Pick<Recording, 'title' | 'links'>;
  /** It was finished and saved. */
  onFinished?: (id: RecordingId) => void;
  /** It came in the place of the button that was pressed. */
  takesFocus?: boolean;
}

/** One calm button: record and stop. A pause beside it, how long it is, and whether anything is heard. */
export function Recorder({ wanted, onFinished, takesFocus = false }: RecorderProps) {
  const take = useTake();
  const isTaking = take.step === 'taking';
  const isRecording = isTaking && take.motion === 'recording';
  const isEnding = isTaking && take.motion === 'ending';
  const isBusy = take.step === 'asking' || isEnding;
  const end = async (work: Promise<RecordingId | null>) => {
    const id = await work;
    if (id !== null) onFinished?.(id);
  };
  return (
    <div className={classes.recorder}>
      <div className={classes.stage}>
        <UnstyledButton
          className={classes.big}
          data-taking={isTaking || undefined}
          aria-label={isTaking ? 'Stop recording' : 'Record'}
          // Not disabled: that would take the focus away.
          aria-disabled={isBusy}
          {...(takesFocus ? { autoFocus: true } : {})}
          onClick={() => {
            if (isBusy) return;
            if (isTaking) void end(stopTake());
            else void startTake(wanted);
          }}
        >
          {isTaking ? <Square size={22} fill="currentColor" aria-hidden /> : <Mic size={28} aria-hidden />}
        </UnstyledButton>
        <div className={classes.middle}>
          {isTaking ? <Elapsed /> : <p className={classes.invitation}>{invitation(take)}</p>}
          {isTaking && <LevelMeter isRunning={isRecording} />}
        </div>
        {isTaking && !isEnding && (
          <Button
            leftSection={isRecording ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
            onClick={isRecording ? pauseTake : resumeTake}
          >
            {isRecording ? 'Pause' : 'Resume'}
          </Button>
        )}
      </div>
      <p className={classes.state} role="status">
        {stateWords(take, wanted.title)}
      </p>
      {isTaking && take.warning && <p className={classes.warning}>{take.warning}</p>}
      {isTaking && take.problem && (
        <div className={classes.problem} role="alert">
          <p>{take.problem}</p>
          {isEnding && (
            <div className={classes.steps}>
              <Button size="xs" onClick={() => void end(stopTake())}>
                Try again
              </Button>
              <Button size="xs" variant="subtle" onClick={() => void end(keepWhatIsSaved())}>
                Keep what is saved
              </Button>
            </div>
          )}
        </div>
      )}
      {take.step === 'none' && take.words && (
        <p className={classes.problem} role="alert">
          {take.words}
        </p>
      )}
      <MicrophoneField />
    </div>
  );
}

function Elapsed() {
  return <p className={classes.time}>{clockFigure(useTakeSeconds() * 1000)}</p>;
}

function invitation(take: TakeState): string {
  return take.step === 'asking' ? 'Waiting for the microphone…' : 'Record yourself';
}

function stateWords(take: TakeState, title: string): string {
  if (take.step === 'asking') return 'Your browser or system may ask whether Leadlight may use it.';
  if (take.step === 'none') return 'Up to an hour. It stays in your vault and is saved while you speak.';
  const about = take.title === title || take.title === '' ? '' : ` “${take.title}”`;
  if (take.motion === 'ending') return 'Saving the last second…';
  const saved = take.isBehind ? 'The last seconds wait here until they can be saved.' : null;
  return take.motion === 'recording'
    ? `Recording${about}. ${saved ?? 'Each second is saved.'}`
    : `Paused${about}. ${saved ?? 'All of it is saved.'}`;
}
