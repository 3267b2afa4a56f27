/** Resolves when every diagram of a page is drawn, or could not be. */
export function whenDrawn(page: HTMLElement): Promise<void> {
  const isDrawn = () => page.querySelector('[aria-busy="true"]') === null;
  if (isDrawn()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isDrawn()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
  });
}
