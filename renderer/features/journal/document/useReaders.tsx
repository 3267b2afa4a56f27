import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useCallback, useState } from 'react';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { asksForReaders, type DocumentStatus } from '#shared/domain/journal/document/lifeCycle.ts';
import { statusWord } from '#shared/domain/journal/document/lifeWords.ts';
import { checkSections } from '#shared/domain/journal/document/requiredSections.ts';
import { inOneLine } from '#shared/domain/words/inOneLine.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import { entryText } from '../draft/entryText.ts';

interface Readers {
  /** Edits; a step that brings readers while something is empty is asked about first. */
  edit: (change: EntryEdit) => void;
  question: ReactNode;
}

interface Asked {
  status: DocumentStatus;
  empty: string[];
}

/** Asks kindly, and does as it is told. `onWrite` gets the first empty section. */
export function useReaders(session: EntrySession, onWrite: (section: string) => void): Readers {
  const [asked, setAsked] = useState<Asked | null>(null);
  const edit = useCallback(
    (change: EntryEdit) => {
      const { kind, status, body } = entryText(session.state.stored, session.state.unsaved);
      const isDocument = kind === 'rfc' || kind === 'decision';
      if (isDocument && change.status && status && asksForReaders(kind, status, change.status)) {
        const empty = checkSections(kind, body).filter(({ state }) => state !== 'present');
        if (empty.length > 0) {
          setAsked({ status: change.status, empty: empty.map(({ name }) => name) });
          return;
        }
      }
      session.edit(change);
    },
    [session],
  );
  const close = () => setAsked(null);
  const question = asked && (
    <Modal opened onClose={close} size={440} title="Some sections are empty">
      <p>
        A reader will look for {inOneLine(asked.empty)}. It can be {statusWord(asked.status).toLowerCase()} without.
      </p>
      <Group justify="flex-end" mt={16}>
        <Button
          onClick={() => {
            session.edit({ status: asked.status });
            close();
          }}
        >
          {statusWord(asked.status)} as it is
        </Button>
        <Button
          variant="filled"
          data-autofocus
          onClick={() => {
            close();
            onWrite(asked.empty[0] ?? '');
          }}
        >
          Write them first
        </Button>
      </Group>
    </Modal>
  );
  return { edit, question };
}
