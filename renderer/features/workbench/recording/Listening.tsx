import { Paper } from '@mantine/core';
import { useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import { usePlayer } from '#renderer/components/recording/usePlayer.ts';
import { useSound } from '#renderer/components/recording/useSound.ts';
import type { Recording, RecordingMark } from '#shared/model/recording.ts';
import { Marks } from './Marks.tsx';
import { PlayerCard } from './PlayerCard.tsx';
import classes from './RecordingPage.module.css';
import { usePlayerKeys } from './usePlayerKeys.ts';

/** The player and its marks. */
export function Listening({ recording }: { recording: Recording }) {
  const { id, marks, deletedAt, seconds, bytes } = recording;
  const { address, problem } = useSound(recording);
  const player = usePlayer(address, seconds);
  /** The mark that was just set, to write in. */
  const [fresh, setFresh] = useState<number | null>(null);
  const isMarking = useRef(false);
  const canMark = deletedAt === null && player.isReady;
  const mark = async () => {
    if (!canMark || isMarking.current) return;
    isMarking.current = true;
    const atSeconds = Math.round(player.at * 10) / 10;
    const one: RecordingMark = { atSeconds, text: '' };
    const isSaved = await keepTrying(`mark-${id}`, async () => {
      await planner.recordings.addMark({ id, mark: one });
    });
    isMarking.current = false;
    if (isSaved) setFresh(atSeconds);
  };
  usePlayerKeys(player, () => void mark());
  const lost = bytes === 0 ? 'There is no sound in this recording.' : problem;
  return (
    <>
      <Paper component="section" aria-label="Player" className={classes.card}>
        <PlayerCard player={player} marks={marks} problem={lost} onMark={canMark ? () => void mark() : null} />
      </Paper>
      <Marks
        id={id}
        marks={marks}
        canChange={deletedAt === null}
        fresh={fresh}
        onSeek={(at) => player.seek(at)}
        onWritten={() => setFresh(null)}
      />
    </>
  );
}
