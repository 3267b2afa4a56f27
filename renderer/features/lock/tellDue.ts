/** Says outside the page that something came due, and not what. Only where the person allowed notifications. */
export function tellDue(due: number): void {
  const isBrowser = window.location.protocol !== 'app:';
  if (due === 0 || !isBrowser || !('Notification' in window) || Notification.permission !== 'granted') return;
  const shown = new Notification('Something is due', { body: 'Unlock Leadlight to see it.', tag: 'leadlight-locked' });
  shown.onclick = () => {
    window.focus();
    shown.close();
  };
}
