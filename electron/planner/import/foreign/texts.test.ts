import { expect, test } from 'vitest';
import { withoutNeedlessEscapes } from './dayOneText.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';

test.for([
  ['Done\\. Really\\!', 'Done. Really!'],
  ['1\\. no list', '1\\. no list'],
  ['see 1\\.5', 'see 1.5'],
  ['\\# no heading', '\\# no heading'],
  ['C\\# and \\#5', 'C# and #5'],
  ['\\- no item, a\\-b', '\\- no item, a-b'],
  ['\\*not bold\\*', '\\*not bold\\*'],
  ['snake\\_case \\_kept\\_', 'snake_case \\_kept\\_'],
  ['\\!\\[x\\]\\(y\\)', '!\\[x\\]\\(y)'],
  ['a \\(b\\)', 'a (b)'],
  ['C:\\\\temp\\\\.x', 'C:\\\\temp\\\\.x'],
  ['`a\\.b` c\\.', '`a\\.b` c.'],
  ['```\na\\.b\n```\nc\\.', '```\na\\.b\n```\nc.'],
  ['\\~\\~gone\\~\\~', '\\~\\~gone\\~\\~'],
  ['\\&lt; R\\&D', '\\&lt; R&D'],
])('of Day One’s %j stays %j', ([written = '', kept = '']) => {
  expect(withoutNeedlessEscapes(written)).toBe(kept);
});

test.for([
  ['<p>a</p><p>b</p>', 'a\n\nb'],
  ['a<br>b', 'a\\\nb'],
  ['<h2>T</h2>text', '## T\n\ntext'],
  ['<ol><li><p>a</p></li><li>b<ul><li>c</li></ul></li></ol><p>d</p>', '1. a\n2. b\n  - c\n\nd'],
  ['<blockquote><p>a</p><p>b</p></blockquote>c', '> a\n>\n> b\n\nc'],
  ['<pre><code>x &lt; 1\n  y</code></pre>z', '```\nx < 1\n  y\n```\n\nz'],
  ['<em>a</em> <s>b</s> <code>c</code> <span style="color:red">d</span>', '*a* ~~b~~ `c` d'],
  ['<a href="https://x.y/a b">t</a>', '[t](https://x.y/a%20b)'],
  ['a < b & c > d', 'a < b & c > d'],
  ['&#228;&#xE4;&unknown;&#99999999;&#0;', 'ää&unknown;&#99999999;�'],
  ['<script>alert(1)</script><style>p{}</style><!-- x > y -->ok', 'ok'],
  ['open <b', 'open <b'],
  ['plain text', 'plain text'],
])('HTML %j becomes %j', ([html = '', markdown = '']) => {
  expect(htmlToMarkdown(html).markdown).toBe(markdown);
});
