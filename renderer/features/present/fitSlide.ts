/** How much larger than in the journal a slide is drawn that is as high as a screen. */
const LARGEST = 2.4;
const SMALLEST = 0.2;
const STEP = 0.92;
/** What the largest is meant for; a smaller place begins smaller. */
const FULL_HEIGHT = 720;

/** Scales what is on a slide so that all of it is seen: by its height, and by tables and code that are too wide. */
export function fitSlide(place: HTMLElement, content: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = place;
  if (width === 0 || height === 0) return;
  for (let scale = (LARGEST * Math.min(height, FULL_HEIGHT * 1.6)) / FULL_HEIGHT; ; scale *= STEP) {
    content.style.width = `${width / scale}px`;
    const drawn = content.scrollHeight * scale;
    if (scale > SMALLEST && (drawn > height || isTooWide(content))) continue;
    const top = Math.max(0, (height - drawn) / 2);
    content.style.transform = `translateY(${top}px) scale(${scale})`;
    return;
  }
}

function isTooWide(content: HTMLElement): boolean {
  if (content.scrollWidth > content.clientWidth + 1) return true;
  return [...content.querySelectorAll('pre, table')].some((one) => {
    const holder = one.parentElement;
    return one.scrollWidth > one.clientWidth + 1 || (holder !== null && holder.scrollWidth > holder.clientWidth + 1);
  });
}
