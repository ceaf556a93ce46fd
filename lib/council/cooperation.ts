import { type FixedFacts, fixedFacts } from '../knowledge/law/fixed-facts.ts';
import { optionDefinitions } from '../knowledge/law/instruments.ts';
import type { Rule } from '../knowledge/law/rule.ts';
import type { Domain, ItemFacts, Maker } from '../reading/contract.ts';
import type { Cooperation } from '../reading/words.ts';
import { networks, raadBodies } from './bodies.ts';
import { exemptedIn, listingWords, tasksSaid } from './listed.ts';
import { type Mover, moverOf } from './mover.ts';
import { type KnownCooperation, listsZienswijze, type TaskBasis } from './profile.ts';
import { recognise } from './recognise.ts';
import { isOnSeveral } from './several.ts';
import type { Situation } from './types.ts';

/** A circumstance: its value, null when not known, and the assumption that it rests on. */
export interface Known<T> {
  value: T | null;
  assumes: string | null;
}

/** What is known of the cooperation behind an item: from the paper, from the reader, from the law for its field. */
export interface CooperationFacts {
  /** The reader's own cooperation that the paper names. */
  known: KnownCooperation | null;
  form: Known<Cooperation>;
  maker: Known<Maker>;
  domain: Known<Domain>;
  tasks: Known<TaskBasis>;
  province: Known<boolean>;
  waterschap: Known<boolean>;
  /** Whether the law, or the regeling, keeps the gemeente in. */
  mandatory: Known<boolean>;
  /** Whether the regeling gives the raden a zienswijze on this kind of decision (Wgr 10 lid 5). */
  listed: Known<boolean>;
  /** Whether the regeling exempts the usual begrotingswijzigingen (Wgr 35 lid 6). */
  exempts: Known<boolean>;
  /** Whose leaving the paper is about. */
  mover: Known<Mover>;
}

const certain = <T>(value: T | null): Known<T> => ({ value, assumes: null });
const assumed = <T>(value: T, assumes: string): Known<T> => ({ value, assumes });

interface Sources {
  item: ItemFacts;
  rule: Rule;
  known: KnownCooperation | null;
}

/** The same with the field it works in, which settles much by law. */
interface InDomain extends Sources {
  domain: Known<Domain>;
}

function domainOf({ item, rule, known }: Sources): Known<Domain> {
  if (isOnSeveral(item)) return assumed<Domain>('overig', ofOrdinary);
  const said = item.domain ?? rule.domain ?? known?.domain;
  if (said) return certain(said);
  const name = item.cooperationName?.toLowerCase() ?? '';
  if (name.includes('veiligheidsregio')) return certain<Domain>('veiligheidsregio');
  if (/\bggd\b/.test(name)) return certain<Domain>('ggd');
  if (name.includes('omgevingsdienst')) return certain<Domain>('omgevingsdienst');
  return assumed<Domain>('overig', 'Dit is geen veiligheidsregio, GGD of omgevingsdienst.');
}

/** What the law fixes for the field of work; nothing where the field is assumed. */
function byLaw({ value, assumes }: Known<Domain>): Partial<FixedFacts> {
  return value && !assumes ? fixedFacts[value] : {};
}

/** A fact that the law fixes, with what it rests on. */
function fixed<T>({ value, assumes }: { value: T; assumes?: string }): Known<T> {
  return { value, assumes: assumes ?? null };
}

function hasBoardOfPublicBody(item: ItemFacts): boolean {
  const seen = [item.body, item.decider, ...item.decisions.map(({ body }) => body)];
  return seen.includes('algemeen-bestuur') || seen.includes('dagelijks-bestuur');
}

function formOf({ item, rule, known, domain }: InDomain): Known<Cooperation> {
  const doubt = item.because.cooperation?.assumes ?? null;
  if (item.cooperation && !doubt) return certain(item.cooperation);
  if (known?.form) return certain(known.form);
  if (rule.form) return certain(rule.form);
  const { form } = byLaw(domain);
  if (form) return fixed(form);
  if (item.cooperation && doubt) return assumed(item.cooperation, doubt);
  if (hasBoardOfPublicBody(item))
    return assumed('openbaar-lichaam', 'Dit is een openbaar lichaam: er is een algemeen of dagelijks bestuur.');
  const unclear = !rule.board || rule.deciders.length === 0 || networks.includes(item.body);
  return unclear
    ? certain<Cooperation>(null)
    : assumed('openbaar-lichaam', 'Dit is een openbaar lichaam, de vorm die het meest voorkomt.');
}

function asksConsent({ asks }: ItemFacts): boolean {
  return asks.some(({ verb, of }) => verb === 'toestemming-verlenen' && (of === null || raadBodies.includes(of)));
}

/** Whether this kind of paper is about the regeling itself: only then does a request for consent tell who made it. */
export function takesConsent({ offers }: Rule): boolean {
  const named = offers.map((offer) => optionDefinitions[typeof offer === 'string' ? offer : offer.option]);
  return named.some(({ instrument }) => instrument === 'toestemming-regeling');
}

