import { Button } from '@mantine/core';
import { planner } from '#renderer/api/connection.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { changeInterview } from '#renderer/components/interviews/interviewActions.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import type { Interview } from '#shared/model/interview.ts';

export function BinnedInterview({ interview: { id, kind } }: { interview: Interview }) {
  const restore = () => changeInterview(() => planner.interviews.restore({ id }));
  return (
    <>
      <PageHeader
        overline={[{ word: 'Mock interviews', path: '/interviews' }]}
        title={`Mock interview: ${INTERVIEW_KIND_WORDS[kind].toLowerCase()}`}
      />
      <EmptyState
        title="This interview is in the bin"
        action={
          <Button variant="filled" onClick={() => void restore()}>
            Restore it
          </Button>
        }
      >
        What it left in the journal and among your answers is still there.
      </EmptyState>
    </>
  );
}
