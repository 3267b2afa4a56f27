import { ActionIcon, Tooltip } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecapInList } from '#shared/contract/progressRecap.ts';
import { recapTitle } from '#shared/domain/progress/recap/recapsOf.ts';
import frame from '../ProgressFrame.module.css';

/** To the recaps before and after. */
export function RecapWalk({ recaps, own }: { recaps: readonly RecapInList[]; own: RecapInList }) {
  const place = recaps.indexOf(own);
  return (
    <nav aria-label="Recaps" className={frame.screen}>
      <ActionIcon.Group>
        <Step to={recaps[place - 1]} none="There is no recap before">
          <ChevronLeft size={16} aria-hidden />
        </Step>
        <Step to={recaps[place + 1]} none="There is no recap after">
          <ChevronRight size={16} aria-hidden />
        </Step>
      </ActionIcon.Group>
    </nav>
  );
}

function Step({ to, none, children }: { to: RecapInList | undefined; none: string; children: ReactNode }) {
  if (!to) {
    return (
      <ActionIcon disabled aria-label={none}>
        {children}
      </ActionIcon>
    );
  }
  const word = recapTitle(to);
  return (
    <Tooltip label={word}>
      <ActionIcon component={Link} href={`/progress/recap/${to.through}`} aria-label={word}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
