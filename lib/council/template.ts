import { cooperationCalled } from '../knowledge/cooperation-words.ts';
import { theBody } from '../knowledge/labels.ts';
import { wgrRenewed } from '../knowledge/law/article.ts';
import type { Addressee, Rule } from '../knowledge/law/rule.ts';
import { inProse } from '../knowledge/list-words.ts';
import type { Body } from '../reading/words.ts';
import { raadBodies } from './bodies.ts';
import type { Circumstances } from './circumstances.ts';
import { holds } from './conditions.ts';
import { dayOf } from './moments.ts';
import { isOnSeveral } from './several.ts';

/** A body as a reader of the raad calls it: 'uw raad', 'het college', 'het algemeen bestuur'. */
export function called(body: Body): string {
  if (body === 'raad') return 'uw raad';
  return body === 'college' ? 'het college' : theBody(body);
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether the cooperation has one board, a bestuur, instead of an algemeen and a dagelijks bestuur. */
export function hasOneBoard({ form }: Pick<Circumstances, 'form'>): boolean {
  return form.value === 'bedrijfsvoeringsorganisatie' || form.value === 'gemeenschappelijk-orgaan';
}

/** The body that plays a part in this form of cooperation. */
export function bodyFor(addressee: Addressee, { form, maker, province, domain }: Circumstances): Body {
  const single = hasOneBoard({ form });
  if (addressee === 'sender') return single ? 'bestuur' : 'dagelijks-bestuur';
  if (addressee === 'board') return single ? 'bestuur' : 'algemeen-bestuur';
  if (addressee === 'supervisor') return province.value ? 'minister' : 'gedeputeerde-staten';
  if (addressee === 'envoy' && domain.value === 'veiligheidsregio') return 'burgemeester';
  if (addressee !== 'executive' && addressee !== 'envoy') return addressee;
  return maker.value === 'burgemeesters' && domain.value !== 'veiligheidsregio' ? 'burgemeester' : 'college';
}

/** What the paper calls the cooperation, else as the reader does. */
function nameIn({ item, known }: Circumstances): string | null {
  if (isOnSeveral(item)) return null;
  return cooperationCalled(item.cooperationName ?? '') || known?.name || null;
}

/** What the paper is called as a letter to the own raad, where it is one. */
function toOwnRaad({ item, rule }: Circumstances): Rule['toOwnRaad'] {
  return raadBodies.includes(item.body) ? rule.toOwnRaad : undefined;
}

/** The paper in a sentence: 'de ontwerpbegroting 2027'. */
export function paperIn(facts: Circumstances): string {
  const { item, rule } = facts;
  const letter = toOwnRaad(facts);
  if (letter) return letter.paper;
  const draft = item.cycle?.stage === 'ontwerpbegroting' || item.version.status === 'ontwerp';
  const own = rule.papers?.find(({ when }) => holds(when, facts))?.paper ?? rule.paper;
  const name = own === 'de begroting' && draft ? 'de ontwerpbegroting' : own;
  return rule.yearly && item.cycle ? `${name} ${item.cycle.year}` : name;
}

/** The paper and whose it is: 'de ontwerpbegroting 2027 van Veiligheidsregio Maasdal'. */
export function paperInFull(facts: Circumstances, paper: string = paperIn(facts)): string {
  const name = nameIn(facts);
  const link = toOwnRaad(facts)?.link ?? facts.rule.link ?? 'van';
  return name && facts.ruled ? `${paper} ${link} ${name}` : paper;
}

/** The same of what a body decides on with it, which can be less: a proposal, or the draft. */
export function decidedInFull(facts: Circumstances): string {
  return paperInFull(facts, facts.rule.decidedOn?.find(({ when }) => holds(when, facts))?.paper);
}

/** Who sits in the board for the own gemeente: by name where the reader gave one. */
function memberIn({ domain, maker, known, form }: Circumstances): string {
  if (known?.seatedFor) return known.seatedFor;
  const mayor = domain.value === 'veiligheidsregio' || maker.value === 'burgemeesters';
  if (mayor) return 'de burgemeester';
  return hasOneBoard({ form }) ? 'het eigen lid van het bestuur' : 'het eigen lid van het algemeen bestuur';
}

/** The raden of the other participants: 'de raden van Aldermeer en Brakelen', where the reader gave them. */
function otherRaden({ known, situation }: Circumstances): string {
  const own = situation.profile.gemeente?.toLowerCase();
  const others = known?.participants.filter((name) => name.toLowerCase() !== own) ?? [];
  if (others.length === 0) return 'de andere raden';
  return `de ${others.length === 1 ? 'raad' : 'raden'} van ${inProse(others)}`;
}

function supervisorIn(facts: Circumstances): string {
  const supervisor = bodyFor('supervisor', facts);
  return supervisor === 'minister' ? 'de minister van Binnenlandse Zaken' : called(supervisor);
}

/** Whether the decision lies behind the reader. */
export function isPast({ item, decided, decider, situation }: Circumstances): boolean {
  const day = dayOf(decider ?? item.body, item);
  return decided || (day !== null && day < situation.today);
}

/** The year of the budget in the paper, also where another place in the cycle goes first: ' 2027'; empty without one. */
function budgetYear({ item }: Circumstances): string {
  const budget = item.cycles.find(({ stage }) => stage === 'ontwerpbegroting' || stage === 'begroting') ?? item.cycle;
  return budget ? ` ${budget.year}` : '';
}

/** Words for a text of the rules that one option brings along. */
export interface OwnWords {
  /** The last day: ' tot en met 12 juni 2026'; empty without one. */
  until?: string;
  /** What the raad decides on: the paper, or its own position on it. */
  subject?: string;
}

const words: Record<string, (facts: Circumstances, own: OwnWords) => string> = {
  paper: paperIn,
  subject: (facts, own) => own.subject ?? paperIn(facts),
  cooperation: (facts) => nameIn(facts) ?? 'deze samenwerking',
  sender: (facts) => called(bodyFor('sender', facts)),
  board: (facts) => called(bodyFor('board', facts)),
  supervisor: supervisorIn,
  executive: (facts) => called(bodyFor('executive', facts)),
  envoy: (facts) => called(bodyFor('envoy', facts)),
  member: memberIn,
  raden: otherRaden,
  until: (_, own) => own.until ?? '',
  beforehand: (facts) => (isPast(facts) ? 'erover' : 'vooraf'),
  afterwards: ({ decided }) => (decided ? 'nog' : 'na de vaststelling'),
  year: budgetYear,
  reply: ({ lawDate }) => (lawDate >= wgrRenewed ? ' U krijgt vóór de vaststelling schriftelijk en met redenen antwoord.' : ''),
};

/** Fills the words between braces of a text of the rules; `{Paper}` gives the word with a capital. Throws on an unknown word. */
export function fill(text: string, facts: Circumstances, own: OwnWords = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name.toLowerCase()]?.(facts, own);
    if (word === undefined) throw new Error(`unknown word in a text of the rules: ${name}`);
    return name === name.toLowerCase() ? word : capital(word);
  });
}
