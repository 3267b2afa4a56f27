/** Scrolls to a part also when the address names it already and one has scrolled away; the next Tab goes on from there. */
export function showPart(place: string): void {
  const heading = document.getElementById(place);
  heading?.focus({ preventScroll: true });
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
}
