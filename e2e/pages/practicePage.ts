import type { Locator, Page } from '@playwright/test';

/** The questions in the words of a person who practises them. */
export class PracticePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' }).click();
    await this.page.getByRole('link', { name: 'Questions', exact: true }).click();
    await this.questions.first().waitFor();
  }

  async openQuestion(id: string): Promise<void> {
    await this.goTo(`/questions/${id}`);
    await this.page.getByRole('heading', { name: 'How did it go?' }).waitFor();
  }

  async openCoverage(): Promise<void> {
    await this.goTo('/questions/coverage');
    await this.page.getByRole('heading', { name: 'STAR coverage', level: 1 }).waitFor();
  }

  get questions(): Locator {
    return this.page.getByRole('listbox', { name: 'Questions' }).getByRole('option');
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the questions' });
  }

  /** A state with its count, for example "Shaky 2". */
  state(words: string): Locator {
    return this.page.getByRole('group', { name: 'State' }).getByRole('button', { name: words });
  }

  async narrow(choice: 'Area' | 'Level' | 'Kind' | 'Skill', to: string): Promise<void> {
    await this.page.getByRole('combobox', { name: choice }).click();
    await this.page.getByRole('option', { name: to, exact: true }).click();
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get outline(): Locator {
    return this.page.getByRole('region', { name: 'Outline of a strong answer' });
  }

  get facts(): Locator {
    return this.page.getByRole('list', { name: 'About the question' });
  }

  get attempts(): Locator {
    return this.page.getByRole('list', { name: 'Earlier answers' }).getByRole('listitem');
  }

  get coverage(): Locator {
    return this.page.getByRole('region', { name: 'Coverage', exact: true });
  }

  get stories(): Locator {
    return this.page.getByRole('region', { name: 'Your stories', exact: true });
  }

  private async goTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
  }
}
