import { Button } from '@mantine/core';
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { Keys } from '#renderer/components/Keys.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { HIDDEN_PARTS, type HiddenPart } from './exerciseSteps.ts';

interface HiddenSectionProps {
  part: HiddenPart;
  isShown: boolean;
  /** `R` shows this one. */
  isNext: boolean;
  onShow: (part: HiddenPart) => void;
  children: ReactNode;
}

/** A part of an exercise that one should first find alone. */
export function HiddenSection({ part, isShown, isNext, onShow, children }: HiddenSectionProps) {
  const looks = HIDDEN_PARTS.find(({ id }) => id === part);
  return (
    <PageSection id={part} title={looks?.title ?? ''}>
      {isShown ? (
        children
      ) : (
        <Button
          leftSection={<Eye size={16} aria-hidden />}
          rightSection={isNext ? <Keys keys={['R']} /> : null}
          onClick={() => onShow(part)}
        >
          {looks?.reveal}
        </Button>
      )}
    </PageSection>
  );
}
