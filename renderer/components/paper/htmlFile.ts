import { svgFile } from '#renderer/components/markdown/svgFile.ts';
import { HTML_STYLE } from './htmlStyle.ts';

const KEPT = new Set(['href', 'src', 'alt', 'title', 'colspan', 'rowspan', 'start', 'type', 'checked', 'disabled']);
const KEPT_TOO = new Set(['id', 'role', 'aria-label', 'data-part', 'align']);

/** What is shown as one file: style and pictures in it, nothing that runs, nothing that is asked of anybody. */
export function htmlFile(shown: HTMLElement, title: string): string {
  const file = document.implementation.createHTMLDocument(title);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  file.documentElement.lang = 'en';
  file.head.prepend(
    element(file, 'meta', { charset: 'utf-8' }),
    element(file, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element(file, 'meta', { name: 'viewport', content: 'width=device-width' }),
  );
  const style = file.createElement('style');
  style.textContent = HTML_STYLE;
  file.head.append(style);
  const article = file.importNode(shown, true);
  file.body.append(article);
  withPixels(shown, article);
  for (const picture of article.querySelectorAll('svg')) bare(picture);
  for (const part of article.querySelectorAll('button')) part.remove();
  for (const part of [article, ...article.querySelectorAll<HTMLElement>('*')]) {
    if (!part.closest('svg')) strip(part);
  }
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`;
}

function element(file: Document, name: string, attributes: Record<string, string>): HTMLElement {
  const made = file.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A diagram as a picture that is harmless alone; icons of the interface say nothing on paper. */
function bare(picture: SVGSVGElement): void {
  const text = picture.closest('figure') ? svgFile(picture) : null;
  if (text === null) {
    picture.remove();
    return;
  }
  const holder = document.createElement('div');
  holder.innerHTML = text;
  const clean = holder.firstElementChild;
  if (clean) picture.replaceWith(picture.ownerDocument.importNode(clean, true));
}

function strip(part: HTMLElement): void {
  for (const { name, value } of [...part.attributes]) {
    const isKept = KEPT.has(name) || KEPT_TOO.has(name);
    if (!isKept || !isReachable(name, value)) part.removeAttribute(name);
  }
}

/** A link leads out or to a place in this file; a picture comes with it. */
function isReachable(name: string, value: string): boolean {
  if (name === 'href') return /^(?:https?:|mailto:|#(?!\/))/i.test(value);
  return name !== 'src' || /^data:image\//i.test(value);
}

/** Pictures that live in this window only are copied into the file; what cannot be read is named by its words. */
function withPixels(shown: HTMLElement, copied: HTMLElement): void {
  const originals = [...shown.querySelectorAll('img')];
  for (const [index, copy] of [...copied.querySelectorAll('img')].entries()) {
    const original = originals[index];
    if (!original || copy.src.startsWith('data:image/')) continue;
    const data = pixelsOf(original);
    if (data) copy.src = data;
    else copy.replaceWith(copy.alt);
  }
}

function pixelsOf(picture: HTMLImageElement): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  try {
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.width > 0 ? canvas.toDataURL('image/png') : null;
  } catch {
    // A picture from elsewhere may be seen but not read.
    return null;
  }
}
