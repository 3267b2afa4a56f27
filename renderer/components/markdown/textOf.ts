import type { ExtraProps } from 'react-markdown';

/** The words of a piece of Markdown, without what they wear. */
export function textOf(node: ExtraProps['node']): string {
  return (node?.children ?? [])
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
