import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MessagesSquare } from 'lucide-react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { queries } from '#renderer/api/queries.ts';
import { resultInWords } from '#shared/domain/interviews/interviewResult.ts';
import { INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { InterviewKind } from '#shared/model/interview.ts';
import classes from './InterviewHere.module.css';
import { interviewStands } from './interviewLooks.ts';

/** A mock interview for a session in one step, with those that were held for it. */
export function InterviewHere({ kind, sessionId }: { kind: InterviewKind; sessionId: SessionId }) {
  const { data: all = [] } = useQuery(queries.interviews.list.queryOptions({ input: {} }));
  const held = all.filter((one) => one.sessionId === sessionId);
  const isWaiting = held.some(({ state }) => state !== 'finished');
  return (
    <div className={classes.here}>
      {held.length > 0 && (
        <ul aria-label="Mock interviews">
          {held.map((one) => (
            <li key={one.id}>
              <Link href={`/interviews/${one.id}`} className={classes.link}>
                {one.state === 'finished' && one.mean !== null
                  ? `${INTERVIEW_KIND_WORDS[one.kind]}: ${resultInWords(one.mean).toLowerCase()}, ${one.mean.toFixed(1)} of 4`
                  : interviewStands(one)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Button
        variant={isWaiting ? 'default' : 'filled'}
        leftSection={<MessagesSquare size={16} aria-hidden />}
        onClick={() => navigate(`/interviews/new/${kind}/${sessionId}`)}
      >
        New mock interview
      </Button>
    </div>
  );
}
