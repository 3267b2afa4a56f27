import type { Locator, Page } from '@playwright/test';

/** STAR stories in the words of a person who writes and tells them. */
export class StoriesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openBank(): Promise<void> {
    await this.goTo('/stories');
    await this.table.waitFor();
  }

  async openStory(title: string): Promise<void> {
    await this.openBank();
    await this.table.getByRole('link', { name: title, exact: true }).click();
    await this.part('Situation').waitFor();
  }

  async openTelling(title: string): Promise<void> {
    await this.openStory(title);
    await this.page.getByRole('button', { name: 'Tell it' }).click();
    await this.page.getByRole('button', { name: 'Begin' }).waitFor();
  }

  async openMatrix(): Promise<void> {
    await this.goTo('/questions/coverage');
    await this.matrix.waitFor();
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Stories', exact: true });
  }

  row(title: string): Locator {
    return this.table.getByRole('row').filter({ hasText: title });
  }

  part(name: 'Situation' | 'Task' | 'Action' | 'Result'): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  async write(name: 'Situation' | 'Task' | 'Action' | 'Result', text: string): Promise<void> {
    await this.part(name).click();
    await this.page.keyboard.insertText(text);
  }

  card(name: 'Figures' | 'Answers' | 'Shows' | 'Told'): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get figures(): Promise<string[]> {
    return this.card('Figures')
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
  }

  async add(what: 'question' | 'skill', words: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: `Add a ${what}` });
    await field.fill(words);
    await this.page.getByRole('option', { name: new RegExp(words) }).click();
  }

  get clock(): Locator {
    return this.page.getByRole('timer');
  }

  get times(): Locator {
    return this.page.getByRole('table', { name: 'Times against the plan' });
  }

  get tellings(): Locator {
    return this.page.getByRole('list', { name: 'Tellings' }).getByRole('listitem');
  }

  get matrix(): Locator {
    return this.page.getByRole('region', { name: 'Stories against questions' });
  }

  private async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
  }
}
