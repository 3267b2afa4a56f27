import { useQuery } from '@tanstack/react-query';
import { Hourglass, MessagesSquare } from 'lucide-react';
import { navigate } from 'wouter/use-hash-location';
import { queries } from '#renderer/api/queries.ts';
import type { PaletteCommand } from '#renderer/features/palette/Palette.tsx';

/** Mock interviews, a new one, and back to the one that waits. */
export function useInterviewCommands(): PaletteCommand[] {
  const waiting = useQuery(queries.interviews.current.queryOptions()).data?.interview;
  const places: PaletteCommand[] = [
    {
      word: 'Mock interviews',
      alsoFoundBy: 'practice rehearse debrief',
      icon: <MessagesSquare size={16} />,
      run: () => navigate('/interviews'),
    },
    {
      word: 'New mock interview',
      alsoFoundBy: 'practice rehearse begin system design behavioural coding',
      icon: <MessagesSquare size={16} />,
      run: () => navigate('/interviews/new'),
    },
  ];
  if (!waiting) return places;
  const word = waiting.state === 'to-score' ? 'Score the mock interview' : 'Resume the mock interview';
  const icon = <Hourglass size={16} />;
  return [
    { word, alsoFoundBy: 'back paused interrupted', icon, run: () => navigate(`/interviews/${waiting.id}`) },
    ...places,
  ];
}
