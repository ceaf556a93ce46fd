import { couldBecome, domains, formWords, provinceTakesPart } from '../knowledge/rules/cooperations.ts';
import { assumed, lawOfDomain } from '../knowledge/rules/form-by-law.ts';
import { madeBy, namedRegelingen, partiesMean } from '../knowledge/rules/makers.ts';
import type { Domain, Evidence, Maker } from '../reading/contract.ts';
import type { Body, Cooperation } from '../reading/words.ts';
import { fold, type Range } from '../text/index.ts';
import { bodiesIn } from './bodies.ts';
import { type Candidate, type Found, strongest } from './candidate.ts';
import { evidenceIn, firstHit, foldedOf, type Hit, textOf } from './passages.ts';
import type { Passage, Scope } from './types.ts';

/** What is known of an item before its cooperation is settled. */
export interface Known {
  body: Body | null;
  name: Found<string> | null;
  domain: Found<Domain> | null;
}

/** The field of work, from the name and the title, else from what the text keeps speaking of. */
export function domainOf(scope: Scope, name: Found<string> | null): Found<Domain> | null {
  const named = name ? fieldIn(name.value) : null;
  if (name && named) return inField(named, 'De naam van de samenwerking zegt het werkveld.', name.because.evidence);
  const titled = fieldIn(scope.title);
  if (titled && scope.titleAt) return inField(titled, 'Het onderwerp zegt het werkveld.', [evidenceIn(scope.titleAt)]);
  return name ? null : spokenField(scope.passages);
}

/** The field that a text speaks of more than once; of jeugdhulp every gemeente does, whatever the paper is about. */
function spokenField(passages: readonly Passage[]): Found<Domain> | null {
  for (const [field, pattern] of domains) {
    const [first, again] = field === 'jeugdhulp' ? [] : passages.filter((passage) => pattern.test(foldedOf(passage)));
    if (first && again) return inField(field, 'De tekst gaat steeds over dit werkveld.', [evidenceIn(first)]);
  }
  return null;
}

function inField(value: Domain, rule: string, evidence: Evidence[]): Found<Domain> {
  return { value, because: { rule, assumes: null, evidence } };
}

