import { LIGHT_COLOURS } from '#shared/domain/pictures/lightColours.ts';
import type { ProgressReport, ReportFigure, ReportTable } from '#shared/domain/report/reportShape.ts';

const { surface, ink, 'ink-2': quiet, 'ink-3': faint, line, 'line-strong': edge } = LIGHT_COLOURS;

const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: ${surface}; color: ${ink}; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1rem; color: ${quiet}; margin: 3rem 0 0; padding-bottom: .4rem; border-bottom: 1px solid ${edge}; }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 1.8rem 0 0; }
p { margin: .3rem 0; color: ${quiet}; }
header p { color: ${faint}; font-size: .85rem; }
svg { display: block; max-width: 100%; height: auto; margin: 1rem 0; }
table { border-collapse: collapse; margin: .8rem 0; font-size: .85rem; }
th, td { padding: .3rem 1.4rem .3rem 0; text-align: left; border-bottom: 1px solid ${line}; }
th { color: ${faint}; font-weight: 500; }
td { font-variant-numeric: tabular-nums; }
section > div { break-inside: avoid; }
@page { margin: 18mm 17mm; }
@media print { body { background: none; font-size: 10.5pt; } main { max-width: none; padding: 0; } }
`;

/** One file with style and pictures in it, nothing that runs, nothing that is asked of anybody. */
export function reportHtml({ title, about, parts }: ProgressReport): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${inHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<header><h1>${inHtml(title)}</h1>${about.map((words) => `<p>${inHtml(words)}</p>`).join('')}</header>`,
    ...parts.map(
      ({ heading, figures }) =>
        `<section><h2>${inHtml(heading)}</h2>\n${figures.map(figureHtml).join('\n')}\n</section>`,
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function figureHtml({ finding, detail, picture, table }: ReportFigure): string {
  return [
    `<div><h3>${inHtml(finding)}</h3>`,
    detail === undefined ? '' : `<p>${inHtml(detail)}</p>`,
    picture ?? '',
    table ? tableHtml(table) : '',
    '</div>',
  ].join('');
}

function tableHtml({ columns, rows }: ReportTable): string {
  const head = columns.map((column) => `<th scope="col">${inHtml(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${inHtml(cell)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
