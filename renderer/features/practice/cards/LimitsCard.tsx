import { Button, NumberInput, Paper } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import { CardSettings } from '#shared/model/card.ts';
import { fitWords } from './fitWords.ts';
import classes from './LimitsCard.module.css';

interface LimitsCardProps {
  settings: CardSettings;
  /** So many there are, and so many it takes to fit the weights. */
  reviews: number;
  needed: number;
}

const Limits = CardSettings.pick({ dailyNew: true, dailyReviews: true, retention: true }).partial();

/** How many cards a day, how sure to remember, and whose memory is reckoned with. */
export function LimitsCard({ settings, reviews, needed }: LimitsCardProps) {
  const { dailyNew, dailyReviews, retention, weights } = settings;
  /** Only what was changed: another change may still be on its way. */
  const save = (change: Partial<CardSettings>) => {
    // A number half typed is no limit yet.
    const limits = Limits.safeParse(change);
    if (limits.success)
      void keepTrying('card-limits', async () => void (await planner.cards.saveSettings(limits.data)));
  };
  return (
    <Paper component="section" aria-labelledby="card-limits" className={classes.card}>
      <h2 id="card-limits" className={classes.title}>
        How many a day
      </h2>
      <div className={classes.fields}>
        <NumberInput
          label="New"
          min={0}
          max={200}
          allowDecimal={false}
          defaultValue={dailyNew}
          onChange={(value) => save({ dailyNew: numberOf(value) })}
        />
        <NumberInput
          label="Seen before"
          min={1}
          max={999}
          allowDecimal={false}
          defaultValue={dailyReviews}
          onChange={(value) => save({ dailyReviews: numberOf(value) })}
        />
        <NumberInput
          label="Remembered"
          suffix=" %"
          min={75}
          max={97}
          allowDecimal={false}
          defaultValue={Math.round(retention * 100)}
          onChange={(value) => save({ retention: numberOf(value) / 100 })}
        />
      </div>
      <p className={classes.note}>
        A card comes again when the chance of remembering it has fallen to the last figure.
      </p>
      <FitWeights hasOwn={weights !== null} reviews={reviews} needed={needed} />
    </Paper>
  );
}

function FitWeights({ hasOwn, reviews, needed }: { hasOwn: boolean; reviews: number; needed: number }) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const fitNow = async () => {
    setBusy(true);
    await keepTrying('fit-weights', async () => setOutcome(fitWords(await planner.cards.optimise())));
    setBusy(false);
  };
  const letGo = () =>
    void keepTrying('fit-weights', async () => {
      await planner.cards.forgetWeights();
      setOutcome(null);
    });
  const isEnough = reviews >= needed;
  return (
    <div className={classes.fit}>
      <h3 className={classes.part}>{hasOwn ? 'Fitted to your memory' : 'Fit it to your memory'}</h3>
      <p className={classes.note} role="status">
        {outcome ??
          (isEnough
            ? 'Your own reviews say how fast you forget. New figures are kept only where they predict your newest reviews better.'
            : `It takes ${needed} reviews to learn how fast you forget. You have ${reviews}.`)}
      </p>
      <div className={classes.steps}>
        <Button size="xs" disabled={!isEnough || isBusy} onClick={() => void fitNow()}>
          {hasOwn ? 'Fit again' : 'Fit now'}
        </Button>
        {hasOwn && (
          <Button size="xs" variant="subtle" onClick={letGo}>
            Use the standard again
          </Button>
        )}
      </div>
    </div>
  );
}

/** Not a number while the field is empty. */
function numberOf(value: string | number): number {
  return value === '' ? Number.NaN : Number(value);
}
