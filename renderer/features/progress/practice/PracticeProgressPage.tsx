import { ProgressFrame } from '../ProgressFrame.tsx';
import grid from '../progressGrid.module.css';

/** What was practised and written. */
export function PracticeProgressPage() {
  return (
    <ProgressFrame tab="practice">
      <div className={grid.cards} />
    </ProgressFrame>
  );
}
