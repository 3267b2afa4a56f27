/** A slide as it was drawn: HTML that needs nothing of Leadlight. */
export interface DrawnSlide {
  shown: string;
  notes: string;
}

const LOOK_AGAIN_MS = 150;
/** As often the same, and no diagram is empty: then all is drawn. */
const SAME_TIMES = 3;
const LONGEST_MS = 10_000;

/** Waits for diagrams and coloured code, and takes what was drawn: sections with a slide and its notes. */
export async function drawnSlides(place: HTMLElement): Promise<DrawnSlide[]> {
  let before = '';
  let same = 0;
  for (let waited = 0; waited < LONGEST_MS && same < SAME_TIMES; waited += LOOK_AGAIN_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    const now = place.innerHTML;
    same = now === before && !isDrawing(place) ? same + 1 : 0;
    before = now;
  }
  return [...place.querySelectorAll(':scope > section')].map((section) => ({
    shown: alone(section.firstElementChild),
    notes: alone(section.lastElementChild),
  }));
}

function isDrawing(place: HTMLElement): boolean {
  return [...place.querySelectorAll('figure > [role=img]:not([hidden])')].some((one) => one.childElementCount === 0);
}

/** Without classes of ours, buttons, and links into Leadlight. */
function alone(drawn: Element | null): string {
  if (!drawn) return '';
  const copy = document.createElement('div');
  copy.append(...[...drawn.cloneNode(true).childNodes]);
  for (const one of copy.querySelectorAll('button, a[href^="#"]')) {
    const words = document.createElement('span');
    words.textContent = one.textContent;
    one.replaceWith(words);
  }
  for (const one of copy.querySelectorAll('img:not([src^="data:"])')) one.replaceWith(one.getAttribute('alt') ?? '');
  for (const one of copy.querySelectorAll('[hidden]')) one.remove();
  for (const one of copy.querySelectorAll('[class]')) {
    if (one.closest('svg')) continue;
    const kept = [...one.classList].filter((name) => name.startsWith('tok-'));
    if (kept.length === 0) one.removeAttribute('class');
    else one.setAttribute('class', kept.join(' '));
  }
  for (const one of copy.querySelectorAll('[tabindex]')) one.removeAttribute('tabindex');
  return copy.innerHTML;
}
