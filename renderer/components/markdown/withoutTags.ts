/**
 * Mermaid reads labels as HTML on its way to a picture, in a place where an image's handler would already run. So no
 * tag but a line break reaches it: the bracket becomes one that only looks like it. Arrows and `<<stereotypes>>` stay.
 */
export function withoutTags(source: string): string {
  return source.replace(HARMLESS_OR_TAG, (found) => (found === '<' ? '‹' : found));
}

const HARMLESS_OR_TAG = /<<[\w-]+>>|<br\s*\/?>|<(?=[a-z!/?])/gi;
