/** The first heading of a template, and everything from the second on. */
export function firstPart(template: string): [heading: string, rest: string] {
  const [, heading = 'What happened', rest = ''] = /^## (.*)\n+([\s\S]*)$/.exec(template) ?? [
    null,
    undefined,
    template,
  ];
  return [heading, rest];
}
