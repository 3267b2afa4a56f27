import { extname } from 'node:path';
import type { ProgressReport } from '#shared/domain/report/reportShape.ts';
import { LocalDate } from '#shared/model/time.ts';
import { type Command, type Given, type RunCommand, takesNoWords, UsageRefused } from '../command.ts';
import { outFile, writeOutFile } from '../outFile.ts';
import { type AskedReport, askReport } from '../report/askReport.ts';
import { reportHtml } from '../report/reportHtml.ts';
import { reportMarkdown } from '../report/reportMarkdown.ts';

const WRITERS = {
  md: reportMarkdown,
  html: reportHtml,
  json: (report: ProgressReport) => `${JSON.stringify(report, null, 2)}\n`,
};

type Format = keyof typeof WRITERS;

export const report: Command = {
  name: 'report',
  summary: 'how the run goes, in the words of the Progress screen',
  details: [
    'Markdown to the terminal, unless a format or a file is named. HTML has the window and the burn-up as pictures in it.',
    'Dates are written like 2027-02-19, both are counted. It works while Leadlight is open.',
  ],
  options: {
    from: { value: 'DATE', words: 'only what came from this day on' },
    to: { value: 'DATE', words: 'only what came until this day' },
    run: { value: 'ID', words: 'another run than the one that is walked' },
    format: { value: 'FORMAT', words: 'md, html or json; without it as the file’s name ends, else md' },
    out: { value: 'FILE', words: 'writes it there; a file of that name is replaced' },
  },
  read(words, given) {
    takesNoWords(words);
    const range = { from: dateAfter('from', given), to: dateAfter('to', given) };
    if (range.from !== null && range.to !== null && range.from > range.to) {
      throw new UsageRefused('The day after --from is later than the one after --to.');
    }
    const out = given.text('out');
    if (out === '') throw new UsageRefused('Write the file after --out.');
    return tell({ range, runId: given.text('run') }, { format: formatOf(given.text('format'), out), out });
  },
};

function dateAfter(option: 'from' | 'to', given: Given): LocalDate | null {
  const text = given.text(option);
  if (text === null) return null;
  const date = LocalDate.safeParse(text);
  if (date.success) return date.data;
  throw new UsageRefused(`Write the day after --${option} like 2027-02-19.`);
}

function formatOf(asked: string | null, out: string | null): Format {
  const wanted = asked ?? (out === null ? '' : extname(out).slice(1).toLowerCase());
  if (isFormat(wanted)) return wanted;
  if (asked !== null) throw new UsageRefused('Write md, html or json after --format.');
  return wanted === 'htm' ? 'html' : 'md';
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(WRITERS, text);
}

function tell(asked: AskedReport, { format, out }: { format: Format; out: string | null }): RunCommand {
  return async (location, terminal) => {
    const file = out === null ? null : await outFile(out, terminal.workingFolder, location);
    const found = await askReport(location, terminal, asked);
    const text = WRITERS[format](found);
    if (file === null) return { lines: [text.trimEnd()], json: found };
    await writeOutFile(file, text);
    return { lines: [`Written to ${file}`], json: { file, format } };
  };
}
