import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Hourglass } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { queries } from '#renderer/api/queries.ts';
import classes from './InterviewBanner.module.css';
import { interviewStands } from './interviewLooks.ts';

/** The interview that waits to be gone on with or scored; nothing where none does. */
export function InterviewBanner() {
  const waiting = useQuery(queries.interviews.current.queryOptions()).data?.interview;
  if (!waiting) return null;
  const { id, state } = waiting;
  return (
    <section aria-label="Mock interview" className={classes.banner}>
      <Hourglass size={16} aria-hidden />
      <p className={classes.words}>Mock interview. {interviewStands(waiting)}.</p>
      <Button onClick={() => navigate(`/interviews/${id}`)}>{state === 'to-score' ? 'Score it' : 'Resume'}</Button>
    </section>
  );
}
