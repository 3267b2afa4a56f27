import type { Report } from './findings.ts';
import { nearHeadingOf } from './nearHeading.ts';
import type { Outline } from './outline.ts';
import { outlineBuilder } from './outlineBuilder.ts';
import { headingOf, type OutlineLine, outlineLines } from './outlineLines.ts';
import { readTimes } from './readTimes.ts';

/**
 * Reads an outline: weeks, days, mornings and evenings with their lines. A line without times takes the whole of the
 * window last named; a further one belongs to the session above it. What has no place is named in a hint.
 */
export function readOutline(text: string, report: Report): Outline {
  const builder = outlineBuilder(report);
  let outside: OutlineLine[] = [];
  const closeOutside = (isEnd: boolean) => {
    const [first] = outside;
    const last = outside.at(-1);
    if (first && last) report.hint(first.number, wordsOfOutside(first, last, isEnd));
    outside = [];
  };
  for (const line of outlineLines(text)) {
    const heading = headingOf(line.text);
    const near = heading ? null : nearHeadingOf(line.text, builder.isInDay() && outside.length === 0);
    const goesOn = outside.length > 0 && readTimes(line.text, false) === null;
    if (heading) {
      closeOutside(false);
      builder.begin(line, heading);
    } else if (near) {
      closeOutside(false);
      report.problem(line.number, near.advice);
      builder.begin(line, near.heading);
    } else if (goesOn || builder.isOutside(line)) {
      outside.push(line);
    } else {
      closeOutside(false);
      if (!builder.addText(line, line.text)) outside.push(line);
    }
  }
  closeOutside(true);
  return builder.outline;
}

function wordsOfOutside(first: OutlineLine, last: OutlineLine, isEnd: boolean): string {
  const isOne = first.number === last.number;
  const lines = isOne ? 'This line stands' : `Lines ${first.number} to ${last.number} stand`;
  const where = isEnd ? 'after the last day' : 'between the days';
  return `${lines} ${where} and will not be in the plan.`;
}
