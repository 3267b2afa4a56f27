import type { ReactNode } from 'react';
import type { Entry } from '#shared/model/entry.ts';

export interface EntryPaneProps {
  entryId: string;
  /** There is room for source and preview beside each other. */
  isRoomy: boolean;
  /** At every new turn the cursor goes where one writes on; null to leave the focus where it is. */
  writeTurnOf: (entry: Entry) => number | null;
  /** Shown at the head where the list is out of sight. */
  toList: ReactNode;
  /** The user is done with this entry. */
  onDone: () => void;
  /** This address leads nowhere. */
  onLost: () => void;
  onRemove: (entry: Entry) => void;
  onRestore: (entry: Entry) => void;
}
