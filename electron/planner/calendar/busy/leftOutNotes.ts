/** How many of each kind are not among the busy times. */
export interface LeftOut {
  own: number;
  cancelled: number;
  free: number;
  empty: number;
  outside: number;
  tasks: number;
  notes: number;
  lists: number;
}

export const nothingLeftOut = (): LeftOut => ({
  own: 0,
  cancelled: 0,
  free: 0,
  empty: 0,
  outside: 0,
  tasks: 0,
  notes: 0,
  lists: 0,
});

/** One sentence for each kind there is. The range is in words: “Monday 1 March 2027 to …”. */
export function leftOutNotes(leftOut: LeftOut, range: string): string[] {
  const notes: [number, string, string][] = [
    [leftOut.own, '1 session that Leadlight itself wrote', 'sessions that Leadlight itself wrote'],
    [leftOut.cancelled, '1 cancelled event', 'cancelled events'],
    [leftOut.free, '1 event marked as free', 'events marked as free'],
    [leftOut.empty, '1 event that takes no time', 'events that take no time'],
    [leftOut.outside, `1 event that does not fall within ${range}`, `events that do not fall within ${range}`],
    [leftOut.tasks, '1 task', 'tasks'],
    [leftOut.notes, '1 journal note', 'journal notes'],
    [leftOut.lists, '1 list of free and busy times', 'lists of free and busy times'],
  ];
  return notes
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => (count === 1 ? `${one} was left out.` : `${count} ${many} were left out.`));
}
