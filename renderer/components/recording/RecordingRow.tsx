import { ActionIcon, Button } from '@mantine/core';
import { Pause, Play } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { RecordingSummary } from '#shared/contract/recordingsContract.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import classes from './RecordingRow.module.css';
import { keepRecovered } from './recordingActions.ts';
import { usePlayer } from './usePlayer.ts';
import { useSound } from './useSound.ts';
import { useTaking } from './useTaking.ts';

interface RecordingRowProps {
  recording: RecordingSummary;
  /** What can be done with it, at the end of the row. */
  children?: ReactNode;
}

/** Play it here, or open it: title, length, size and day. */
export function RecordingRow({ recording, children }: RecordingRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { id, title, seconds, bytes, createdAt, zone, marks } = recording;
  const name = title || 'Recording';
  const state = useTaking(recording);
  const figure = clockFigure(seconds * 1000);
  return (
    <li className={classes.row}>
      {isOpen ? (
        <RowPlayer recording={recording} name={name} onEnd={() => setOpen(false)} />
      ) : (
        <ActionIcon
          variant="subtle"
          size={30}
          aria-label={`Play ${name}`}
          disabled={bytes === 0}
          onClick={() => setOpen(true)}
        >
          <Play size={15} aria-hidden />
        </ActionIcon>
      )}
      <Link href={`/recordings/${id}`} className={classes.title}>
        {name}
      </Link>
      <span className={classes.facts}>
        {state === 'broken off' && <span className={classes.recovered}>Recovered, {figure}</span>}
        {state === 'elsewhere' && <span className={classes.recovered}>Recording in another window</span>}
        {state === null && <span>{figure}</span>}
        {marks > 0 && (
          <span>
            {marks} {marks === 1 ? 'mark' : 'marks'}
          </span>
        )}
        <span>{sizeWords(bytes)}</span>
        <span>{mediumDate(wallClockAt(createdAt, zone).date)}</span>
      </span>
      {state === 'broken off' && (
        <Button size="xs" onClick={() => void keepRecovered(recording)}>
          Keep it
        </Button>
      )}
      {children}
    </li>
  );
}

function RowPlayer({ recording, name, onEnd }: { recording: RecordingSummary; name: string; onEnd: () => void }) {
  const { address, problem } = useSound(recording);
  const player = usePlayer(address, recording.seconds);
  const { element, isReady, isPlaying, toggle, at, length } = player;
  useEffect(() => {
    if (isReady) element.current?.play().catch(() => undefined);
  }, [isReady, element]);
  const words = problem ?? player.problem;
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: what was said is nowhere written down. */}
      <audio ref={element} onEnded={onEnd} />
      <ActionIcon
        variant="filled"
        size={30}
        autoFocus
        aria-label={`${isPlaying || !isReady ? 'Pause' : 'Play'} ${name}`}
        onClick={toggle}
      >
        {isPlaying || !isReady ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
      </ActionIcon>
      {words ? (
        <span className={classes.problem} role="alert">
          {words}
        </span>
      ) : (
        <span className={classes.at}>
          {clockFigure(at * 1000)} of {clockFigure(length * 1000)}
        </span>
      )}
    </>
  );
}
