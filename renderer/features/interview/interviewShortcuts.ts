/** What the keyboard does in a mock interview, for the list of shortcuts. */
export const INTERVIEW_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Space'], does: 'Start, pause and go on' },
  { keys: ['N'], does: 'Next phase; after the last it ends' },
  { keys: ['P'], does: 'Phase before' },
  { keys: ['B'], does: 'Whiteboard, and back by Esc twice' },
  { keys: ['R'], does: 'Record, and stop recording' },
  { keys: ['F'], does: 'Show the next follow-up' },
  { keys: ['T'], does: 'Type notes; Esc leaves them' },
  { keys: ['Esc'], does: 'Leave without ending' },
  { keys: ['1'], does: 'While scoring: weak; 2 shaky, 3 solid, 4 strong' },
];
