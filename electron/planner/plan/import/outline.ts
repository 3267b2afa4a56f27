import type { PartOfDay } from '#shared/model/curriculum.ts';
import type { OutlineLine } from './outlineLines.ts';
import type { TimeRange } from './readTimes.ts';

export type Span = Pick<TimeRange, 'start' | 'end'>;

export interface NamedWindow extends Span {
  line: number | null;
}

export interface OutlineSession extends Span {
  line: number;
  part: PartOfDay;
  /** The whole line without its times, and what was written below it. */
  text: string;
}

export interface OutlineDay {
  line: number;
  number: number;
  title: string;
  sourceDate: string | null;
  sessions: OutlineSession[];
}

export interface OutlinePhase {
  line: number;
  /** `Week 1` */
  name: string;
  title: string;
  /** Lines between the week's heading and its first day. */
  notes: string[];
  days: OutlineDay[];
}

export interface Outline {
  /** Lines before the first week or day. */
  head: OutlineLine[];
  phases: OutlinePhase[];
  /** The windows named first. */
  windows: Record<PartOfDay, NamedWindow | null>;
}
