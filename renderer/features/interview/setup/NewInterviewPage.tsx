import { Button, SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { InterviewBanner } from '#renderer/components/interviews/InterviewBanner.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { SessionId } from '#shared/model/ids.ts';
import { InterviewKind } from '#shared/model/interview.ts';
import type { SkillArea } from '#shared/model/skill.ts';
import { AreaChoice } from './AreaChoice.tsx';
import { DrawnList } from './DrawnList.tsx';
import { KindChoice } from './KindChoice.tsx';
import classes from './NewInterviewPage.module.css';
import { PlannedPhases } from './PlannedPhases.tsx';
import { useDraw } from './useDraw.ts';

interface NewInterviewPageProps {
  /** What is chosen to begin with. */
  kind: string | null;
  /** The session it is held for. */
  sessionId: string | null;
}

const LENGTHS = [30, 45, 60, 90];

/** Kind, length and areas of a mock interview, and the questions drawn for it. */
export function NewInterviewPage({ kind: asked, sessionId }: NewInterviewPageProps) {
  const [kind, setKind] = useState<InterviewKind>(InterviewKind.safeParse(asked).data ?? 'system-design');
  const [minutes, setMinutes] = useState(45);
  const [areas, setAreas] = useState<SkillArea[]>([]);
  const session = SessionId.safeParse(sessionId).data ?? null;
  const draw = useDraw({ kind, minutes, areas });
  const lengthLabel = useId();
  const found = draw.questions.length;
  return (
    <>
      <PageHeader overline={[{ word: 'Mock interviews', path: '/interviews' }]} title="New mock interview">
        <Button variant="filled" disabled={found === 0 || draw.isBeginning} onClick={() => void draw.begin(session)}>
          Begin
        </Button>
      </PageHeader>
      <InterviewBanner />
      <div className={classes.columns}>
        <div className={classes.main}>
          <KindChoice kind={kind} onChange={setKind} />
          <section>
            <h2 className={classes.heading} id={lengthLabel}>
              Length
            </h2>
            <SegmentedControl
              aria-labelledby={lengthLabel}
              data={LENGTHS.map((length) => ({ value: String(length), label: `${length} min` }))}
              value={String(minutes)}
              onChange={(value) => setMinutes(Number(value))}
            />
          </section>
          <AreaChoice areas={areas} onChange={setAreas} />
          <section aria-labelledby="drawn">
            <h2 className={classes.heading} id="drawn">
              {found === 1 ? 'The question' : 'The questions'}
            </h2>
            {draw.problem && <p className={classes.problem}>{draw.problem}</p>}
            {draw.isKnown && found === 0 && (
              <EmptyState
                title="No such question in these areas"
                action={<Button onClick={() => setAreas([])}>All areas</Button>}
              >
                Choose more areas, or another kind of interview.
              </EmptyState>
            )}
            {found > 0 && <DrawnList questions={draw.questions} onReroll={draw.reroll} />}
            {found > 0 && found < draw.wanted && (
              <p className={classes.quiet}>
                There is time for {draw.wanted}, but these areas have no more. Each gets more time.
              </p>
            )}
          </section>
        </div>
        <PlannedPhases phases={draw.phases} minutes={minutes} />
      </div>
    </>
  );
}
