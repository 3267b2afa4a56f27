import { z } from 'zod';

/** Where somebody comes from who opens an entry to write in it: kept with the page's place in the history. */
const CameToWrite = z.object({
  /** The page that Esc leads back to. */
  from: z.string().startsWith('/'),
  /** When, in milliseconds since 1970 as the planner tells the time. */
  atMs: z.number(),
  /** Ten minutes were meant for it. */
  isTimed: z.boolean(),
});
type CameToWrite = z.infer<typeof CameToWrite>;

/** For `navigate(path, { state })`. */
export function toWrite(came: CameToWrite): { toWrite: CameToWrite } {
  return { toWrite: came };
}

/** What the present place in the history says of it; null where one only looks. */
export function cameToWrite(): CameToWrite | null {
  const state = z.object({ toWrite: CameToWrite }).safeParse(window.history.state);
  return state.success ? state.data.toWrite : null;
}
