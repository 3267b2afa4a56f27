import { DrawingId, InterviewId, PlanId, RecordingId, RunId } from '#shared/model/ids.ts';
import {
  DRAWINGS_FOLDER,
  drawingIdIn,
  FOCUS_FOLDER,
  focusMonthIn,
  INTERVIEWS_FOLDER,
  interviewIdIn,
  JOURNAL_FOLDER,
  monthIn,
  PLANS_FOLDER,
  PRACTICE_FOLDER,
  planIdIn,
  practiceMonthIn,
  RECORDINGS_FOLDER,
  RUNS_FOLDER,
  recordingIdIn,
  runIdIn,
} from './layout.ts';
import type { Vault } from './vault.ts';

export type DocumentIds = Pick<
  Vault,
  | 'runIds'
  | 'planIds'
  | 'journalMonths'
  | 'practiceMonths'
  | 'focusMonths'
  | 'drawingIds'
  | 'recordingIds'
  | 'interviewIds'
>;

/** Which documents there are, sorted, by the names of their files. `pathsIn` tells the paths of a folder of the vault. */
export function documentIds(pathsIn: (subfolder: string) => Promise<string[]>): DocumentIds {
  async function namesIn(subfolder: string, nameIn: (path: string) => string | null): Promise<string[]> {
    const found = (await pathsIn(subfolder)).map(nameIn);
    return found.filter((name) => name !== null).sort();
  }
  return {
    runIds: async () => (await namesIn(RUNS_FOLDER, runIdIn)).map((id) => RunId.parse(id)),
    planIds: async () => (await namesIn(PLANS_FOLDER, planIdIn)).map((id) => PlanId.parse(id)),
    journalMonths: () => namesIn(JOURNAL_FOLDER, monthIn),
    practiceMonths: () => namesIn(PRACTICE_FOLDER, practiceMonthIn),
    focusMonths: () => namesIn(FOCUS_FOLDER, focusMonthIn),
    drawingIds: async () => (await namesIn(DRAWINGS_FOLDER, drawingIdIn)).map((id) => DrawingId.parse(id)),
    recordingIds: async () => (await namesIn(RECORDINGS_FOLDER, recordingIdIn)).map((id) => RecordingId.parse(id)),
    interviewIds: async () => (await namesIn(INTERVIEWS_FOLDER, interviewIdIn)).map((id) => InterviewId.parse(id)),
  };
}
