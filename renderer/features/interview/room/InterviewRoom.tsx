import { type ReactNode, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { stepInterview } from '#renderer/components/interviews/interviewActions.ts';
import type { InterviewView } from '#shared/contract/interviewsContract.ts';
import type { DrawingId } from '#shared/model/ids.ts';
import { AskedPane } from './AskedPane.tsx';
import { InterruptedNotice } from './InterruptedNotice.tsx';
import classes from './InterviewRoom.module.css';
import { NotesPane } from './NotesPane.tsx';
import { PhaseLine } from './PhaseLine.tsx';
import { RoomHeader } from './RoomHeader.tsx';
import { useBoard } from './useBoard.ts';
import { useInterviewClock } from './useInterviewClock.ts';
import { useRecordHere } from './useRecordHere.ts';
import { useRoomKeys } from './useRoomKeys.ts';

interface InterviewRoomProps {
  view: InterviewView;
  isBoardOpen: boolean;
  board: (id: DrawingId) => ReactNode;
}

/** The interview itself: what is asked, the time, and a place for notes, whiteboard and recording. */
export function InterviewRoom({ view, isBoardOpen, board }: InterviewRoomProps) {
  const { interview, asked } = view;
  const { id, phase, phases } = interview;
  const clock = useInterviewClock(interview);
  const notes = useRef<HTMLTextAreaElement>(null);
  const question = phases[phase]?.question ?? null;
  const [shown, setShown] = useState<Record<number, number>>({});
  const followUps = question === null ? 0 : (shown[question] ?? 0);
  const openBoard = useBoard(view, question);
  const record = useRecordHere(interview);
  const steps = {
    toggle: () => void stepInterview(id, clock.isRunning ? 'pause' : 'start'),
    next: () => void stepInterview(id, 'next', { from: phase }),
    back: () => void stepInterview(id, 'back', { from: phase }),
    board: () => void openBoard(),
    record: record.toggle,
    followUp: () => {
      if (question !== null) setShown({ ...shown, [question]: followUps + 1 });
    },
    type: () => notes.current?.focus(),
    leave: () => navigate('/interviews'),
  };
  useRoomKeys(isBoardOpen ? null : steps);
  const drawing = interview.drawings[0];
  const isDrawing = isBoardOpen && drawing !== undefined;
  return (
    <div className={classes.room}>
      <RoomHeader interview={interview} clock={clock} steps={steps} record={record} isDrawing={isDrawing} />
      <PhaseLine interview={interview} clock={clock} />
      {isDrawing ? (
        <div className={classes.board}>{board(drawing)}</div>
      ) : (
        <>
          <InterruptedNotice view={view} />
          <div className={classes.columns}>
            <AskedPane
              asked={question === null ? null : (asked[question] ?? null)}
              phase={phases[phase]?.title ?? ''}
              place={question !== null && asked.length > 1 ? `Question ${question + 1} of ${asked.length}` : null}
              followUps={followUps}
              onFollowUp={steps.followUp}
            />
            <NotesPane key={question ?? 'all'} interview={interview} question={question} field={notes} />
          </div>
        </>
      )}
    </div>
  );
}
