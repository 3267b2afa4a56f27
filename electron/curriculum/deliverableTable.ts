import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { type DeliverableTool, deliverableTool } from '#shared/domain/content/deliverableTool.ts';
import type { InterviewKind } from '#shared/model/interview.ts';
import type { Curriculum } from './curriculum.ts';

const INTERVIEW_WORDS: Record<InterviewKind, string> = {
  'coding-talk': 'coding talk',
  'system-design': 'system design',
  behavioural: 'behavioural',
  'lead-bar': 'lead bar',
};

/** Every session of the plan with what it leaves behind and what makes that, as a Markdown table. */
export function deliverableTable({
  plan,
  modules,
  templates,
}: Pick<Curriculum, 'plan' | 'modules' | 'templates'>): string {
  const templateName = (id: string) => templates.find((template) => template.id === id)?.name ?? '';
  const row = (where: string, work: Parameters<typeof deliverableTool>[0] & { title: string }) =>
    [where, work.title, work.deliverable.text, wordsOf(deliverableTool(work), templateName)].map(cell).join(' | ');
  const sessions = plan.phases.flatMap(({ days }) =>
    days.flatMap((day) => day.sessions.map((session) => row(`Day ${day.number}`, session))),
  );
  const activities = modules.flatMap((module) =>
    module.activities.map((activity) => row(`Module ${module.number}`, activity)),
  );
  return [
    '# What every session leaves behind, and what makes it',
    '',
    'Written from the content by `npm run curriculum -- --deliverables`.',
    '',
    ...table(`The plan: ${sessions.length} sessions`, sessions),
    '',
    ...table(`The modules: ${activities.length} activities`, activities),
    '',
  ].join('\n');
}

function table(title: string, rows: readonly string[]): string[] {
  const head = ['Where | Work | Leaves behind | Made with', '--- | --- | --- | ---'];
  return [`## ${title}`, '', ...[...head, ...rows].map((row) => `| ${row} |`)];
}

function wordsOf(tool: DeliverableTool, templateName: (id: string) => string): string {
  switch (tool.tool) {
    case 'drawing':
      return 'Whiteboard';
    case 'recording':
      return 'Recording';
    case 'interview':
      return `Mock interview, ${INTERVIEW_WORDS[tool.kind]}`;
    case 'slides':
      return `Slides, from “${templateName(tool.templateId)}”`;
    case 'entry': {
      const kind = ENTRY_KIND_WORDS[tool.kind];
      return tool.templateId === null ? kind : `${kind}, from “${templateName(tool.templateId)}”`;
    }
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
