import type { ReactNode } from 'react';
import { RecordHere } from '#renderer/components/recording/RecordHere.tsx';
import { type DeliverableTool, deliverableTool } from '#shared/domain/content/deliverableTool.ts';
import type { Session } from '#shared/model/curriculum.ts';
import { DrawHere } from './DrawHere.tsx';
import { WriteHere } from './WriteHere.tsx';
import classes from './work.module.css';

interface LeavesBehindProps {
  session: Session;
  planDay: number | null;
  /** How an interview is begun from the session, where its deliverable is one. */
  interview?: ReactNode;
}

type Part = 'write' | 'draw' | 'record' | 'interview';

const HEADINGS: Record<Part, string> = {
  write: 'In the journal',
  draw: 'Whiteboards',
  record: 'Recordings',
  interview: 'Interview',
};

const PART_OF: Record<DeliverableTool['tool'], Part> = {
  entry: 'write',
  slides: 'write',
  drawing: 'draw',
  recording: 'record',
  interview: 'interview',
};

/** What a session leaves behind: the tool its deliverable asks for first, then the others, each with what it made. */
export function LeavesBehind({ session, planDay, interview }: LeavesBehindProps) {
  const tool = deliverableTool(session);
  const links = { sessionId: session.id, entryId: null, items: [] };
  const wanted = PART_OF[tool.tool];
  const main: Part = wanted === 'interview' && !interview ? 'write' : wanted;
  const isEntry = tool.tool === 'entry' || tool.tool === 'slides';
  const parts: Record<Part, ReactNode> = {
    interview,
    draw: <DrawHere title={session.title} links={links} query={{ sessionId: session.id }} isMain={main === 'draw'} />,
    record: (
      <RecordHere
        wanted={{ title: session.title, links }}
        query={{ sessionId: session.id }}
        isMain={main === 'record'}
      />
    ),
    write: (
      <WriteHere
        sessionId={session.id}
        title={session.title}
        links={{ planDay, sessionId: session.id, items: [] }}
        kind={isEntry ? tool.kind : 'note'}
        templateId={isEntry ? tool.templateId : null}
        word={tool.tool === 'slides' ? 'Begin the slides' : 'Write about it'}
        isMain={main === 'write'}
      />
    ),
  };
  const order: Part[] = [main, ...(['write', 'draw', 'record'] as const).filter((part) => part !== main)];
  return (
    <section className={classes.work} aria-label="What it leaves behind">
      <h3 className={classes.heading}>What it leaves behind</h3>
      <p className={classes.deliverable}>{session.deliverable.text}</p>
      {order.map((part) => (
        <section key={part} aria-labelledby={`leaves-${part}`}>
          <h4 id={`leaves-${part}`} className={classes.part}>
            {HEADINGS[part]}
          </h4>
          {parts[part]}
        </section>
      ))}
    </section>
  );
}
