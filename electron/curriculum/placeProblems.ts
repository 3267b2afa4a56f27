import { ENTRY_KINDS } from '#shared/model/entryKind.ts';
import type { Content, Sourced } from './content.ts';

/** What stands in a file that is not named for it, and what should be there and is not. */
export function placeProblems(content: Content): string[] {
  const areaOf = new Map(content.skills.map(({ item }) => [item.id, item.area]));
  return [
    ...misplaced('Module', content.modules, ({ number, id }) => `modules/${number}-${id}.yaml`),
    ...misplaced('Exercise', content.exercises, ({ id }) => `exercises/${id}.yaml`),
    ...misplaced('Lesson', content.lessons, ({ id }) => `lessons/${id}.md`),
    ...misplaced('Question', content.questions, ({ skills: [first] }) => {
      const area = first && areaOf.get(first);
      // A skill that is not there is told of as a dangling link.
      return area ? `questions/${area}/${first}.yaml` : null;
    }),
    ...content.modules
      .filter(({ item }, index) => item.number !== index + 1)
      .map(({ file, item }) => `${file} Module ${item.number} does not count on from the one before`),
    ...ENTRY_KINDS.flatMap((kind) => templateProblem(content, kind)),
  ];
}

function misplaced<Item extends { id: string }>(
  what: string,
  items: readonly Sourced<Item>[],
  placeOf: (item: Item) => string | null,
): string[] {
  return items.flatMap(({ file, item }) => {
    const place = placeOf(item);
    return place === null || place === file ? [] : [`${file} ${what} ${item.id} belongs in ${place}`];
  });
}

/** A kind begins with the template that bears its name. */
function templateProblem({ templates }: Content, kind: (typeof ENTRY_KINDS)[number]): string[] {
  const own = templates.find(({ item }) => item.id === kind);
  if (!own) return [`templates/${kind}.md The file is missing`];
  return own.item.kind === kind ? [] : [`${own.file} kind: The template of ${kind} is of kind ${own.item.kind}`];
}
