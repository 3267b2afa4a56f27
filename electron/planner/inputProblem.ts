import { z } from 'zod';

/** What zod says of a value that does not fit, as far as words can be made of it. */
const Issue = z.object({
  code: z.string().optional(),
  origin: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
});
type Issue = z.infer<typeof Issue>;

/** Why an input was refused, in words for the user. The value itself is never quoted. */
export function inputProblem(issues: readonly unknown[]): string {
  const [first] = issues;
  const issue = Issue.safeParse(first);
  return issue.success ? wordsFor(issue.data) : 'Leadlight could not read what was entered. Check it and try again.';
}

function wordsFor(issue: Issue): string {
  const field = fieldOf(issue);
  const { code, minimum, maximum } = issue;
  if (code === 'too_big' && maximum !== undefined) return tooBig(field, issue, maximum);
  if (code === 'too_small' && minimum !== undefined) return tooSmall(field, issue, minimum);
  if (isOwnWords(issue)) return sentence(issue.message);
  return `Leadlight could not read the ${field}. Check it and try again.`;
}

function tooBig(field: string, { origin }: Issue, maximum: number): string {
  const most = maximum.toLocaleString('en-GB');
  if (origin === 'string') return `The ${field} is too long. Keep it to ${most} characters.`;
  if (origin === 'array') return `There are too many ${field}. Keep them to ${most}.`;
  return `The ${field} can be ${most} at most.`;
}

function tooSmall(field: string, { origin }: Issue, minimum: number): string {
  if (origin === 'string' && minimum === 1) return `The ${field} is empty. Fill it in.`;
  return `The ${field} must be at least ${minimum}.`;
}

/** The model writes its own words where a value is typed by hand; zod's own begin like a program. */
function isOwnWords({ code, message }: Issue): boolean {
  return (code === 'custom' || code === 'invalid_format') && !message.startsWith('Invalid');
}

function sentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** `restWeekdays` is read as "rest weekdays". */
function fieldOf({ path = [] }: Issue): string {
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? 'input';
  return name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
}
