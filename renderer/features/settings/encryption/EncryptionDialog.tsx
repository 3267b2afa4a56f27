import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';

interface EncryptionDialogProps {
  title: string;
  /** A recovery key stands in it. */
  isWide?: boolean;
  /** The files are being written: there is no way back out of it. */
  isUnderWay?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that no click beside it closes: what stands in it is shown or typed once. */
export function EncryptionDialog(props: EncryptionDialogProps) {
  const { title, isWide = false, isUnderWay = false, onClose, children } = props;
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={isWide ? 520 : 480}
      closeOnEscape={!isUnderWay}
      closeOnClickOutside={false}
      withCloseButton={!isUnderWay}
    >
      {children}
    </Modal>
  );
}
