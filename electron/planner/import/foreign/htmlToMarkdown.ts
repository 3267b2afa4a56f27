/** Text that was HTML, as Markdown, and how many pictures it had. */
export interface ConvertedHtml {
  markdown: string;
  pictures: number;
}

/**
 * The HTML of a note as Markdown: paragraphs, headings, lists, quotes, code, links, bold and italic. What has no place in
 * Markdown (colours, fonts) is left out, text never. One pass; nothing in it is run or fetched.
 */
export function htmlToMarkdown(html: string): ConvertedHtml {
  const lines = new LineWriter();
  let pictures = 0;
  let hidden = '';
  for (const { tag, isClosing, attributes, text } of partsOf(html)) {
    if (hidden !== '') {
      if (isClosing && tag === hidden) hidden = '';
    } else if (tag === '') lines.write(textOf(text));
    else if (tag === 'img') pictures += 1;
    else if (tag === 'script' || tag === 'style') hidden = isClosing ? '' : tag;
    else if (tag === 'a') lines.link(isClosing ? null : attributeOf(attributes, 'href'));
    else lines.tag(tag, isClosing);
  }
  return { markdown: lines.text(), pictures };
}

interface Part {
  /** Empty for text between tags. */
  tag: string;
  isClosing: boolean;
  attributes: string;
  text: string;
}

function* partsOf(html: string): Generator<Part> {
  const textPart = (text: string): Part => ({ tag: '', isClosing: false, attributes: '', text });
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open !== at) yield textPart(html.slice(at, open < 0 ? undefined : open));
    if (open < 0) return;
    const [, slash, name = ''] = /^<(\/?)([A-Za-z][A-Za-z0-9]*|!)/.exec(html.slice(open, open + 40)) ?? [];
    const ending = html.startsWith('<!--', open) ? '-->' : '>';
    const end = name === '' ? -1 : html.indexOf(ending, open);
    if (end < 0) {
      // A sign of less than, or a tag that is not whole: it is text.
      yield textPart(html.slice(open, name === '' ? open + 1 : undefined));
      at = name === '' ? open + 1 : html.length;
    } else {
      const attributes = html.slice(open, end);
      if (name !== '!') yield { tag: name.toLowerCase(), isClosing: slash === '/', attributes, text: '' };
      at = end + ending.length;
    }
  }
}

const MARKS: Record<string, string> = { strong: '**', b: '**', em: '*', i: '*', s: '~~', del: '~~', strike: '~~' };
const DEEPEST_LIST = 8;

/** Puts lines together: what begins each (`> `, `- `, spaces) and which blocks are open. */
class LineWriter {
  private readonly done: string[] = [];
  private line = '';
  private readonly lists: { isNumbered: boolean; count: number }[] = [];
  private readonly targets: string[] = [];
  private quotes = 0;
  private isCode = false;

  write(text: string): void {
    if (this.isCode) {
      for (const [at, part] of text.split('\n').entries()) {
        if (at > 0) this.endLine();
        this.line += part;
      }
      return;
    }
    const flowing = text.replace(/\s+/g, ' ');
    this.line += this.line === '' ? flowing.trimStart() : flowing;
  }

  tag(tag: string, isClosing: boolean): void {
    const mark = MARKS[tag];
    if (mark !== undefined) this.line += mark;
    else if (tag === 'code') this.line += this.isCode ? '' : '`';
    else if (tag === 'br') this.breakLine();
    else if (tag === 'pre') this.code(isClosing);
    else if (tag === 'ul' || tag === 'ol') this.list(tag === 'ol', isClosing);
    else if (tag === 'li') this.item(isClosing);
    else if (tag === 'blockquote') {
      this.endBlock();
      this.quotes = Math.max(0, Math.min(DEEPEST_LIST, this.quotes + (isClosing ? -1 : 1)));
      // The empty line after a quote is no part of it.
      if (isClosing && this.isAtGap()) this.done[this.done.length - 1] = this.gap();
    } else if (/^h[1-6]$/.test(tag)) {
      this.endBlock();
      if (!isClosing) this.line = `${'#'.repeat(Number(tag[1]))} `;
    } else if (tag === 'hr') {
      this.endBlock();
      this.line = '---';
      this.endBlock();
    } else if (tag === 'p' || tag === 'div') {
      // A list item keeps its text in a paragraph of its own.
      if (this.lists.length === 0) this.endBlock();
    }
  }

  link(target: string | null): void {
    if (target !== null) {
      this.targets.push(target);
      this.line += '[';
      return;
    }
    const opened = this.targets.pop();
    if (opened !== undefined) this.line += `](${opened.replace(/[\s()<>]/g, encodeURIComponent)})`;
  }

  text(): string {
    this.endBlock();
    return this.done.join('\n').trimEnd();
  }

  private code(isClosing: boolean): void {
    if (isClosing === !this.isCode) return;
    if (isClosing) this.endLine();
    else this.endBlock();
    this.isCode = !isClosing;
    this.line = '```';
    this.endLine();
    if (isClosing) this.endBlock();
  }

  private list(isNumbered: boolean, isClosing: boolean): void {
    if (this.lists.length === 0 || isClosing) {
      if (this.line.trim() !== '') this.endLine();
    }
    if (!isClosing) {
      if (this.lists.length === 0) this.endBlock();
      else if (this.line.trim() !== '') this.endLine();
      if (this.lists.length < DEEPEST_LIST) this.lists.push({ isNumbered, count: 0 });
    } else {
      this.lists.pop();
      if (this.lists.length === 0) this.endBlock();
    }
  }

  private item(isClosing: boolean): void {
    if (this.line.trim() !== '') this.endLine();
    const list = this.lists.at(-1);
    if (isClosing || !list) return;
    list.count += 1;
    this.line = `${'  '.repeat(this.lists.length - 1)}${list.isNumbered ? `${list.count}.` : '-'} `;
  }

  private breakLine(): void {
    if (!this.isCode) this.line = `${this.line.trimEnd()}\\`;
    this.endLine();
  }

  private endLine(): void {
    this.done.push(`${'> '.repeat(this.quotes)}${this.isCode ? this.line : this.line.trimEnd()}`);
    this.line = '';
  }

  /** An empty line between blocks, one and no more. */
  private endBlock(): void {
    if (this.line.trim() !== '') this.endLine();
    this.line = '';
    if (this.done.length > 0 && !this.isAtGap()) this.done.push(this.gap());
  }

  private isAtGap(): boolean {
    return /^[> ]*$/.test(this.done.at(-1) ?? 'none');
  }

  private gap(): string {
    return '> '.repeat(this.quotes).trimEnd();
  }
}

function attributeOf(attributes: string, name: string): string {
  const at = attributes.toLowerCase().indexOf(`${name}=`);
  if (at < 0) return '';
  const value = attributes.slice(at + name.length + 1);
  const quote = value[0];
  const end = quote === '"' || quote === "'" ? value.indexOf(quote, 1) : value.search(/[\s>]|$/);
  return textOf(quote === '"' || quote === "'" ? value.slice(1, end < 0 ? undefined : end) : value.slice(0, end));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function textOf(html: string): string {
  return html.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    return isCharacter ? String.fromCodePoint(code) : '�';
  });
}
