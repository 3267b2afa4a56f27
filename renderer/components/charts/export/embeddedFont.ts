const FAMILY = 'Inter Variable';
/** The part of the font that has Latin letters. */
const LATIN = /U\+0+-0*FF/i;

let made: Promise<string> | null = null;

/** The interface's Latin font as a style sheet that needs no other file; empty where it cannot be had: the system's font does. */
export function embeddedFont(): Promise<string> {
  made ??= make().catch(() => '');
  return made;
}

async function make(): Promise<string> {
  const address = fontAddress();
  if (!address) return '';
  const answer = await fetch(address);
  if (!answer.ok) return '';
  const data = await asDataUrl(await answer.blob());
  return `@font-face{font-family:Inter;font-weight:100 900;src:url(${data}) format('woff2')}`;
}

function fontAddress(): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const { style } = rule;
      const isLatin = LATIN.test(style.getPropertyValue('unicode-range'));
      if (!isLatin || !style.getPropertyValue('font-family').includes(FAMILY)) continue;
      const path = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (path) return new URL(path, sheet.href ?? document.baseURI).href;
    }
  }
  return null;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The font could not be read'));
    reader.readAsDataURL(blob);
  });
}
