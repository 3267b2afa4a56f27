import { memo, useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { CodeBlock } from './CodeBlock.tsx';
import classes from './MarkdownView.module.css';
import { remarkWikiLinks } from './remarkWikiLinks.ts';
import { SafeLink } from './SafeLink.tsx';
import { SafePicture } from './SafePicture.tsx';
import { SectionPlace } from './SectionPlace.ts';
import { linkAddress, pictureAddress } from './safeAddress.ts';
import { sanitiseSchema } from './sanitiseSchema.ts';
import { splitMarkdown } from './splitMarkdown.ts';
import { TaskBox, TaskItem, Ticking } from './TaskItem.tsx';
import { WideTable } from './WideTable.tsx';

interface MarkdownViewProps {
  source: string;
  /** Told the start of the list item whose task was ticked; without it, tasks only show. */
  onTick?: ((itemStart: number) => void) | undefined;
  /** Serif for what is read like prose, sans for what ships as a handbook. */
  face?: 'serif' | 'sans';
}

/** Markdown as it reads. Raw HTML stays out, and what is shown is sanitised once more. */
export const MarkdownView = memo(function MarkdownView({ source, onTick, face = 'serif' }: MarkdownViewProps) {
  const sections = useMemo(() => splitMarkdown(source), [source]);
  return (
    <Ticking value={onTick ?? null}>
      <div className={classes.prose} data-face={face}>
        {sections.map((section) => (
          <SectionPlace key={section.place} value={section}>
            <Section source={section.source} />
          </SectionPlace>
        ))}
      </div>
    </Ticking>
  );
});

/** Reads its Markdown again only when that changed, not when something above it did. */
const Section = memo(function Section({ source }: { source: string }) {
  return (
    <Markdown
      remarkPlugins={[remarkGfm, remarkWikiLinks]}
      rehypePlugins={[[rehypeSanitize, sanitiseSchema]]}
      urlTransform={(address, key) => (key === 'src' ? pictureAddress(address) : linkAddress(address))}
      components={components}
    >
      {source}
    </Markdown>
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
