/** What looks like folders and files there is the system itself: processes, devices, switches. The path is a whole one. */
export function isOfSystem(path: string): boolean {
  return process.platform !== 'win32' && /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/.test(path);
}
