/** The keys of a saved deck. Plain JavaScript for any browser. */
export const DECK_SCRIPT = `
(() => {
  const slides = [...document.querySelectorAll('main > section')];
  let at = Math.max(0, Math.min(Number(location.hash.slice(1)) - 1 || 0, slides.length - 1));
  const fit = () => {
    const place = slides[at].querySelector('.place');
    const content = place.firstElementChild;
    const wide = () => content.scrollWidth > content.clientWidth + 1 ||
      [...content.querySelectorAll('pre, table')].some((one) => one.scrollWidth > one.parentElement.clientWidth + 1);
    for (let scale = place.clientHeight / 300; ; scale *= 0.92) {
      content.style.width = place.clientWidth / scale + 'px';
      const height = content.scrollHeight * scale;
      if (scale > 0.2 && (height > place.clientHeight || wide())) continue;
      const top = Math.max(0, (place.clientHeight - height) / 2);
      content.style.transform = 'translateY(' + top + 'px) scale(' + scale + ')';
      return;
    }
  };
  const show = (next) => {
    at = Math.max(0, Math.min(next, slides.length - 1));
    slides.forEach((slide, place) => { slide.hidden = place !== at; });
    document.getElementById('number').textContent = at + 1 + ' / ' + slides.length;
    fit();
  };
  addEventListener('resize', fit);
  addEventListener('load', fit);
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key)) show(at + (event.shiftKey && key === ' ' ? -1 : 1));
    else if (['ArrowLeft', 'ArrowUp', 'PageUp'].includes(key)) show(at - 1);
    else if (key === 'Home') show(0);
    else if (key === 'End') show(slides.length - 1);
    else if (key === 'n' || key === 'N') { document.body.classList.toggle('notes'); fit(); }
    else if (key === 'b' || key === 'B') document.body.classList.toggle('black');
    else return;
    event.preventDefault();
  });
  addEventListener('click', (event) => {
    if (!event.target.closest('a, aside, input')) show(at + (event.clientX < innerWidth / 4 ? -1 : 1));
  });
  show(at);
})();
`;
