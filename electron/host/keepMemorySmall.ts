import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const LOOK_EVERY_MS = 5000;
/** Processor time within one look that counts as work. A collection takes a quarter of it. */
const WORK_MS = 250;

/**
 * Gives back what a burst of work took: reading ten years of journal once leaves 40 MB that V8 would keep until the
 * next burst. The space for new objects stays at the size it starts with, which saves 30 MB more and costs no
 * measurable time. Together 118 MB instead of 175 with ten thousand entries.
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  let before = process.cpuUsage();
  let hasWorked = false;
  const look = () => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    const isWorking = (user + system) / 1000 > WORK_MS;
    if (hasWorked && !isWorking && typeof collect === 'function') {
      collect();
      // The first shows which pages are nearly empty; the second empties them, which gives back another 20 MB.
      collect();
    }
    hasWorked = isWorking;
  };
  setInterval(look, LOOK_EVERY_MS).unref();
}
