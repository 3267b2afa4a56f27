/** Colours of ours that a saved deck takes along, by the name it has for them. */
const COLOURS = {
  ink: '--ll-ink',
  quiet: '--ll-ink-2',
  line: '--ll-line-strong',
  ground: '--ll-surface',
  sunken: '--ll-sunken',
  accent: '--ll-accent-ink',
  text: '--ll-act-code-ink',
  number: '--ll-act-practise-ink',
  name: '--ll-act-read-ink',
} as const;

/** How a saved deck looks: the colours of the screen it was saved from, and fonts that every system has. */
export function deckStyle(scheme: 'light' | 'dark'): string {
  const tokens = getComputedStyle(document.documentElement);
  const colours = Object.entries(COLOURS).map(([name, token]) => `--${name}:${tokens.getPropertyValue(token).trim()}`);
  return `:root{color-scheme:${scheme};${colours.join(';')}}${RULES}`;
}

const RULES = `
*{box-sizing:border-box;margin:0}
[hidden]{display:none!important}
html,body{height:100%}
body{display:grid;grid-template-rows:minmax(0,1fr) 32px;background:var(--ground);color:var(--ink);font:16px/26px Georgia,'Source Serif 4',serif}
main{min-height:0;padding:4vh 5vw}
section{display:grid;grid-template-columns:minmax(0,1fr);height:100%}
aside{display:none;overflow:auto;padding:0 0 0 24px;border-left:1px solid var(--line);font-size:16px}
.notes section{grid-template-columns:minmax(0,1fr) 30%;column-gap:24px}
.notes aside{display:block}
.place{overflow:hidden;min-height:0}
.slide{transform-origin:0 0}
.black main,.black footer{visibility:hidden}
.black{background:#000}
footer{display:flex;justify-content:space-between;padding:0 16px;font:12px/32px system-ui,sans-serif;color:var(--quiet)}
h1{font-size:28px;line-height:34px}h2{font-size:22px;line-height:28px}h3,h4{font-size:18px;line-height:26px}
:is(p,ul,ol,pre,table,blockquote,figure)+*,:is(h1,h2,h3,h4)+*{margin-top:10px}
ul,ol{padding-left:26px}a{color:var(--accent)}
blockquote{padding-left:14px;border-left:3px solid var(--line);font-style:italic}
code{font:13px/20px ui-monospace,Consolas,monospace}
pre{padding:9px 12px;border:1px solid var(--line);border-radius:6px;background:var(--sunken);white-space:pre}
pre code{font-size:12px}
table{border-collapse:collapse;font:13px/20px system-ui,sans-serif}th,td{padding:5px 16px 5px 0;text-align:left;border-bottom:1px solid var(--line)}
img,svg{max-width:100%;height:auto}svg{display:block;margin:0 auto}
.tok-keyword{font-weight:600;color:var(--accent)}.tok-comment,.tok-meta{color:var(--quiet)}
.tok-string,.tok-string2{color:var(--text)}.tok-number,.tok-bool,.tok-atom{color:var(--number)}.tok-typeName,.tok-className{color:var(--name)}
`.replace(/\n/g, '');
