import { Paper } from '@mantine/core';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { PracticeTabs } from '../PracticeTabs.tsx';
import { AreaQuestions } from './AreaQuestions.tsx';
import classes from './CoveragePage.module.css';
import { CoverageLegend, CoverageStrip } from './CoverageStrip.tsx';
import { widestGapFirst } from './coverageByArea.ts';
import { coverageFinding } from './coverageFinding.ts';
import { MatrixCard } from './matrix/MatrixCard.tsx';
import { StoriesCard } from './StoriesCard.tsx';
import { useCoverage } from './useCoverage.ts';

/** Which behavioural questions have a story, which stories serve several, and what is missing. */
export function CoveragePage() {
  const { areas, questions, stories, error } = useCoverage();
  const finding = areas ? coverageFinding(areas) : '';
  return (
    <>
      <PageHeader title="STAR coverage" />
      <PracticeTabs current="coverage" />
      <div className={classes.page}>
        {error && <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>}
        {areas && (
          <>
            <Paper component="section" aria-label="Coverage" className={classes.card}>
              <div className={classes.head}>
                <h2 className={classes.finding}>{finding}</h2>
                <CoverageLegend />
              </div>
              <CoverageStrip areas={areas} finding={finding} />
            </Paper>
            {stories.length > 0 && <MatrixCard questions={questions} stories={stories} />}
            <div className={classes.columns}>
              <div className={classes.side}>
                <StoriesCard stories={stories} />
              </div>
              <div className={classes.main}>
                {widestGapFirst(areas).map((cover) => (
                  <AreaQuestions key={cover.area} cover={cover} />
                ))}
              </div>
            </div>
          </>
        )}
      </div>
    </>
  );
}
