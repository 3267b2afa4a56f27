import { Paper } from '@mantine/core';
import { usePlayer } from '#renderer/components/recording/usePlayer.ts';
import { useSound } from '#renderer/components/recording/useSound.ts';
import type { Recording } from '#shared/model/recording.ts';
import { Marks } from './Marks.tsx';
import { PlayerCard } from './PlayerCard.tsx';
import classes from './RecordingPage.module.css';
import { useMarks } from './useMarks.ts';
import { usePlayerKeys } from './usePlayerKeys.ts';

/** The player and its marks. */
export function Listening({ recording }: { recording: Recording }) {
  const { deletedAt, seconds, bytes } = recording;
  const { address, problem } = useSound(recording);
  const player = usePlayer(address, seconds);
  const { shown, fresh, canMark, mark, write, remove } = useMarks(recording, player);
  usePlayerKeys(player, mark);
  const lost = bytes === 0 ? 'There is no sound in this recording.' : problem;
  return (
    <>
      <Paper component="section" aria-label="Player" className={classes.card}>
        <PlayerCard player={player} marks={shown} problem={lost} onMark={canMark ? mark : null} />
      </Paper>
      <Marks
        marks={shown}
        canChange={deletedAt === null}
        fresh={fresh}
        onSeek={(at) => player.seek(at)}
        onWritten={write}
        onRemove={remove}
      />
    </>
  );
}
