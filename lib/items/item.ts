import type { Because, ItemFacts, ReasonedField } from '../reading/contract.ts';
import { asksOf } from './asks.ts';
import { bodyOf } from './body.ts';
import type { Found } from './candidate.ts';
import { cooperationOf, domainOf, makerOf, provinceOf } from './cooperation.ts';
import { cooperationNameOf } from './cooperation-name.ts';
import { frontOf } from './front.ts';
import { kindOf } from './kind.ts';
import { meetingDateOf } from './meeting-date.ts';
import { evidenceIn, pagesOf } from './passages.ts';
import { sectionsOf } from './sections.ts';
import { confidentialOf, cycleOf, versionOf } from './status.ts';
import { treatmentOf } from './treatment.ts';
import type { ItemSource, Scope } from './types.ts';
import { folded } from './words.ts';

/** What one agenda item or paper says of itself. A text without a known body or an ask is `overig` with empty lists. */
export function readItem(source: ItemSource): ItemFacts {
  const { scope } = source;
  const front = frontOf(scope);
  const body = bodyOf(scope, front);
  const asks = asksOf(source, body?.value ?? null);
  const name = cooperationNameOf(scope, front, body?.value ?? null);
  const isPaper = body !== null || asks.length > 0;
  const domain = isPaper ? domainOf(scope, name) : null;
  const cooperation = isPaper ? cooperationOf(scope, { body: body?.value ?? null, name, domain }) : null;
  const known = {
    body: body?.value ?? null,
    cooperationName: name?.value ?? null,
    cooperation: cooperation?.value ?? null,
    domain: domain?.value ?? null,
    asks,
  };
  const kind = isPaper ? kindOf(scope, known) : null;
  const meetingDate = isPaper ? meetingDateOf(scope, front, known.body) : null;
  const treatment = isPaper ? treatmentOf(scope, front, asks) : null;
  const confidential = isPaper ? confidentialOf(scope, front) : null;
  const { version, because: versionBecause } = versionOf(scope, front);
  const cycle = kind ? cycleOf(scope, kind.value, known.body) : null;
  const maker = isPaper ? makerOf(scope, domain, cooperation) : null;
  const found = { kind, body, cooperation, cooperationName: name, meetingDate, treatment, confidential, cycle, maker, domain };
  return {
    id: idOf(scope),
    number: scope.number,
    title: scope.title,
    pages: pagesOf(scope.passages),
    kind: kind?.value ?? 'overig',
    body: known.body,
    decider: null,
    decisions: [],
    cooperation: known.cooperation,
    cooperationName: known.cooperationName,
    meetingDate: meetingDate?.value ?? null,
    treatment: treatment?.value ?? null,
    confidential: confidential?.value ?? null,
    version,
    cycle: cycle?.value ?? null,
    maker: maker?.value ?? null,
    province: isPaper ? provinceOf(scope, domain) : null,
    domain: known.domain,
    because: { ...reasons(found), ...(versionBecause ? { version: versionBecause } : {}), ...printed(scope) },
    asks,
    route: [],
    roles: [],
    announced: [],
    deadlines: [],
    sections: isPaper ? sectionsOf(scope.passages) : [],
  };
}

/** number + folded title + first page */
function idOf(scope: Scope): string {
  const title = folded(scope.title).replace(/[^\p{L}\p{N}]+/gu, '-');
  return [scope.number ?? '', title, String(pagesOf(scope.passages)[0])].join('/');
}

function reasons(found: Partial<Record<ReasonedField, Found<unknown> | null>>): Partial<Record<ReasonedField, Because>> {
  return Object.fromEntries(Object.entries(found).flatMap(([field, value]) => (value ? [[field, value.because]] : [])));
}

/** Why the item has its title and number: they are printed. */
function printed({ titleAt, number }: Scope): Partial<Record<ReasonedField, Because>> {
  if (!titleAt) return {};
  const evidence = [evidenceIn(titleAt)];
  const title = { rule: 'Zo heet het onderwerp in het stuk.', assumes: null, evidence };
  return number === null ? { title } : { title, number: { rule: 'Zo staat het nummer in het stuk.', assumes: null, evidence } };
}
