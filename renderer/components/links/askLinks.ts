import { planner } from '#renderer/api/connection.ts';
import type { ResolvedLink } from '#shared/contract/linksContract.ts';

const MOST_AT_ONCE = 500;

let waiting: { target: string; resolve: (link: ResolvedLink) => void; reject: (error: unknown) => void }[] = [];

/** Where a link leads. All links of a text that are drawn together are asked for together. */
export function askLink(target: string): Promise<ResolvedLink> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) queueMicrotask(() => void askAll());
    waiting.push({ target, resolve, reject });
  });
}

async function askAll(): Promise<void> {
  const asked = waiting;
  waiting = [];
  const targets = [...new Set(asked.map(({ target }) => target))];
  try {
    const found = new Map<string, ResolvedLink>();
    for (let at = 0; at < targets.length; at += MOST_AT_ONCE) {
      const links = await planner.links.resolve({ targets: targets.slice(at, at + MOST_AT_ONCE) });
      for (const link of links) found.set(link.target, link);
    }
    for (const { target, resolve } of asked) resolve(found.get(target) ?? { target, ref: null, title: target });
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
}