/** Whether the raad is asked to appoint its member of the board, which it does only where raden made the regeling (Wgr 13 lid 1 and 6). */
function asksAppointment({ asks }: ItemFacts, { offers }: Rule): boolean {
  const appoints = offers.some((offer) => typeof offer !== 'string' && offer.option === 'aanwijzen-lid');
  return appoints && asks.some(({ verb, of }) => verb === 'benoemen' && of === 'raad');
}

function makerOf({ item, rule, known, domain }: InDomain, form: Known<Cooperation>): Known<Maker> {
  const doubt = item.because.maker?.assumes ?? null;
  if (item.maker && !doubt) return certain(item.maker);
  if (known?.maker) return certain(known.maker);
  if (form.value === 'bedrijfsvoeringsorganisatie') return { value: 'colleges', assumes: form.assumes };
  const { maker } = byLaw(domain);
  if (maker) return fixed(maker);
  if (asksConsent(item) && takesConsent(rule)) return certain<Maker>('colleges');
  if (asksAppointment(item, rule)) return assumed('raden', 'De raden hebben de regeling getroffen, alleen of met anderen.');
  if (item.maker && doubt) return assumed(item.maker, doubt);
  const regional = rule.board || form.value === 'centrumregeling';
  return regional ? assumed('colleges', 'De colleges hebben de regeling getroffen (collegeregeling).') : certain<Maker>(null);
}

/** Wgr 8 lid 4: a centrumregeling only mandates. An omgevingsdienst mostly does, which no law says [M]. */
function tasksOf({ item, known, domain }: InDomain, form: Known<Cooperation>): Known<TaskBasis> {
  const said = tasksSaid(item);
  if (said) return certain(said);
  if (known?.tasks) return certain(known.tasks);
  if (form.value === 'centrumregeling') return { value: 'gemandateerd', assumes: form.assumes };
  const { tasks } = byLaw(domain);
  if (tasks) return fixed(tasks);
  return !domain.assumes && domain.value === 'omgevingsdienst'
    ? assumed<TaskBasis>('gemandateerd', 'De taken zijn gemandateerd, zoals meestal bij een omgevingsdienst.')
    : certain<TaskBasis>(null);
}

function provinceOf({ item, known, domain }: InDomain): Known<boolean> {
  const said = item.province ?? known?.province ?? null;
  if (said !== null) return certain(said);
  const { province } = byLaw(domain);
  return province ? fixed(province) : assumed(false, 'De provincie doet niet mee aan deze regeling.');
}

function mandatoryOf({ known, domain }: InDomain): Known<boolean> {
  if (byLaw(domain).mandatory) return certain(true);
  if (known?.canLeave !== undefined && known.canLeave !== null) return certain(!known.canLeave);
  if (domain.value === 'jeugdhulp') return assumed(false, 'De wet verplicht de gemeente niet tot deze samenwerking.');
  return { value: false, assumes: domain.assumes };
}

/** Where paper and reader differ, the raden keep their zienswijze. */
function exemptsIn(known: KnownCooperation | null, item: ItemFacts): Known<boolean> {
  const said = [exemptedIn(item), known?.exemptsBudgetChanges ?? null];
  if (said.includes(false)) return certain(false);
  return said.includes(true) ? certain(true) : assumed(false, 'De regeling zondert deze soort begrotingswijziging niet uit.');
}

/** What the reader looked up goes first; a paper that says nothing of it leaves it open. */
function listedBy(known: KnownCooperation | null, item: ItemFacts): boolean | null {
  return (known && listsZienswijze(known, item.kind)) ?? (listingWords(item).length > 0 ? true : null);
}

const ofOrdinary = 'Het stuk gaat over meer regelingen; dit geldt voor een gewone regeling van colleges.';

/** What a paper on several regelingen tells of one of them is assumed of the others. */
function ofOne<T>(item: ItemFacts, { value, assumes }: Known<T>): Known<T> {
  return isOnSeveral(item) && value !== null ? assumed(value, ofOrdinary) : { value, assumes };
}

/**
 * The cooperation behind an item. The paper goes first, then what the reader told, then the law for its field; what is left is
 * assumed and says so.
 */
export function cooperationOf(item: ItemFacts, rule: Rule, situation: Situation): CooperationFacts {
  const known = isOnSeveral(item) ? null : recognise(item, situation.profile.cooperations);
  const sources: Sources = { item, rule, known };
  const domain = domainOf(sources);
  const form = ofOne(item, formOf({ ...sources, domain }));
  return {
    known,
    form,
    maker: ofOne(item, makerOf({ ...sources, domain }, form)),
    domain,
    tasks: tasksOf({ ...sources, domain }, form),
    province: provinceOf({ ...sources, domain }),
    waterschap: certain(known?.waterschap ?? null),
    mandatory: mandatoryOf({ ...sources, domain }),
    listed: certain(listedBy(known, item)),
    exempts: exemptsIn(known, item),
    mover: moverOf(item, situation.profile),
  };
}
