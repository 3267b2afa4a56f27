import { Notification } from 'electron';

interface NoticeShown {
  title: string;
  body: string;
  isSilent?: boolean;
  /** Buttons, where the platform has them. */
  actions?: readonly { text: string; do(): void }[];
  onClick(): void;
}

/** Referred to until the user did something with it, or its buttons would be collected as garbage. */
const shown: Notification[] = [];
const MOST = 20;

/** A notification of the system; nothing where it has none. */
export function showNotice({ title, body, isSilent = false, actions = [], onClick }: NoticeShown): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({
    title,
    body,
    silent: isSilent,
    // A platform without buttons leaves them out.
    ...(actions.length > 0 ? { actions: actions.map(({ text }) => ({ type: 'button' as const, text })) } : {}),
  });
  notification.on('click', () => {
    forget(notification);
    onClick();
  });
  notification.on('action', ({ actionIndex }) => {
    forget(notification);
    actions[actionIndex]?.do();
  });
  shown.push(notification);
  if (shown.length > MOST) shown.shift();
  notification.show();
}

/** Takes away what was shown: it may name what is in a vault that is locked now. */
export function closeNotices(): void {
  for (const notification of shown.splice(0)) notification.close();
}

function forget(notification: Notification): void {
  const place = shown.indexOf(notification);
  if (place >= 0) shown.splice(place, 1);
}
