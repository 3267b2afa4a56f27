import { memo, useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { CodeBlock } from './CodeBlock.tsx';
import classes from './MarkdownView.module.css';
import { SafeLink } from './SafeLink.tsx';
import { SafePicture } from './SafePicture.tsx';
import { linkAddress, pictureAddress } from './safeAddress.ts';
import { sanitiseSchema } from './sanitiseSchema.ts';
import { TaskBox, TaskItem, Ticking } from './TaskItem.tsx';
import { WideTable } from './WideTable.tsx';

interface MarkdownViewProps {
  source: string;
  /** Told the start of the list item whose task was ticked; without it, tasks only show. */
  onTick?: ((itemStart: number) => void) | undefined;
}

/** Markdown as it reads. Raw HTML stays text, and what is shown is sanitised once more. */
export const MarkdownView = memo(function MarkdownView({ source, onTick }: MarkdownViewProps) {
  const shown = useMemo(
    () => (
      <Markdown
        remarkPlugins={[remarkGfm]}
        rehypePlugins={[[rehypeSanitize, sanitiseSchema]]}
        urlTransform={(address, key) => (key === 'src' ? pictureAddress(address) : linkAddress(address))}
        components={components}
      >
        {source}
      </Markdown>
    ),
    [source],
  );
  return (
    <Ticking value={onTick ?? null}>
      <div className={classes.prose}>{shown}</div>
    </Ticking>
  );
});

const components: Components = {
  a: SafeLink,
  img: SafePicture,
  pre: CodeBlock,
  li: TaskItem,
  input: TaskBox,
  table: WideTable,
};
