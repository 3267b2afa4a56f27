import { navigate } from 'wouter/use-hash-location';
import { beforeLock } from '#renderer/api/leaving.ts';
import type { EndWords } from '#shared/domain/focus/endOfBlock.ts';
import type { SessionId } from '#shared/model/ids.ts';

let last: Notification | null = null;
// It may name what is in a vault that is locked then.
beforeLock(async () => last?.close());

/** On the browser host, where the person allowed it; the tag makes two of them one. The chime is the sound. */
export function showNotification({ title, body, sessionId }: EndWords & { sessionId: SessionId }): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const shown = new Notification(title, { body, tag: 'leadlight-focus', silent: true });
  last = shown;
  shown.onclick = () => {
    window.focus();
    navigate(`/focus/${sessionId}`);
    shown.close();
  };
}
