import { Button, UnstyledButton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { BrandMark } from '#renderer/components/BrandMark.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { calendarOfRules } from '#renderer/components/rules/calendarOfRules.ts';
import { RulesFields } from '#renderer/components/rules/RulesFields.tsx';
import { RunCalendar } from '#renderer/components/rules/RunCalendar.tsx';
import { OpenSample } from '#renderer/components/sample/OpenSample.tsx';
import { WindowPicture } from '#renderer/components/window/WindowPicture.tsx';
import type { ScheduleRules } from '#shared/contract/rescheduleContract.ts';
import { addDays, longDate } from '#shared/domain/time/localDate.ts';
import { ChoosePlan } from './ChoosePlan.tsx';
import { daysInWords } from './daysInWords.ts';
import { finishedWindow } from './finishedWindow.ts';
import { useChosenPlan } from './useChosenPlan.ts';
import classes from './WelcomePage.module.css';

/** The first minute: the finished window, when one begins, and what the calendar will look like. */
export function WelcomePage() {
  const { plan, choose } = useChosenPlan();
  const { date: today } = useNow();
  const settings = useSettings();
  const { vaultFolder } = useAbout();
  const actions = useRunActions();
  const [, navigate] = useLocation();
  const [rules, setRules] = useState<ScheduleRules>(() => ({
    startDate: addDays(today, 1),
    timetable: settings.timetable,
    weekdayTimetables: settings.weekdayTimetables,
    restWeekdays: settings.restWeekdays,
  }));
  const [failure, setFailure] = useState<string | null>(null);
  const calendar = useMemo(() => calendarOfRules(plan.plan, rules), [plan, rules]);
  const finished = useMemo(() => finishedWindow(plan.plan), [plan]);
  const { ref: frame, width } = useElementSize();

  const begin = async () => {
    try {
      await actions.begin(rules, plan.plan.id);
      await queryClient.invalidateQueries({ queryKey: queries.settings.key() });
      navigate('/');
    } catch (error) {
      setFailure(failureMessage(error));
    }
  };
  const skip = async (place: string) => {
    try {
      const saved = await planner.settings.save({ isWelcomed: true });
      queryClient.setQueryData(queries.settings.get.queryKey(), saved);
      navigate(place);
    } catch (error) {
      setFailure(failureMessage(error));
    }
  };

  return (
    <div className={classes.page}>
      <section className={classes.art}>
        <div className={classes.brand}>
          <BrandMark size={24} />
          Leadlight
        </div>
        <h1 className={classes.title}>{daysInWords(plan.days.length)}, one pane at a time.</h1>
        <div ref={frame} className={classes.window}>
          {width > 0 && (
            <WindowPicture
              size="tall"
              width={Math.floor(width)}
              phases={finished}
              summary={`The finished window: all ${plan.sessions.length} panes lit`}
            />
          )}
        </div>
        <p>
          This is the window with all {plan.sessions.length} panes lit. Yours begins clear, and everything you write
          stays on this machine.
        </p>
        <OpenSample word="Look around in a sample first" />
      </section>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (calendar.problem === null) void begin();
        }}
      >
        <div className={classes.question}>
          <h2>When do you begin?</h2>
          <Button variant="subtle" onClick={() => void skip('/')}>
            Begin later
          </Button>
        </div>
        <ChoosePlan
          plan={plan.plan}
          onChoose={(chosen, isOwn) => {
            choose(chosen);
            setRules({ ...rules, timetable: isOwn ? chosen.timetable : settings.timetable });
          }}
        />
        <RulesFields plan={plan.plan} rules={rules} onChange={setRules} problem={calendar.problem} />
        {calendar.lastDay && (
          <RunCalendar
            weeks={calendar.weeks}
            summary={`${calendar.weeks.length} weeks, from ${longDate(rules.startDate)} to ${longDate(calendar.lastDay)}`}
          />
        )}
        <p className={classes.files}>
          Your files live in {vaultFolder}. Settings can move them later.
          <UnstyledButton className={classes.bring} onClick={() => void skip('/settings/import')}>
            I have a Leadlight export or other notes
          </UnstyledButton>
        </p>
        {failure && (
          <p role="alert" className={classes.failure}>
            {failure}
          </p>
        )}
        <div className={classes.foot}>
          <p>
            <b>
              {plan.sessions.length} sessions, {Math.round(plan.totalMinutes / 60)} hours.
            </b>
            <br />
            {calendar.lastDay && `Last day ${longDate(calendar.lastDay)} ${calendar.lastDay.slice(0, 4)}`}
          </p>
          <Button
            type="submit"
            variant="filled"
            size="lg"
            disabled={calendar.problem !== null}
            rightSection={<Keys keys={['Enter']} />}
          >
            Begin
          </Button>
        </div>
      </form>
    </div>
  );
}
