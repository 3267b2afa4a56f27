import { SKILL_AREAS } from '#shared/model/skill.ts';
import type { Content } from './content.ts';
import { contentLinks } from './contentLinks.ts';
import { type NamedItem, namedItems } from './namedItems.ts';

const FEWEST_QUESTIONS_AN_AREA = 8;

/** What is wrong between the files: names used twice, links that lead nowhere, items that nothing leads to. */
export function linkProblems(content: Content): string[] {
  const items = namedItems(content);
  const links = contentLinks(content);
  const known = new Set(items.map(({ kind, id }) => `${kind}/${id}`));
  const reached = new Set(links.map(({ to }) => to));
  return [
    ...usedTwice(items),
    ...links
      .filter(({ to }) => !known.has(to))
      .map(({ file, from, to }) => `${file} ${capital(from)}: there is no ${to.replace('/', ' ')}`),
    ...content.resources
      .filter(({ item }) => !reached.has(`resource/${item.id}`))
      .map(({ file, item }) => `${file} Nothing uses resource ${item.id}`),
    ...withoutSkills(content),
    ...withoutQuestions(content),
    ...coverageProblems(content, items),
  ];
}

/** An activity becomes a session when it is put on the calendar, so the two share their names. */
function usedTwice(items: readonly NamedItem[]): string[] {
  const seen = new Set<string>();
  const spaceOf = ({ kind, id }: NamedItem) => `${kind === 'activity' ? 'session' : kind}/${id}`;
  return items
    .filter((item) => seen.has(spaceOf(item)) || !seen.add(spaceOf(item)))
    .map(({ file, kind, id }) => `${file} ${capital(kind)} id ${id} is used twice`);
}

function withoutSkills({ phases, modules }: Content): string[] {
  return [
    ...phases.flatMap(({ file, item }) =>
      item.days.flatMap((day) =>
        day.sessions
          .filter(({ skills }) => skills.length === 0)
          .map(({ id }) => `${file} Day ${day.number}, session ${id} trains no skill`),
      ),
    ),
    ...modules.flatMap(({ file, item }) =>
      item.activities
        .filter(({ skills }) => skills.length === 0)
        .map(({ id }) => `${file} Activity ${id} trains no skill`),
    ),
  ];
}

function withoutQuestions({ skills, questions }: Content): string[] {
  const tested = new Set(questions.flatMap(({ item }) => item.skills));
  const areaOf = new Map(skills.map(({ item }) => [item.id, item.area]));
  const firstAreas = questions.map(
    ({
      item: {
        skills: [first],
      },
    }) => (first ? areaOf.get(first) : undefined),
  );
  return [
    ...skills
      .filter(({ item }) => !tested.has(item.id))
      .map(({ file, item }) => `${file} No question tests skill ${item.id}`),
    ...SKILL_AREAS.flatMap((area) => {
      const count = firstAreas.filter((each) => each === area).length;
      if (count >= FEWEST_QUESTIONS_AN_AREA) return [];
      return [`questions/${area} The area has ${count} questions, where it needs ${FEWEST_QUESTIONS_AN_AREA}`];
    }),
  ];
}

function coverageProblems({ coverage }: Content, items: readonly NamedItem[]): string[] {
  const known = new Set(
    items.flatMap(({ kind, id, parts }) => [`${kind}/${id}`, ...parts.map((part) => `${kind}/${id}#${part}`)]),
  );
  const sources = coverage.map(({ source }) => source);
  return [
    ...sources
      .filter((source, index) => sources.indexOf(source) !== index)
      .map((source) => `coverage.yaml ${source} stands there twice`),
    ...coverage.flatMap(({ source, lines }) =>
      Object.entries(lines).flatMap(([line, refs]) =>
        refs.filter((ref) => !known.has(ref)).map((ref) => `coverage.yaml ${source}, line ${line}: there is no ${ref}`),
      ),
    ),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
