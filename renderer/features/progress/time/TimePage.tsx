import { ProgressFrame } from '../ProgressFrame.tsx';
import grid from '../progressGrid.module.css';

/** How long things take. */
export function TimePage() {
  return (
    <ProgressFrame tab="time">
      <div className={grid.cards} />
    </ProgressFrame>
  );
}
