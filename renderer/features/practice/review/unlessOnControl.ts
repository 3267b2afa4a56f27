import { unlessTaken } from '#renderer/components/unlessTaken.ts';

/** Space and Enter press the button or open the link that has the focus; only elsewhere are they keys of the page. */
export function unlessOnControl(act: () => void): (event: KeyboardEvent) => void {
  const take = unlessTaken(act);
  return (event) => {
    if (event.target instanceof Element && event.target.closest('button, a, [role="menuitem"]')) return;
    event.preventDefault();
    take(event);
  };
}
