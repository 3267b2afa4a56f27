/** The look of a saved page: the faces of the reader's machine, and paper when it is printed. */
export const HTML_STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fefdfc; color: #201b17; font: 17px/1.6 "Source Serif 4", Georgia, "Times New Roman", serif; }
article { max-width: 44em; margin: 0 auto; padding: 3em 1.5em 5em; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid; }
h1 { font-size: 1.8em; margin-top: 0; } h2 { font-size: 1.3em; } h3 { font-size: 1.1em; }
p, ul, ol, blockquote, table, pre, figure { margin: .7em 0; }
[data-part="about"] { margin: .2em 0; color: #6e6963; font: 14px/1.5 system-ui, sans-serif; }
[data-part="head"] { margin-bottom: 2em; }
[data-part="comment"] { margin: 1.2em 0; break-inside: avoid; }
[data-part="cover"] { padding: 4em 0 3em; border-bottom: 1px solid #dad5cf; }
[data-part="cover"] h1 { font-size: 2.2em; }
[data-part="name"] { margin: .2em 0 .6em; font-size: 1.2em; }
[data-part="contents"] ul, [data-part="skill"] ul { list-style: none; padding-left: 0; }
[data-part="contents"] > ul > li { padding: .6em 0; border-top: 1px solid #dad5cf; font-weight: 600; }
[data-part="contents"] > ul > li:last-child { border-bottom: 1px solid #dad5cf; }
[data-part="contents"] ul ul { margin: 0; padding-top: .15em; font-weight: 400; }
[data-part="part"] { margin-top: 3.5em; }
[data-part="part"] > h2 { padding-bottom: .3em; border-bottom: 2px solid #201b17; font-size: 1.5em; }
[data-part="area"] > h3 { font: 600 14px/1.5 system-ui, sans-serif; color: #4e4842; }
[data-part="entry"] + [data-part="entry"] { margin-top: 4em; }
a { color: #08726c; }
[data-part="contents"] a { color: inherit; text-decoration: none; } [data-part="contents"] a:hover { text-decoration: underline; }
blockquote { padding-left: 1em; border-left: 3px solid #dad5cf; color: #4e4842; font-style: italic; margin-left: 0; }
code, pre { font: .82em/1.5 ui-monospace, "JetBrains Mono", monospace; }
pre { padding: .8em 1em; background: #f5f3ef; border: 1px solid #e7e3dd; border-radius: 6px; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; font: 14px/1.5 system-ui, sans-serif; }
th, td { padding: .35em 1em .35em 0; border-bottom: 1px solid #dad5cf; text-align: left; vertical-align: top; }
div:has(> table) { overflow-x: auto; }
figure { margin-left: 0; margin-right: 0; } svg, img { max-width: 100%; height: auto; }
pre, figure, tr, blockquote { break-inside: avoid; }
@page { margin: 18mm 17mm 20mm; }
@page packet { @bottom-right { content: counter(page); font: 9pt system-ui, sans-serif; } }
@page packet:first { @bottom-right { content: none; } }
@media print {
  article:has([data-part="cover"]) { page: packet; }
  [data-part="cover"] { padding: 60mm 0 0; border: 0; break-after: page; }
  [data-part="part"], [data-part="entry"] + [data-part="entry"] { margin-top: 0; break-before: page; }
  [data-part="skill"], [data-part="picture"], [data-part="drawing"] { break-inside: avoid; }
}
@media print { div:has(> table) { overflow: visible; } table { font-size: 9pt; } td, th { padding-right: .5em; overflow-wrap: anywhere; } body { background: none; font-size: 11pt; } article { max-width: none; padding: 0; } a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; color: #6e6963; } }
`;
