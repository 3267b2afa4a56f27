import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { Bookmark, Pause, Play, RotateCcw, RotateCw } from 'lucide-react';
import { Keys } from '#renderer/components/Keys.tsx';
import { SPEEDS, STEP_SECONDS, spokenTime } from '#renderer/components/recording/playing.ts';
import type { Player } from '#renderer/components/recording/usePlayer.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import type { RecordingMark } from '#shared/model/recording.ts';
import classes from './PlayerCard.module.css';

interface PlayerCardProps {
  player: Player;
  marks: readonly RecordingMark[];
  /** Why there is no sound. */
  problem: string | null;
  /** Null while nothing can be marked. */
  onMark: (() => void) | null;
}

/** Play and pause, a bar to seek in, five seconds either way, and how fast. */
export function PlayerCard({ player, marks, problem, onMark }: PlayerCardProps) {
  const { element, isReady, isPlaying, at, length, speed } = player;
  const words = problem ?? player.problem;
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: what was said is nowhere written down. */}
      <audio ref={element} />
      <div className={classes.bar}>
        <span className={classes.figure}>{clockFigure(at * 1000)}</span>
        <div className={classes.track}>
          <input
            type="range"
            className={classes.range}
            aria-label="Place in the recording"
            aria-valuetext={`${spokenTime(at)} of ${spokenTime(length)}`}
            min={0}
            max={length}
            step="any"
            value={Math.min(at, length)}
            disabled={!isReady}
            onChange={(event) => player.seek(Number(event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
              // A native step of "any" is too short to hear.
              event.preventDefault();
              player.step(event.key === 'ArrowLeft' ? -STEP_SECONDS : STEP_SECONDS);
            }}
          />
          {marks.map(({ atSeconds, text }) => (
            <span
              key={`${atSeconds} ${text}`}
              className={classes.mark}
              style={{ left: `${length === 0 ? 0 : Math.min(100, (atSeconds / length) * 100)}%` }}
              aria-hidden
            />
          ))}
        </div>
        <span className={classes.figure}>{clockFigure(length * 1000)}</span>
      </div>
      {words && (
        <p className={classes.problem} role="alert">
          {words}
        </p>
      )}
      <div className={classes.controls}>
        <ActionIcon
          variant="subtle"
          size={36}
          aria-label="Back five seconds"
          onClick={() => player.step(-STEP_SECONDS)}
        >
          <RotateCcw size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="filled"
          size={44}
          radius="xl"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          disabled={!isReady}
          onClick={player.toggle}
        >
          {isPlaying ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size={36}
          aria-label="Forward five seconds"
          onClick={() => player.step(STEP_SECONDS)}
        >
          <RotateCw size={18} aria-hidden />
        </ActionIcon>
        <SegmentedControl
          size="xs"
          aria-label="Speed"
          data={SPEEDS.map((one) => ({ value: String(one), label: `${one}×` }))}
          value={String(speed)}
          onChange={(value) => player.setSpeed(Number(value))}
        />
        <Button
          className={classes.add ?? ''}
          leftSection={<Bookmark size={15} aria-hidden />}
          rightSection={<Keys keys={['M']} />}
          disabled={onMark === null}
          onClick={() => onMark?.()}
        >
          Mark
        </Button>
      </div>
    </>
  );
}
