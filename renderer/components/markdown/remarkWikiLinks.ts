import { wikiAddress } from '#renderer/components/links/wikiAddress.ts';
import { findWikiLinks } from '#shared/domain/journal/wikiLinks/findWikiLinks.ts';

type Code = number | null;
type State = ((code: Code) => State | undefined) | undefined;
interface Effects {
  enter(name: string): void;
  exit(name: string): void;
  consume(code: Code): void;
}
interface Token {
  type: string;
}
interface Reading {
  enter(node: object, token: Token): void;
  exit(token: Token): void;
  sliceSerialize(token: Token): string;
}

const OPEN = 91;
const CLOSE = 93;

/**
 * Reads `[[…]]` as links while the Markdown is read, so that code, escapes and the rest of the line are what they are
 * anywhere. What stands between the brackets is read by the same rules as everywhere in Leadlight.
 */
export function remarkWikiLinks(this: { data(): object }): void {
  const data: { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] } = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { text: { [OPEN]: { name: 'wikiLink', tokenize } } },
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    { enter: { wikiLink }, exit: { wikiLink: leave } },
  ];
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  let opened = 0;
  let closed = 0;
  let length = 0;
  return function begin(code: Code): State {
    effects.enter('wikiLink');
    effects.consume(code);
    opened = 1;
    return inside;
  };

  function inside(code: Code): State {
    if (code === null || code < 0) return nok?.(code);
    if (code === OPEN) {
      if (opened === 2) return nok?.(code);
      opened += 1;
    } else if (opened < 2) return nok?.(code);
    else if (code === CLOSE) {
      if (length === 0) return nok?.(code);
      closed += 1;
    } else if (closed > 0) return nok?.(code);
    else length += 1;
    effects.consume(code);
    return closed === 2 ? end : inside;
  }

  function end(code: Code): State {
    effects.exit('wikiLink');
    return ok?.(code);
  }
}

function wikiLink(this: Reading, token: Token): void {
  const source = this.sliceSerialize(token);
  const [link] = findWikiLinks(source);
  const url = link ? wikiAddress(link) : '';
  const words = link ? (link.shown ?? link.target) : source;
  this.enter({ type: 'link', url, title: null, children: [{ type: 'text', value: words }] }, token);
}

function leave(this: Reading, token: Token): void {
  this.exit(token);
}
