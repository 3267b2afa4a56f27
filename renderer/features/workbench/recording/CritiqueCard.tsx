import { Paper } from '@mantine/core';
import { MarkdownEditor } from '#renderer/components/editor/MarkdownEditor.tsx';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import type { Recording } from '#shared/model/recording.ts';
import classes from './RecordingPage.module.css';
import { useCritique } from './useCritique.ts';

const PROMPTS = [
  'What did they hear first?',
  'Where did it wander, and which filler words came back?',
  'Was it “I”, with a number at the end?',
  'One thing to keep, one to change in the next take.',
].join('\n');

/** What one thinks of it, kept while it is written. */
export function CritiqueCard({ recording }: { recording: Recording }) {
  const { text, setText, problem, save } = useCritique(recording);
  return (
    <Paper component="section" aria-labelledby="critique" className={classes.critique}>
      <h2 id="critique" className={classes.heading}>
        Self-critique
      </h2>
      {recording.deletedAt === null ? (
        <MarkdownEditor
          label="Self-critique"
          look="prose"
          hint={PROMPTS}
          value={text}
          onChange={setText}
          onBlur={save}
          className={classes.editor}
        />
      ) : (
        <MarkdownView source={text} />
      )}
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </Paper>
  );
}