function fieldIn(text: string): Domain | null {
  const folded = fold(text);
  return domains.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** The form of the cooperation (Wgr article 8): what the paper says, else what the law says of its field. */
export function cooperationOf(scope: Scope, known: Known): Found<Cooperation> | null {
  const passages = [...scope.passages, ...scope.head];
  return strongest([
    ...said(scope, passages),
    ...byLaw(known),
    ...byBoards(passages, known),
    ...byConsultation(passages, known),
    ...byShareholders(passages, known),
  ]);
}

function said({ titleAt, title }: Scope, passages: readonly Passage[]): Candidate<Cooperation>[] {
  return formWords.flatMap(([value, pattern], index) => {
    const hit = firstSaid(passages, pattern);
    if (!hit) return [];
    const weight = (value === 'netwerk' || value === 'geen' ? 75 : 60) - index + (pattern.test(fold(title)) ? ofTitle : 0);
    const at = titleAt && pattern.test(foldedOf(titleAt)) ? (firstSaid([titleAt], pattern) ?? hit) : hit;
    return [{ value, rule: 'Het stuk noemt deze vorm.', assumes: null, evidence: [evidenceIn(at.passage, at)], weight }];
  });
}

/** A form in the title goes before another that the text names. */
const ofTitle = 12;

function firstSaid(passages: readonly Passage[], pattern: RegExp): (Range & { passage: Passage }) | null {
  for (const passage of passages) {
    const text = foldedOf(passage);
    const found = pattern.exec(text);
    const from = passage.block.from + (found?.index ?? 0);
    if (found && !couldBecome.test(text.slice(0, found.index))) return { passage, from, to: from + found[0].length };
  }
  return null;
}

function byLaw({ domain, name }: Known): Candidate<Cooperation>[] {
  const law = domain ? lawOfDomain[domain.value] : undefined;
  if (!law || !domain) return [];
  const { evidence } = domain.because;
  return [{ value: 'openbaar-lichaam', rule: 'De wet schrijft deze vorm voor.', assumes: law, evidence, weight: name ? 80 : 40 }];
}

/** Only a public body has both a general and an executive board (Wgr article 12). */
function byBoards(passages: readonly Passage[], { name, body }: Known): Candidate<Cooperation>[] {
  const at = passages.find((passage) =>
    bodiesIn(textOf(passage)).some((named) => named.body === 'dagelijks-bestuur' || named.body === 'algemeen-bestuur'),
  );
  if (!at || !(name || body === 'algemeen-bestuur' || body === 'dagelijks-bestuur')) return [];
  const rule = 'Het stuk noemt een algemeen of dagelijks bestuur.';
  return [{ value: 'openbaar-lichaam', rule, assumes: assumed.twoBoards, evidence: [evidenceIn(at)], weight: 50 }];
}

function byConsultation(passages: readonly Passage[], { body }: Known): Candidate<Cooperation>[] {
  const [first] = passages;
  if (!first || (body !== 'portefeuillehoudersoverleg' && body !== 'stuurgroep')) return [];
  const rule = 'Het stuk is van een bestuurlijk overleg.';
  return [{ value: 'netwerk', rule, assumes: assumed.consultation, evidence: [evidenceIn(first)], weight: 20 }];
}

/** Shareholders and members meet in a company, vereniging or coöperatie; a public body has none. */
function byShareholders(passages: readonly Passage[], { body }: Known): Candidate<Cooperation>[] {
  const at = passages.find((passage) => bodiesIn(textOf(passage)).some((named) => named.body === 'andere-partij'));
  if (!at || body !== 'andere-partij') return [];
  const rule = 'Het stuk is voor de vergadering van aandeelhouders of leden.';
  return [{ value: 'geen', rule, assumes: assumed.company, evidence: [evidenceIn(at)], weight: 90 }];
}

/** Who made the regeling: what the paper says, else what the law says of its field or form. */
export function makerOf(scope: Scope, domain: Found<Domain> | null, cooperation: Found<Cooperation> | null): Found<Maker> | null {
  return strongest([...saidMaker(scope), ...makerOfDomain(domain), ...makerOfForm(cooperation)]);
}

function saidMaker({ passages, head }: Scope): Candidate<Maker>[] {
  const all = [...passages, ...head];
  const named = namedRegelingen.flatMap(([value, words]) => saidAt(value, firstHit(all, words)));
  const made = firstHit(all, madeBy);
  const by = made?.groups[1] ?? made?.groups[2] ?? '';
  const maker = partiesMean.find(([, words]) => words.test(by))?.[0];
  return maker ? [...named, ...saidAt(maker, made)] : named;
}

function saidAt(value: Maker, hit: Hit | null): Candidate<Maker>[] {
  const rule = 'Het stuk zegt wie de regeling trof.';
  return hit ? [{ value, rule, assumes: null, evidence: [evidenceIn(hit.passage, hit)], weight: 90 }] : [];
}

const lawTells = 'De wet zegt wie deze regeling treffen.';

function makerOfDomain(domain: Found<Domain> | null): Candidate<Maker>[] {
  const law = domain ? lawOfDomain[domain.value] : undefined;
  if (!law || !domain) return [];
  return [{ value: 'colleges', rule: lawTells, assumes: law, evidence: domain.because.evidence, weight: 40 }];
}

function makerOfForm(cooperation: Found<Cooperation> | null): Candidate<Maker>[] {
  if (cooperation?.value !== 'bedrijfsvoeringsorganisatie') return [];
  const { evidence } = cooperation.because;
  return [{ value: 'colleges', rule: lawTells, assumes: assumed.byColleges, evidence, weight: 40 }];
}

/** Whether a province takes part: what the paper says, else what the law says of its field. Null: not said. */
export function provinceOf(scope: Scope, domain: Found<Domain> | null): Found<boolean> | null {
  const hit = firstHit(scope.passages, provinceTakesPart);
  if (hit) {
    const evidence = [evidenceIn(hit.passage, hit)];
    return { value: true, because: { rule: 'Het stuk zegt dat de provincie meedoet.', assumes: null, evidence } };
  }
  const law = domain ? lawOfDomain[domain.value] : undefined;
  if (!law || !domain) return null;
  const { evidence } = domain.because;
  const because = { rule: lawTells, assumes: law, evidence };
  return { value: domain.value === 'omgevingsdienst', because };
}
