import type { Because, Evidence, ItemFacts, ReasonedField } from '../reading/contract.ts';
import { type Range, textAt } from '../text/index.ts';
import { announcedOf } from './announced.ts';
import { asksOf } from './asks.ts';
import { bodyOf } from './body.ts';
import { cyclesOf } from './cycle.ts';
import { deadlinesOf } from './deadlines.ts';
import { deciderOf } from './decider.ts';
import { frontOf } from './front.ts';
import { isPaper, type Metadata, metadataOf, reasonsOf } from './metadata.ts';
import { evidenceIn, pagesOf, textOf } from './passages.ts';
import { isPublic } from './public.ts';
import { rolesOf } from './roles.ts';
import { firstDay } from './route/voices.ts';
import { routeOf } from './route.ts';
import { raisedIn, sectionsOf } from './sections.ts';
import { outcomesOf } from './status-outcomes.ts';
import { topicsOf } from './topics.ts';
import type { ItemSource, Passage, Scope } from './types.ts';
import { folded } from './words.ts';

/** What one agenda item or paper says of itself. A text without a known body or an ask is `overig` with empty lists. */
export function readItem(source: ItemSource): ItemFacts {
  const { scope } = source;
  const front = frontOf(scope);
  const named = bodyOf(scope, front);
  const isOurs = isPublic(scope, front, named?.value ?? null);
  const body = isOurs ? named : null;
  const asks = isOurs ? asksOf(source, body?.value ?? null) : [];
  const start = { front, body, asks };
  const metadata = metadataOf(scope, start);
  const fields = fieldsOf(scope, metadata);
  if (!isPaper(start)) return fields;
  const { decider, decisions, because } = deciderOf(source, { ...fields, asks });
  const route = routeOf(source, { ...fields, asks });
  const outcomes = outcomesOf(scope);
  const printedDay = firstDay([...scope.head, ...scope.passages]);
  return {
    ...fields,
    decider,
    decisions,
    because: because ? { ...fields.because, decider: because } : fields.because,
    asks,
    cycles: cyclesOf(scope, metadata.cycle, asks),
    route,
    roles: rolesOf(source),
    announced: announcedOf(source, { ...fields, route }),
    deadlines: deadlinesOf(source, fields),
    ...(outcomes.length > 0 && { outcomes }),
    ...(printedDay && { printedDay }),
    sections: sectionsOf(scope.passages),
    raised: raisedIn(scope.passages),
    topics: topicsOf(scope.passages),
  };
}

/** The fields that are one value, with empty lists. */
function fieldsOf(scope: Scope, metadata: Metadata): ItemFacts {
  return {
    id: idOf(scope),
    group: scope.group && textOf(scope.group),
    number: scope.number,
    title: scope.title,
    pages: pagesOf(scope.passages),
    kind: metadata.kind.value,
    body: metadata.body?.value ?? null,
    decider: null,
    decisions: [],
    cooperation: metadata.cooperation?.value ?? null,
    cooperationName: metadata.cooperationName?.value ?? null,
    meetingDate: metadata.meetingDate?.value ?? null,
    treatment: metadata.treatment?.value ?? null,
    confidential: metadata.confidential?.value ?? null,
    version: metadata.version?.value ?? { status: null, label: null },
    cycle: metadata.cycle?.value ?? null,
    maker: metadata.maker?.value ?? null,
    province: metadata.province?.value ?? null,
    domain: metadata.domain?.value ?? null,
    because: { ...reasonsOf(metadata), ...printed(scope) },
    asks: [],
    cycles: [],
    route: [],
    roles: [],
    announced: [],
    deadlines: [],
    sections: [],
    raised: { influence: null, others: null },
    topics: [],
  };
}

/** number + folded title + first page */
function idOf(scope: Scope): string {
  const title = folded(scope.title).replace(/[^\p{L}\p{N}]+/gu, '-');
  return [scope.number ?? '', title, String(pagesOf(scope.passages)[0])].join('/');
}

/** Why the item has its title and number: they are printed. */
function printed({ titleAt, number, numberAt, numberUnder }: Scope): Partial<Record<ReasonedField, Because>> {
  const at = (rule: string, ...evidence: Evidence[]): Because => ({ rule, assumes: null, evidence });
  const under = numberUnder ? [evidenceIn(numberUnder)] : [];
  return {
    ...(titleAt && { title: at('Zo heet het onderwerp in het stuk.', evidenceIn(titleAt)) }),
    ...(numberAt && { number: at('Zo staat het nummer in het stuk.', evidenceIn(numberAt, cellOf(numberAt, number)), ...under) }),
  };
}

/** The cell of a row that prints the number; the whole passage where none does, as a marker stands before its words. */
function cellOf({ page, block }: Passage, number: string | null): Range {
  const cell = number ? block.cells.find((cell) => textAt(page, cell).trim().startsWith(number)) : undefined;
  return cell ?? block;
}
