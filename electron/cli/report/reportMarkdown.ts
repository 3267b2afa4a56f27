import { escaped, page, table } from '#electron/planner/export/content/markdown.ts';
import type { ProgressReport, ReportFigure } from '#shared/domain/report/reportShape.ts';

/** Without pictures: a terminal and a plain text show none. */
export function reportMarkdown({ title, about, parts }: ProgressReport): string {
  return page(
    `# ${escaped(title)}`,
    about.map((line) => `- ${escaped(line)}`).join('\n'),
    ...parts.flatMap(({ heading, figures }) => [`## ${escaped(heading)}`, ...figures.flatMap(blocksOf)]),
  );
}

function blocksOf({ finding, detail = '', table: numbers }: ReportFigure): string[] {
  return [
    `**${escaped(finding)}**`,
    escaped(detail),
    numbers
      ? table(
          numbers.columns.map(escaped),
          numbers.rows.map((row) => row.map(escaped)),
        )
      : '',
  ];
}
