import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';
import classes from './Toasts.module.css';

/** Where toasts appear. Loaded after the first page: the first second needs none. */
export function Toasts() {
  return <Notifications position="bottom-left" limit={6} classNames={{ root: classes.toasts ?? '' }} />;
}
