import { ACTIVITIES, type Activity } from '#shared/model/activity.ts';
import type { Deliverable } from '#shared/model/curriculum.ts';

/** Words that name an activity. The one that comes first in a line decides: what is done first is the work. */
const ACTIVITY_WORDS: Record<Activity, RegExp> = {
  read: /\b(?:re-?)?read(?:ing)?\b|\bstud(?:y|ying)\b|\blearn\b|\bresearch\b|\bdive into\b|\bexplore\b|\bfollow\b|\bcompare\b/i,
  watch: /\bwatch(?:ing)?\b|\bcrash course\b|\blisten\b/i,
  whiteboard:
    /\bwhiteboard\b|\bdraw(?:ing)?\b|\bsketch(?:es)?\b|\bdiagram\b|\bdesign (?:a|an|the|solution)\b|\bbreak down\b|\bmodel\b/i,
  code: /\bcode (?!review)|\bimplement\b|\bbuild\b|\bset up\b|\bscaffold\b|\brefactor\b|\bdeploy\b|\bintegrate\b|\bconfigure\b|\bcontaineri[sz]e\b|\bdebug\b|\bprogram\b|\bbenchmark\b|\bwrite (?:[\w-]+ ){0,5}(?:tests?|script|middleware|program|code|playbook|dockerfile)\b|\brun\b(?!-)|\bsimulate a replication\b|\bcreate (?:a|an) (?:\w+ ){0,3}(?:service|repo|repository|app)\b|\bupdate your (?:\w+ )?(?:service|schema|code)/i,
  practise:
    /\bpracti[sc]e\b|\bsolve\b|\bexercises?\b|\bexperiment\b|\brehears(?:e|al)\b|\bmock\b|\brole-?play\b|\bsimulate\b|\bdrill\b/i,
  write:
    /\bwrit(?:e|ing)\b|\bdocument(?:ing)?\b|\bsummari[sz]e\b|\boutline\b|\bnote down\b|\blist\b|\bupdate (?:your )?(?:docs|documentation|notes)\b|\bplan\b/i,
  reflect: /\breflect(?:ion|ing)?\b|\bjournal\b|\bwind down\b|\brelax\b|\blook back\b/i,
  review: /\breview(?:ing)?\b|\brevisit\b|\brevise\b|\bcritique\b|\brecap\b|\bgo over\b|\brefine\b|\bself-review\b/i,
  present:
    /\bpresent(?:ation|ing)?\b|\bdemo\b|\bslides?\b|\bslide deck\b|\btalk (?:about|through)\b|\bexplain\b|\brecord\b/i,
  discuss: /\bdiscuss(?:ion)?\b|\bforum\b|\bfeedback\b|\bmeet\b|\bpair with\b|\binterview\b/i,
};

/** The activity that a line's words name first; where none does, practice. */
export function guessActivity(line: string): Activity {
  // SQL’s EXPLAIN explains nothing to anybody.
  const text = line.replaceAll('EXPLAIN', '');
  let first: { activity: Activity; at: number } | null = null;
  for (const activity of ACTIVITIES) {
    const at = text.search(ACTIVITY_WORDS[activity]);
    if (at !== -1 && (!first || at < first.at)) first = { activity, at };
  }
  return first?.activity ?? 'practise';
}

type DeliverableKind = Deliverable['kind'];

/** Things that a line says it leaves behind. */
const LEFT_BEHIND: readonly (readonly [DeliverableKind, RegExp])[] = [
  ['cheat-sheet', /\bcheat ?-?sheet\b/i],
  ['slides', /\bslides?\b|\bslide deck\b|\bpresentation\b/i],
  ['recording', /\brecord(?:ing)?\b|\bvideo of\b|\bdemo video\b/i],
  ['report', /\breport\b|\bbenchmarks?\b|\btest results\b/i],
  ['document', /\bblog post\b|\bguidelines\b|\bREADME\b|\bRFC\b|\bessay\b/i],
];

const LEFT_BY: Record<Activity, DeliverableKind> = {
  read: 'notes',
  watch: 'notes',
  whiteboard: 'drawing',
  code: 'code',
  practise: 'notes',
  write: 'document',
  reflect: 'reflection',
  review: 'review',
  present: 'slides',
  discuss: 'notes',
};

const WORDS: Record<DeliverableKind, string> = {
  notes: 'Notes in your own words',
  drawing: 'A drawing you could explain',
  code: 'Code that runs',
  document: 'A text that somebody else can read',
  report: 'A short report with figures',
  review: 'What to change, written down',
  recording: 'A recording',
  slides: 'Slides',
  reflection: 'A reflection in the journal',
  'cheat-sheet': 'A cheat sheet of one page',
  plan: 'A plan',
};

/** What a line most likely leaves behind. */
export function guessDeliverable(text: string, activity: Activity): Deliverable {
  const isTaking = activity === 'read' || activity === 'watch';
  const named = isTaking ? undefined : LEFT_BEHIND.find(([, words]) => words.test(text))?.[0];
  const kind = named ?? (activity === 'write' && /\bplan\b/i.test(text) ? 'plan' : LEFT_BY[activity]);
  return { kind, text: WORDS[kind] };
}
