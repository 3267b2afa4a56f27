import { Plan } from '#shared/model/curriculum.ts';
import { type Fields, isFields } from './fields.ts';
import type { Findings } from './findings.ts';
import type { ImportedPlan, PlaceInFile, Shipped } from './importedPlan.ts';
import { planWithDefaults } from './planWithDefaults.ts';
import type { YamlFile } from './readYaml.ts';
import { wordsOfIssue } from './wordsOfIssue.ts';

/**
 * Puts a plan together from one file that holds all of it, or from its head, phases and resources in files of their
 * own. Null, with problems, when they make none.
 */
export function readYamlPlan(files: readonly YamlFile[], shipped: Shipped, findings: Findings): ImportedPlan | null {
  const parts = partsOf(files, findings);
  if (!parts) return null;
  const { head, phases, resources } = parts;
  const placeOf = (path: readonly PropertyKey[]): PlaceInFile => {
    const [list, place, ...rest] = path;
    const part =
      list === 'phases' ? phases[Number(place)] : list === 'resources' ? resources[Number(place)] : undefined;
    const [file, within] = part ? [part.file, [...part.path, ...rest]] : [head, path];
    return { file: file.name, line: within.length === 0 ? 1 : file.lineOf(within) };
  };
  const raw = planWithDefaults(
    {
      ...(isFields(head.value) ? head.value : {}),
      phases: phases.map(({ value }) => value),
      resources: resources.map(({ value }) => value),
    },
    shipped,
    (path, message) => {
      const { file, line } = placeOf(path);
      findings.in(file).hint(line, message);
    },
  );
  const checked = Plan.safeParse(raw);
  if (checked.success) return { plan: checked.data, placeOf };
  // Of what is wrong with one value, the last says most: that 0 is too small, after that -5 is.
  const issues = new Map(checked.error.issues.map((issue) => [issue.path.join('.') + issue.code, issue]));
  for (const issue of [...issues.values()].slice(0, ENOUGH)) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const { file, line } = placeOf([...issue.path, ...unknown]);
    findings.in(file).problem(line, wordsOfIssue(issue, valueAt(raw, issue.path)));
  }
  return null;
}

/** More are not shown anyway. */
const ENOUGH = 60;

/** A value with where it stands. */
interface Part {
  value: unknown;
  file: YamlFile;
  path: readonly PropertyKey[];
}

interface Parts {
  head: YamlFile;
  phases: Part[];
  resources: Part[];
}

function partsOf(files: readonly YamlFile[], findings: Findings): Parts | null {
  let head: YamlFile | null = null;
  const phases: Part[] = [];
  const resources: Part[] = [];
  let isClear = true;
  const refuse = (file: YamlFile, message: string) => {
    findings.in(file.name).problem(1, message);
    isClear = false;
  };
  for (const file of files) {
    const { value } = file;
    if (Array.isArray(value)) {
      resources.push(...value.map((each: unknown, place) => ({ value: each, file, path: [place] })));
    } else if (!isFields(value)) {
      refuse(file, 'This is no plan. A plan has id, title, summary and phases.');
    } else if ('days' in value) {
      phases.push({ value, file, path: [] });
    } else if (head) {
      refuse(file, `“${head.name}” begins a plan already. Choose the files of one plan.`);
    } else {
      head = file;
      phases.push(...listIn(value, 'phases', file));
      resources.push(...listIn(value, 'resources', file));
    }
  }
  const [first] = files;
  if (!isClear || !first) return null;
  if (!head) {
    refuse(first, 'The file with the plan’s id and title is missing: choose plan.yaml as well.');
    return null;
  }
  if (phases.length === 0) refuse(head, 'The plan has no phases. Write them here, or choose the phase files as well.');
  return isClear ? { head, phases: inOrder(phases), resources } : null;
}

function listIn(value: Fields, key: string, file: YamlFile): Part[] {
  const list = value[key];
  if (!Array.isArray(list)) return list === undefined || list === null ? [] : [{ value: list, file, path: [key] }];
  return list.map((each: unknown, place) => ({ value: each, file, path: [key, place] }));
}

/** Phases of several files come in the order of their numbers, whatever the order of the files. */
function inOrder(phases: readonly Part[]): Part[] {
  const numberOf = ({ value }: Part) => (isFields(value) && typeof value['number'] === 'number' ? value['number'] : 0);
  return [...phases].sort((one, other) => (one.file === other.file ? 0 : numberOf(one) - numberOf(other)));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
