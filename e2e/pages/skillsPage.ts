import type { Locator, Page } from '@playwright/test';

/** The skills in the words of a person who rates them. */
export class SkillsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Skills', exact: true }).first().click();
    await this.skill('Caching').waitFor();
  }

  async openSkill(id: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, `/skills/${id}`);
    await this.levels.first().waitFor();
  }

  /** All skills of the map in their order. */
  get skills(): Locator {
    return this.page.getByRole('main').locator('section').getByRole('listitem').getByRole('link');
  }

  /** In the map; its name begins with where one stands. */
  skill(title: string): Locator {
    return this.skills.filter({ has: this.page.getByText(title, { exact: true }) });
  }

  get areas(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 2 });
  }

  get filter(): Locator {
    return this.page.getByRole('searchbox', { name: 'Filter the skills' });
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get levels(): Locator {
    return this.page.getByRole('radiogroup').getByRole('radio');
  }

  get chosen(): Locator {
    return this.page.getByRole('radiogroup').getByRole('radio', { checked: true });
  }

  get note(): Locator {
    return this.page.getByRole('textbox', { name: 'Why (optional)' });
  }

  get ratings(): Locator {
    return this.page.getByRole('region', { name: 'Your ratings' }).getByRole('listitem');
  }

  get evidence(): Locator {
    return this.page.getByRole('list', { name: 'Evidence' }).getByRole('listitem');
  }

  get suggestions(): Locator {
    return this.page.getByRole('list', { name: 'May show it too' }).getByRole('listitem');
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).last().click();
  }
}
