import { RUNNING_ADDRESSES } from './addressVectors.ts';
import { MARKUP } from './markupVectors.ts';

const fenced = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;

/** Source of diagrams: what Mermaid draws is the only markup that is not made by us. */
const DIAGRAMS = [
  'flowchart LR\n  A["<img src=x onerror=tripped()>"] --> B["<script>tripped()</script>"]',
  'flowchart LR\n  A --> B\n  click A "javascript:tripped()"',
  'flowchart LR\n  A --> B\n  click A href "javascript:tripped()" _self',
  'flowchart LR\n  A --> B\n  click A call tripped()',
  'flowchart LR\n  A --> B\n  click A tripped',
  '%%{init: {"securityLevel": "loose", "htmlLabels": true}}%%\nflowchart LR\n  A["<img src=x onerror=tripped()>"]',
  '%%{init: {"themeCSS": "@import url(https://evil.example/x.css)"}}%%\nflowchart LR\n  A',
  '%%{init: {"themeVariables": {"primaryColor": "red;}</style><img src=x onerror=tripped()>"}}}%%\nflowchart LR\n  A',
  '%%{init: {"fontFamily": "\\"></style><svg onload=tripped()>"}}%%\nflowchart LR\n  A',
  '---\ntitle: <img src=x onerror=tripped()>\nconfig:\n  securityLevel: loose\n---\nflowchart LR\n  A',
  'flowchart LR\n  A\n  style A fill:url(https://evil.example/x.svg#a)',
  'flowchart LR\n  A\n  classDef x background:url(https://evil.example/x.png)\n  class A x',
  'sequenceDiagram\n  participant A as <img src=x onerror=tripped()>\n  A->>B: <svg onload=tripped()>',
  'sequenceDiagram\n  participant A\n  link A: x @ javascript:tripped()',
  'sequenceDiagram\n  participant A\n  links A: {"x": "javascript:tripped()"}',
  'classDiagram\n  class A\n  link A "javascript:tripped()"',
  'classDiagram\n  class A["<img src=x onerror=tripped()>"]',
  'gantt\n  section <img src=x onerror=tripped()>\n  x :a1, 2027-02-01, 1d\n  click a1 href "javascript:tripped()"',
  'mindmap\n  root((<img src=x onerror=tripped()>))',
  'journey\n  title <script>tripped()</script>\n  section x\n    y: 5: <img src=x onerror=tripped()>',
  'flowchart LR\n  A["`**x** [y](javascript:tripped())`"]',
  'flowchart LR\n  A@{ img: "https://evil.example/x.png", label: "x" }',
  'pie title <img src=x onerror=tripped()>\n  "<script>tripped()</script>": 1',
  'gitGraph\n  commit id: "<img src=x onerror=tripped()>"',
];

/** Links and pictures of Markdown that lead where none may; `address` is any of the disguised ones. */
const holding = (address: string) =>
  `[x](${address}) [x](<${address}>) ![x](${address}) ![x](<${address}>) [x][1]\n\n[1]: ${address}`;

const LINKS_AND_PICTURES = [
  '<javascript:tripped()>',
  '<JAVASCRIPT:tripped()>',
  '<data:text/html,<script>tripped()</script>>',
  '[x](https://a.example "onmouseover=tripped()")',
  '[x](https://a.example "\\"onmouseover=tripped()")',
  "[x](https://a.example '&quot;onmouseover=tripped()')",
  '[x](https://a.example\\"onmouseover=tripped())',
  '![x" onerror="tripped()](x)',
  '![x](x "onerror=tripped()")',
  '![x](x \'" onerror="tripped()\')',
  '![x](https://evil.example/beacon.png)',
  '![x](//evil.example/beacon.png)',
  '![x][1]\n\n[1]: https://evil.example/beacon.png',
  '![x](drawing:../../etc/passwd)',
  '![x](drawing:<script>)',
  '[![x](https://evil.example/x.png)](javascript:tripped())',
  '[x]: javascript:tripped()\n\n[x]',
  '[x][]\n\n[X]: <java\nscript:tripped()>',
  '[a](#" onclick=tripped())',
  '[a](#/settings?x=<script>tripped()</script>)',
  '[a](mailto:x@a.example?body=<script>tripped()</script>)',
  'www.a.example/"onmouseover="tripped()',
  'https://a.example/<script>tripped()</script>',
  'https://a.example/"><img src=x onerror=tripped()>',
];

const STRUCTURE = [
  fenced('html"><script>tripped()</script>', '<script>tripped()</script>'),
  fenced('js onload=tripped()', 'x'),
  fenced('__proto__', 'x'),
  fenced('constructor', 'x'),
  '`<script>tripped()</script>`',
  '    <script>tripped()</script>',
  '[^1]\n\n[^1]: <img src=x onerror=tripped()>',
  '[^"><img src=x onerror=tripped()>]\n\n[^"><img src=x onerror=tripped()>]: x',
  '[^__proto__]\n\n[^__proto__]: x',
  '| <img src=x onerror=tripped()> |\n| --- |\n| <script>tripped()</script> |',
  '| a |\n| :-"onclick=tripped() |\n| b |',
  '- [ ] <img src=x onerror=tripped()>\n- [x] <script>tripped()</script>',
  '# <img src=x onerror=tripped()>',
  '# x {#y onclick=tripped()}',
  '<script>tripped()</script>\n===',
  '> <script>\n> tripped()\n> </script>',
  '<div>\n\n**x** <img src=x onerror=tripped()>\n\n</div>',
  '*<img src=x onerror=tripped()>*',
  '\\<script>tripped()\\</script>',
  '<img src=x\n\nonerror=tripped()>',
  '[[<img src=x onerror=tripped()>]]',
  '[[skill/caching|<img src=x onerror=tripped()>]]',
  '[[javascript:tripped()]]',
  '[[skill/../../x]]',
  '![[<script>tripped()</script>]]',
  '#<script>tripped()</script>',
  '---\ntitle: <img src=x onerror=tripped()>\ntags: ["<script>tripped()</script>"]\n---\n\nx',
  '---\n"</title><script>tripped()</script>": x\n---\n',
  '+++\ntitle = "<script>tripped()</script>"\n+++\n',
];

/** Markdown that must do nothing but show, by what it is built on. */
export const MARKDOWN: Readonly<Record<string, readonly string[]>> = {
  ...MARKUP,
  'addresses that run': RUNNING_ADDRESSES.map(holding),
  'links and pictures': LINKS_AND_PICTURES,
  'parts of Markdown': STRUCTURE,
  diagrams: DIAGRAMS.map((source) => fenced('mermaid', source)),
};
