import { PlanFiles } from '#shared/contract/planContract.ts';

export type PlanFile = PlanFiles['files'][number];

/** What pasted text is called in the list of problems. */
export const PASTED = 'Pasted text';

/** Endings the file dialog offers. */
export const PLAN_ENDINGS = '.yaml,.yml,.txt,.md';

/** Reads chosen files, in the order of their names. Refuses in words what is no text or too much of it. */
export async function readPlanFiles(chosen: readonly File[]): Promise<{ files: PlanFile[] } | { problem: string }> {
  const strange = chosen.find(({ name }) => !/\.(ya?ml|txt|md)$/i.test(name));
  if (strange) return { problem: `“${strange.name}” is no plan. Choose .yaml, .yml, .txt or .md files.` };
  const read = await Promise.all(chosen.map(textOf));
  const unread = chosen.find((_, place) => read[place] === null);
  if (unread) return { problem: `“${unread.name}” cannot be read. Choose a file, not a folder, that you may open.` };
  const whole = read.filter((file) => file !== null);
  const empty = whole.find(({ text }) => text.trim() === '');
  if (empty) return { problem: `“${empty.name}” is empty. Choose a file with a plan in it.` };
  const files = whole.sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
  return PlanFiles.safeParse({ files }).success
    ? { files }
    : { problem: 'That is too much for one plan. Choose at most 40 files of 2 MB each.' };
}

/** Null for what only looks like a file, such as a folder called `plan.txt`, or may not be opened. */
async function textOf(file: File): Promise<PlanFile | null> {
  try {
    return { name: file.name, text: await file.text() };
  } catch {
    return null;
  }
}

/** The text of a line, counted from 1, without the space around it; null when there is none. */
export function textOfLine(files: readonly PlanFile[], name: string, line: number | null): string | null {
  const file = files.find((one) => one.name === name);
  if (!file || line === null) return null;
  return file.text.split(/\r\n|\r|\n/)[line - 1]?.trim() || null;
}
