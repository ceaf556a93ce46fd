import { type ChecklistStep, checklist, checklistSteps } from '../knowledge/guide/booklet.ts';

/** How far a step of the checklist is settled; `open`: not answered yet. */
export const verdicts = ['open', 'ja', 'deels', 'nee'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the reader filled in at a step. */
export interface StepAnswer {
  verdict: Verdict;
  note: string;
}

/** The checklist as it is filled in: by step; a step that is not there is open. */
export type FilledChecklist = Partial<Record<`${ChecklistStep}`, StepAnswer>>;

const empty: StepAnswer = { verdict: 'open', note: '' };

/** What is filled in at a step. */
export function answerAt(filled: FilledChecklist, step: ChecklistStep): StepAnswer {
  return filled[`${step}`] ?? empty;
}

/** The checklist with something filled in at a step. */
export function withAnswer(filled: FilledChecklist, step: ChecklistStep, change: Partial<StepAnswer>): FilledChecklist {
  return { ...filled, [step]: { ...answerAt(filled, step), ...change } };
}

/** How many steps have a verdict. */
export function settledSteps(filled: FilledChecklist): number {
  return checklistSteps.filter((step) => answerAt(filled, step).verdict !== 'open').length;
}

/** Whether something that was kept is a filled checklist. */
export function isFilledChecklist(kept: unknown): kept is FilledChecklist {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return false;
  return Object.entries(kept).every(([step, answer]) => checklistSteps.some((known) => `${known}` === step) && isAnswer(answer));
}

function isAnswer(answer: unknown): answer is StepAnswer {
  if (typeof answer !== 'object' || answer === null) return false;
  const { verdict, note } = answer as Record<string, unknown>;
  return typeof note === 'string' && verdicts.some((known) => known === verdict);
}

/** What a verdict says in words. */
export const verdictNames: Record<Verdict, string> = { open: 'nog open', ja: 'ja', deels: 'deels', nee: 'nee' };

/** The filled checklist as Markdown, for minutes or mail; `day` as it is written: '3 juli 2026'. */
export function checklistText(filled: FilledChecklist, day: string): string {
  const steps = checklistSteps.map((step) => {
    const { verdict, note } = answerAt(filled, step);
    return [`## ${step}. ${checklist[step].title}`, `Geregeld: ${verdictNames[verdict]}`, note.trim()]
      .filter(Boolean)
      .join('\n\n');
  });
  const head = `# Checklist regiostaf\n\nIngevuld op ${day}. Uit: Greep op de (veiligheids)regio? (2011), hoofdstuk 4.`;
  return `${[head, ...steps].join('\n\n')}\n`;
}
