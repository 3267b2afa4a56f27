import { DECK_SCRIPT } from './deckScript.ts';
import { deckStyle } from './deckStyle.ts';
import type { DrawnSlide } from './drawnSlides.ts';

interface Deck {
  title: string;
  slides: readonly DrawnSlide[];
  scheme: 'light' | 'dark';
}

/** One file with everything in it. Its policy lets it ask for nothing, and run nothing but its own keys. */
export async function deckHtml({ title, slides, scheme }: Deck): Promise<string> {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${await hash(DECK_SCRIPT)}'`;
  const sections = slides.map(
    ({ shown, notes }, place) =>
      `<section${place === 0 ? '' : ' hidden'}><div class="place"><div class="slide">${shown}</div></div><aside>${notes}</aside></section>`,
  );
  return `<!doctype html>
<html lang="en" data-scheme="${scheme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${deckStyle(scheme)}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
<footer><span id="number">1 / ${slides.length}</span><span>Arrow keys turn the slides, N shows the notes</span></footer>
<script>${DECK_SCRIPT}</script>
</body>
</html>
`;
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
