import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { queries } from '#renderer/api/queries.ts';
import { lowDiskWords } from '#shared/domain/diagnostics/lowDiskWords.ts';
import classes from './HealthNotice.module.css';

const LOOK_EVERY_MS = 60_000;

/** Says above every page that a disk is nearly full, while there is still room for what one is writing. */
export function DiskNotice() {
  const { data: disks } = useQuery({
    ...queries.diagnostics.disks.queryOptions(),
    staleTime: 0,
    refetchInterval: LOOK_EVERY_MS,
  });
  const words = disks ? lowDiskWords(disks) : null;
  if (words === null) return null;
  return (
    <section className={classes.notice} data-tone="warn" role="alert">
      <CircleAlert size={16} aria-hidden />
      <p>{words}</p>
    </section>
  );
}
