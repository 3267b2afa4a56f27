/** How long a take is: time passes while it runs, not in its pauses. Moments are in milliseconds, from any beginning. */
export function takeClock(nowMs: () => number) {
  let earlierMs = 0;
  let since: number | null = null;
  const ms = () => earlierMs + (since === null ? 0 : nowMs() - since);
  return {
    run: () => {
      since ??= nowMs();
    },
    halt: () => {
      earlierMs = ms();
      since = null;
    },
    seconds: () => ms() / 1000,
  };
}
