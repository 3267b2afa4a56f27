import { navigate } from 'wouter/use-hash-location';
import { FIRST_PAGE, planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { everythingSaved } from '#renderer/api/saving.ts';

const NOT_SAVED = 'Not everything is saved, or a recording runs. See to that first, then open the sample.';

/** A page to ask from: it holds no text that it saves by itself. */
const QUIET = /^#\/(welcome|settings)/;

/**
 * Opens the sample once everything of one's own is on disk; the page then loads again. Answers why it was not opened, in
 * words, and leaves everything as it is.
 */
export async function openSample(): Promise<string | null> {
  if (!QUIET.test(window.location.hash)) await leavePage();
  if (!(await everythingSaved())) return NOT_SAVED;
  return change(() => planner.app.openSample());
}

/** Whatever is being written saves itself when its page is left. */
async function leavePage(): Promise<void> {
  navigate('/');
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Goes back to one's own vault. What was typed into the sample goes with it. */
export async function leaveSample(): Promise<string | null> {
  // Else the page would ask whether it may be left.
  await everythingSaved();
  return change(() => planner.app.leaveSample());
}

async function change(ask: () => Promise<unknown>): Promise<string | null> {
  try {
    await ask();
    window.history.replaceState(null, '', FIRST_PAGE);
    return null;
  } catch (error) {
    // The host lets go of the page when the other vault is open, and the answer may not get through.
    return isCutOff(error) ? null : failureMessage(error);
  }
}

const isCutOff = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
