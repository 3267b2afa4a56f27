const OLDEST = [20, 19];

/**
 * What to say when this Node is too old; null when it will do.
 * @param {string} version for example `20.19.1`
 */
export function problemOfNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Leadlight needs Node ${OLDEST.join('.')} or newer; this is ${version}. Get one from https://nodejs.org and try again.`;
}

/** Ends the program with a clear message before anything fails in an unclear way. */
export function requireNode() {
  const problem = problemOfNode(process.versions.node);
  if (problem === null) return;
  console.error(problem);
  process.exit(1);
}
