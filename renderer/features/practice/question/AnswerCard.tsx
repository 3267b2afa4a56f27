import { Paper } from '@mantine/core';
import { ItemNotes } from '#renderer/components/content/ItemNotes.tsx';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Question } from '#shared/model/question.ts';
import classes from './AnswerCard.module.css';
import { StoryLinks, UnlinkStory } from './StoryLinks.tsx';

/** What one wrote about the question, and the way to write more. A behavioural question is answered by a story. */
export function AnswerCard({ question }: { question: Question }) {
  const item = itemRef('question', question.id);
  const title = titleFor(question.text);
  if (question.kind === 'behavioural') {
    return (
      <Paper className={classes.card}>
        <ItemNotes
          item={item}
          title={title}
          kind="star"
          heading="Your stories"
          none="No story answers it yet."
          word="Answer in the journal"
          actionFor={(entry) => entry.kind === 'star' && <UnlinkStory questionId={question.id} story={entry} />}
        />
        <StoryLinks questionId={question.id} />
      </Paper>
    );
  }
  return (
    <Paper className={classes.card}>
      {question.kind === 'ask' ? (
        <ItemNotes item={item} title={title} none="Note here what you were told." word="Note in the journal" />
      ) : (
        <ItemNotes
          item={item}
          title={title}
          heading="Your answers"
          none="No answer written yet. Speaking it aloud counts too."
          word="Answer in the journal"
        />
      )}
    </Paper>
  );
}

const LONGEST_TITLE = 200;

function titleFor(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
