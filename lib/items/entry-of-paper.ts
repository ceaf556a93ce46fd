import type { Because, ItemFacts, PageEvidence, ReasonedField, RouteFact } from '../reading/contract.ts';

/**
 * A paper that stands behind an agenda, as the item of that agenda: whose meeting it is and when, the agenda says. How it is treated
 * the paper says itself, unless it is written for another body: what the raad is to decide, its commission only talks about.
 */
export function withEntry(paper: ItemFacts, entry: ItemFacts): ItemFacts {
  const isElsewhere = entry.body !== null && entry.body !== paper.body;
  const said = (['body', 'meetingDate'] as const).filter((field) => entry[field] !== null);
  const fields: ReasonedField[] =
    entry.treatment !== null && (isElsewhere || paper.treatment === null) ? [...said, 'treatment'] : said;
  const taken = Object.fromEntries(fields.map((field) => [field, entry[field as keyof ItemFacts]]));
  return { ...paper, ...taken, because: { ...paper.because, ...reasons(entry, fields) }, route: routeOf(paper, entry) };
}

/**
 * A motie of others on a list of ingekomen stukken: what it asks, it asked of them, and it was adopted there. What happens with it here,
 * the list says.
 */
export function asIncomingMotie(motie: ItemFacts, entry: ItemFacts, list: PageEvidence): ItemFacts {
  const { asks, decider, decisions, outcomes } = entry;
  const treatment = entry.treatment ?? 'informerend';
  const { decider: _, ...because } = motie.because;
  const own = { treatment: { rule: ofList, assumes: null, evidence: [list] }, ...reasons(entry, ['decider', 'treatment']) };
  const taken = { asks, decider, decisions, treatment, ...(outcomes && { outcomes }) };
  const isHere = ({ body, date }: RouteFact) => body === entry.body && date === entry.meetingDate;
  return { ...motie, ...taken, route: motie.route.filter((step) => !isHere(step)), because: { ...because, ...own } };
}

const ofList = 'De motie staat op de lijst van ingekomen stukken; er wordt hier niet over gestemd.';

function reasons({ because }: ItemFacts, fields: readonly ReasonedField[]): Partial<Record<ReasonedField, Because>> {
  return Object.fromEntries(fields.flatMap((field) => (because[field] ? [[field, because[field]]] : [])));
}

/** The route of the paper with the steps that only the agenda tells; the day of a letter is no other meeting of the same body. */
function routeOf(paper: ItemFacts, entry: ItemFacts): RouteFact[] {
  const isOfLetter = ({ body, date }: RouteFact) =>
    entry.meetingDate !== null && body === entry.body && date === paper.meetingDate && date !== entry.meetingDate;
  const own = paper.route.filter((step) => !isOfLetter(step));
  const further = entry.route.filter((step) => !own.some(({ body, date }) => body === step.body && date === step.date));
  return further.reduce(inserted, own);
}

function inserted(route: readonly RouteFact[], step: RouteFact): RouteFact[] {
  const later = route.findIndex(({ date }) => date !== null && step.date !== null && date > step.date);
  return later < 0 ? [...route, step] : route.toSpliced(later, 0, step);
}
