import type { PlanFiles, PlanProblem } from '#shared/contract/planContract.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import { checkPlan } from './checkPlan.ts';
import { collectFindings, type Findings } from './findings.ts';
import type { ImportedPlan, Shipped } from './importedPlan.ts';
import { planOfOutline } from './planOfOutline.ts';
import { readOutline } from './readOutline.ts';
import { problemOfSize, readYaml } from './readYaml.ts';
import { readYamlPlan } from './readYamlPlan.ts';

type PlanFile = PlanFiles['files'][number];

interface ReadPlan {
  /** What could be understood; to be kept only when there are no problems. */
  plan: Plan | null;
  problems: readonly PlanProblem[];
  hints: readonly PlanProblem[];
}

const LONGEST_OUTLINE = 400_000;
const LONGEST_LINE = 4000;

/** Reads a plan from files of a person: YAML, or one plain outline. Never throws for what they say. */
export async function readPlanFiles(files: readonly PlanFile[], shipped: Shipped): Promise<ReadPlan> {
  const findings = collectFindings();
  const imported = files.every((file) => isPlainText(file, findings)) ? await read(files, shipped, findings) : null;
  if (imported) checkPlan(imported, shipped, findings);
  return { plan: imported?.plan ?? null, problems: findings.problems, hints: findings.hints };
}

async function read(files: readonly PlanFile[], shipped: Shipped, findings: Findings): Promise<ImportedPlan | null> {
  const outlines = files.filter((file) => !isYaml(file));
  const [outline, ...others] = outlines;
  if (!outline) return readYamlFiles(files, shipped, findings);
  if (files.length === 1) return readOutlineFile(outline, shipped, findings);
  const extra = others[0] ?? outline;
  findings.in(extra.name).problem(null, 'An outline is one file by itself. Choose it alone, or only the YAML files.');
  return null;
}

async function readYamlFiles(files: readonly PlanFile[], shipped: Shipped, findings: Findings) {
  const tooBig = problemOfSize(files.map(({ text }) => text));
  const [first] = files;
  if (tooBig !== null && first) {
    findings.in(first.name).problem(null, tooBig);
    return null;
  }
  const read = await Promise.all(files.map(({ name, text }) => readYaml(name, text, findings.in(name))));
  const good = read.filter((file) => file !== null);
  return good.length === files.length ? readYamlPlan(good, shipped, findings) : null;
}

function readOutlineFile({ name, text }: PlanFile, { planId }: Shipped, findings: Findings): ImportedPlan | null {
  const report = findings.in(name);
  if (text.length > LONGEST_OUTLINE) {
    report.problem(
      null,
      `The file has ${text.length} characters; an outline has at most ${LONGEST_OUTLINE}. Make two of it.`,
    );
    return null;
  }
  const outline = readOutline(text, report);
  if (outline.phases.every(({ days }) => days.length === 0)) {
    report.problem(null, 'No day was found. A day begins with a line like “Day 1 (Feb 2): What it is about”.');
    return null;
  }
  return planOfOutline({ file: name, outline, report, shippedId: planId });
}

/** By its name; a pasted text by how it begins. */
function isYaml({ name, text }: PlanFile): boolean {
  if (/\.ya?ml$/i.test(name)) return true;
  const begin = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .replaceAll(/^\s*(?:#.*)?$/gm, '')
    .trimStart();
  return (
    /^(?:---\s*$|(?:id|title|summary|phases|number|days|timetable):(?:\s|$))/m.test(begin.slice(0, 200)) &&
    !/^\s*day \d+\b/im.test(begin)
  );
}

function isPlainText({ name, text }: PlanFile, findings: Findings): boolean {
  const report = findings.in(name);
  if (text.trim() === '') {
    report.problem(null, 'The file is empty. Choose one with a plan in it.');
    return false;
  }
  if (BINARY.test(text)) {
    report.problem(null, 'This is no text file. Save the plan as plain text or YAML in UTF-8.');
    return false;
  }
  const unread = text.indexOf(NOT_UTF8);
  if (unread !== -1) {
    const line = text.slice(0, unread).split('\n').length;
    report.problem(line, 'Letters of this line cannot be read. Save the file as text in UTF-8 and choose it again.');
    return false;
  }
  const tooLong = lineTooLong(text);
  if (tooLong === null) return true;
  report.problem(tooLong, `The line has more than ${LONGEST_LINE} characters. Break it up.`);
  return false;
}

/** Stands where bytes are no UTF-8. */
const NOT_UTF8 = '\ufffd';

/** Control characters that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function lineTooLong(text: string): number | null {
  let line = 1;
  let begin = 0;
  for (let end = text.indexOf('\n'); ; end = text.indexOf('\n', begin)) {
    const length = (end === -1 ? text.length : end) - begin;
    // A file of an old Mac has one line by this count.
    if (length > LONGEST_LINE && !text.slice(begin, begin + LONGEST_LINE).includes('\r')) return line;
    if (end === -1) return null;
    begin = end + 1;
    line += 1;
  }
}
