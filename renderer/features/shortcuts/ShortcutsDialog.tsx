import { Modal } from '@mantine/core';
import { Link } from 'wouter';
import { Keys } from '#renderer/components/Keys.tsx';
import classes from './ShortcutsDialog.module.css';

export interface Shortcut {
  keys: readonly string[];
  does: string;
}

export interface ShortcutGroup {
  place: string;
  shortcuts: readonly Shortcut[];
}

interface ShortcutsDialogProps {
  groups: readonly ShortcutGroup[];
  onClose: () => void;
}

/** Every key that does something, by place. */
export function ShortcutsDialog({ groups, onClose }: ShortcutsDialogProps) {
  return (
    <Modal opened onClose={onClose} title="Keyboard" size={880}>
      <div className={classes.groups}>
        {groups.map(({ place, shortcuts }) => (
          <section key={place}>
            <h3 className={classes.place}>{place}</h3>
            <dl className={classes.list}>
              {shortcuts.map(({ keys, does }) => (
                <div key={does} className={classes.row}>
                  <dt>{does}</dt>
                  <dd>
                    <span className={classes.spoken}>{keys.join(' ').replace('mod', 'Control or Command')}</span>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={classes.more}>
        How a day with Leadlight goes is in the{' '}
        <Link href="/help" onClick={onClose}>
          guide
        </Link>
        .
      </p>
    </Modal>
  );
}
