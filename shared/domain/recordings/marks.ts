import type { Recording, RecordingMark } from '../../model/recording.ts';
import { type Refusal, refuse } from '../refusal.ts';

const MOST_MARKS = 500;

/** A mark more, in order of time. */
export function addMark(marks: readonly RecordingMark[], mark: RecordingMark): RecordingMark[] | Refusal {
  if (marks.length >= MOST_MARKS) return refuse(`A recording has ${MOST_MARKS} marks at most. Take one away first.`);
  return inOrder([...marks, mark]);
}

/** Changes the one that is `before`, or takes it away. */
export function changeMark(
  { marks }: Pick<Recording, 'marks'>,
  before: RecordingMark,
  after: RecordingMark | null,
): RecordingMark[] | Refusal {
  const found = marks.findIndex((mark) => mark.atSeconds === before.atSeconds && mark.text === before.text);
  if (found === -1) return refuse('This mark was changed or taken away in another window.');
  return inOrder(marks.flatMap((mark, index) => (index === found ? (after ?? []) : mark)));
}

const inOrder = (marks: RecordingMark[]) => marks.sort((one, other) => one.atSeconds - other.atSeconds);
