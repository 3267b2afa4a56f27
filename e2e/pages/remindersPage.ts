import type { Locator, Page } from '@playwright/test';
import { SessionId } from '#shared/model/ids.ts';
import { type PlannerClient, withPlanner } from '../hosts/plannerClient.ts';

/** Reminders in the words of a person who is reminded. */
export class RemindersPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get bell(): Locator {
    return this.page.locator('[href$="/inbox"]').and(this.page.getByRole('link', { name: /^Reminders/ }));
  }

  get toast(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'Snooze 10 minutes' });
  }

  get drawer(): Locator {
    return this.page.getByRole('dialog', { name: 'Reminders' });
  }

  notice(title: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(title, { exact: true }) });
  }

  /** One of the rules in the settings. */
  rule(title: string): Locator {
    const rules = this.page.getByRole('list', { name: 'Reminders' });
    return rules.getByRole('listitem').filter({ has: this.page.getByLabel(title, { exact: true }) });
  }

  get form(): Locator {
    return this.page.getByRole('dialog', { name: /reminder/ });
  }

  get comesNext(): Locator {
    return this.form.getByRole('list', { name: 'Comes next' }).getByRole('listitem');
  }

  async repeat(how: string): Promise<void> {
    await this.form.getByRole('combobox', { name: 'How often' }).click();
    await this.page.getByRole('option', { name: how }).click();
  }

  /** Has the planner look at its clock now: it does so on its own every 20 seconds, and before it changes quiet hours. */
  async lookAtClock(): Promise<void> {
    await this.withPlanner(async (planner) => {
      const { quiet } = await planner.reminders.quiet();
      await planner.reminders.setQuiet(quiet);
    });
  }

  unseen(): Promise<number> {
    return this.withPlanner(async (planner) => (await planner.reminders.inbox()).unseen);
  }

  /** Works on a session, on its focus screen. */
  async focusOn(title: string): Promise<void> {
    await this.withPlanner(async (planner) => {
      const plan = await planner.plan.get();
      const sessions = plan.phases.flatMap(({ days }) => days.flatMap((day) => day.sessions));
      const { id } = sessions.find((session) => session.title === title) ?? {};
      await planner.focus.begin({ sessionId: SessionId.parse(id) });
    });
    await this.page.getByRole('link', { name: 'Back to focus' }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  private async withPlanner<Result>(use: (planner: PlannerClient) => Promise<Result>): Promise<Result> {
    const origin = new URL(this.page.url()).origin;
    const token = (await this.page.evaluate(() => sessionStorage.getItem('leadlight-token'))) ?? '';
    return withPlanner({ origin, token }, use);
  }
}
