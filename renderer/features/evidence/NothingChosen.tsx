import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import type { EvidenceOffer } from '#shared/contract/evidenceContract.ts';
import { strongest } from '#shared/domain/evidence/strongest.ts';

interface NothingChosenProps {
  offer: EvidenceOffer;
  onStrongest: () => void;
}

const WHAT =
  'A packet holds what you would show a hiring lead: stories with figures, accepted RFCs, sketches, and the skills they prove.';

/** What belongs here, and the first step: choosing, or writing where there is nothing strong yet. */
export function NothingChosen({ offer, onStrongest }: NothingChosenProps) {
  const { skills, entries } = strongest(offer);
  if (skills.length + entries.length > 0) {
    return (
      <EmptyState
        title="Nothing chosen yet"
        action={
          <Button variant="filled" onClick={onStrongest}>
            Choose the strongest
          </Button>
        }
      >
        {WHAT}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nothing strong to show yet"
      action={
        <Button component={Link} href="/stories" variant="filled">
          Write a story
        </Button>
      }
    >
      {WHAT} A whole story with a figure in its result is a good first one.
    </EmptyState>
  );
}
