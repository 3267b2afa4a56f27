import { ProgressFrame } from '../ProgressFrame.tsx';
import grid from '../progressGrid.module.css';

/** Skills then and now. */
export function SkillsProgressPage() {
  return (
    <ProgressFrame tab="skills">
      <div className={grid.cards} />
    </ProgressFrame>
  );
}
