import { Button } from '@mantine/core';
import { Circle, Mic, Pause, PenLine, Play, SkipForward, Square } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { stepInterview } from '#renderer/components/interviews/interviewActions.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { clockFigureOf, INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import type { Interview } from '#shared/model/interview.ts';
import classes from './RoomHeader.module.css';
import type { InterviewClock } from './useInterviewClock.ts';
import type { RecordHere } from './useRecordHere.ts';
import type { RoomSteps } from './useRoomKeys.ts';

interface RoomHeaderProps {
  interview: Interview;
  clock: InterviewClock;
  steps: RoomSteps;
  record: RecordHere;
  isDrawing: boolean;
}

/** The phase and its time left, and what can be done. */
export function RoomHeader({ interview, clock, steps, record, isDrawing }: RoomHeaderProps) {
  const { id, kind, phase, phases } = interview;
  const isLast = phase === phases.length - 1;
  const start = clock.isFresh ? 'Start' : 'Go on';
  return (
    <header className={classes.header}>
      <div className={classes.time}>
        <p className={classes.kind}>Mock interview: {INTERVIEW_KIND_WORDS[kind].toLowerCase()}</p>
        <p className={classes.phase}>
          <b>{phases[phase]?.title}</b>
          <span className={classes.figure} role="timer" data-over={clock.leftMs < 0 || undefined}>
            {clockFigureOf(clock.leftMs)}
          </span>
          <span className={classes.state} role="status">
            {clock.isRunning ? (clock.leftMs < 0 ? 'over its time' : 'left') : clock.isFresh ? 'not begun' : 'paused'}
          </span>
        </p>
        {record.problem && (
          <p className={classes.problem} role="alert">
            {record.problem}
          </p>
        )}
      </div>
      <div className={classes.steps}>
        <Button
          variant={clock.isRunning ? 'default' : 'filled'}
          leftSection={clock.isRunning ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
          rightSection={isDrawing ? null : <Keys keys={['Space']} />}
          onClick={steps.toggle}
        >
          {clock.isRunning ? 'Pause' : start}
        </Button>
        <Button
          leftSection={isLast ? <Square size={14} aria-hidden /> : <SkipForward size={15} aria-hidden />}
          rightSection={isDrawing ? null : <Keys keys={['N']} />}
          onClick={steps.next}
        >
          {isLast ? 'End and score' : 'Next phase'}
        </Button>
        <Button
          leftSection={<PenLine size={15} aria-hidden />}
          rightSection={isDrawing ? null : <Keys keys={['B']} />}
          onClick={isDrawing ? () => navigate(`/interviews/${id}`) : steps.board}
        >
          {isDrawing ? 'To the question' : 'Whiteboard'}
        </Button>
        <Button
          leftSection={
            record.isRecording ? (
              <Circle size={13} fill="currentColor" className={classes.live} aria-hidden />
            ) : (
              <Mic size={15} aria-hidden />
            )
          }
          rightSection={isDrawing ? null : <Keys keys={['R']} />}
          disabled={record.isBusy}
          onClick={steps.record}
        >
          {record.isRecording ? 'Stop recording' : 'Record'}
        </Button>
        {!isLast && !isDrawing && (
          <Button variant="subtle" onClick={() => void stepInterview(id, 'end')}>
            End
          </Button>
        )}
        {!isDrawing && (
          <Button variant="subtle" rightSection={<Keys keys={['Esc']} />} onClick={steps.leave}>
            Leave
          </Button>
        )}
      </div>
    </header>
  );
}
