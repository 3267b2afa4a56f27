import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { Bold, Code, Italic, Link, List, type LucideIcon, Quote } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { FORMATS, type Format } from '#renderer/components/editor/formatText.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import classes from './EntryEditor.module.css';
import type { EditorView } from './useEditorView.ts';

const TOOLS: Record<Format, { word: string; icon: LucideIcon; keys: readonly string[] }> = {
  bold: { word: 'Bold', icon: Bold, keys: ['mod', 'B'] },
  italic: { word: 'Italic', icon: Italic, keys: ['mod', 'I'] },
  quote: { word: 'Quote', icon: Quote, keys: ['mod', 'Shift', '.'] },
  code: { word: 'Code', icon: Code, keys: ['mod', 'E'] },
  list: { word: 'List', icon: List, keys: ['mod', 'Shift', '8'] },
  link: { word: 'Link', icon: Link, keys: ['mod', 'Shift', 'K'] },
};

interface ToolBarProps {
  view: EditorView;
  canShowBoth: boolean;
  onView: (view: EditorView) => void;
  onFormat: (format: Format) => void;
  /** Tools of the entry's kind. */
  children?: ReactNode;
}

export const ToolBar = memo(function ToolBar({ view, canShowBoth, onView, onFormat, children }: ToolBarProps) {
  return (
    <div className={classes.tools} role="toolbar" aria-label="Format">
      {FORMATS.map((format) => (
        <Tool key={format} format={format} isOff={view === 'read'} onFormat={onFormat} />
      ))}
      {children}
      <SegmentedControl
        className={classes.views}
        size="xs"
        aria-label="View"
        withItemsBorders={false}
        value={view}
        onChange={onView}
        data={[
          { value: 'write', label: 'Write' },
          ...(canShowBoth ? [{ value: 'both' as const, label: 'Both' }] : []),
          { value: 'read', label: 'Read' },
        ]}
      />
    </div>
  );
});

interface ToolProps {
  format: Format;
  isOff: boolean;
  onFormat: (format: Format) => void;
}

function Tool({ format, isOff, onFormat }: ToolProps) {
  const { word, icon: Icon, keys } = TOOLS[format];
  const label = (
    <>
      {word} <Keys keys={keys} />
    </>
  );
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        className={classes.tool}
        size={28}
        aria-label={word}
        disabled={isOff}
        // The editor keeps its selection: pressing a tool must not take the focus from it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onFormat(format)}
      >
        <Icon size={15} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
