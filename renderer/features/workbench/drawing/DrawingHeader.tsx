import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { ArrowLeft, Copy, Ellipsis, Shapes, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { DrawingLinks } from '#renderer/components/drawings/DrawingLinks.tsx';
import { drawingMarkdown } from '#renderer/components/drawings/drawingMarkdown.ts';
import { drawingTitle } from '#renderer/components/drawings/drawingTitle.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { BacklinksButton } from '#renderer/components/links/BacklinksButton.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import type { Drawing } from '#shared/model/drawing.ts';
import { linkRef } from '#shared/model/linkRef.ts';
import classes from './DrawingHeader.module.css';
import { linkDrawing, removeDrawing, renameDrawing } from './drawingActions.ts';
import type { DrawingSession, DrawingState } from './session/drawingSession.ts';
import { VersionsMenu } from './VersionsMenu.tsx';

interface DrawingHeaderProps {
  drawing: Drawing;
  session: DrawingSession;
  state: DrawingState;
  onBack: () => void;
  onPickShape: () => void;
  onTitleDone: () => void;
  onRestored: () => Promise<void>;
}

/** Back, the title in place, what the drawing belongs to, how it is saved, and what can be done with it. */
export function DrawingHeader(props: DrawingHeaderProps) {
  const { drawing, session, state, onBack, onPickShape, onTitleDone, onRestored } = props;
  const { id, title, links } = drawing;
  const [typed, setTyped] = useState<string | null>(null);
  const rename = async () => {
    if (typed === null) return;
    if (typed.trim() === title || (await renameDrawing(id, typed))) setTyped(null);
  };
  const remove = async () => {
    await session.flush();
    if (await removeDrawing(id)) onBack();
  };
  const copyLink = async () => {
    await navigator.clipboard.writeText(drawingMarkdown(drawing));
    showToast({ message: 'Copied. Paste it into an entry.' });
  };
  return (
    <header className={classes.head}>
      <Tooltip
        label={
          <>
            Back <Keys keys={['Esc', 'Esc']} />
          </>
        }
      >
        <ActionIcon variant="subtle" aria-label="Back" onClick={onBack}>
          <ArrowLeft size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <div className={classes.words}>
        <h1 className={classes.hidden}>{drawingTitle(drawing)}</h1>
        <input
          className={classes.title}
          aria-label="Title"
          placeholder="Untitled drawing"
          maxLength={200}
          value={typed ?? title}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => void rename()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') onTitleDone();
          }}
        />
        <DrawingLinks links={links} page={`/drawings/${id}`} onLinks={(left) => void linkDrawing(id, left)} />
      </div>
      <span className={classes.saved} role="status" data-tone={state.problem ? 'bad' : undefined}>
        {savedWords(state)}
      </span>
      <Tooltip
        label={
          <>
            Insert a shape <Keys keys={['/']} />
          </>
        }
      >
        <Button leftSection={<Shapes size={15} aria-hidden />} onClick={onPickShape}>
          Shapes
        </Button>
      </Tooltip>
      <BacklinksButton to={linkRef({ kind: 'drawing', id })} />
      <VersionsMenu drawing={drawing} session={session} onRestored={onRestored} />
      <Menu position="bottom-end" shadow="none" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon aria-label="More">
            <Ellipsis size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Copy size={15} aria-hidden />} onClick={() => void copyLink()}>
            Copy the link for an entry
          </Menu.Item>
          <Menu.Item leftSection={<Trash2 size={15} aria-hidden />} onClick={() => void remove()}>
            Move to the bin
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}

function savedWords({ problem, isDisputed, isDirty, isSaving }: DrawingState): string {
  if (problem !== null || isDisputed) return 'Not saved';
  return isDirty || isSaving ? 'Saving' : 'Saved';
}
