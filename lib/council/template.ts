import { theBody } from '../knowledge/labels.ts';
import { wgrRenewed } from '../knowledge/law/article.ts';
import type { Addressee } from '../knowledge/law/rule.ts';
import type { Body } from '../reading/words.ts';
import type { Circumstances } from './circumstances.ts';
import { dayOf } from './moments.ts';

/** A body as a reader of the raad calls it: 'uw raad', 'het college', 'het algemeen bestuur'. */
export function called(body: Body): string {
  if (body === 'raad') return 'uw raad';
  return body === 'college' ? 'het college' : theBody(body);
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The body that plays a part in this form of cooperation. */
export function bodyFor(addressee: Addressee, { form, maker, province, domain }: Circumstances): Body {
  const single = form.value === 'bedrijfsvoeringsorganisatie' || form.value === 'gemeenschappelijk-orgaan';
  if (addressee === 'sender') return single ? 'bestuur' : 'dagelijks-bestuur';
  if (addressee === 'board') return single ? 'bestuur' : 'algemeen-bestuur';
  if (addressee === 'supervisor') return province.value ? 'minister' : 'gedeputeerde-staten';
  if (addressee === 'envoy' && domain.value === 'veiligheidsregio') return 'burgemeester';
  if (addressee !== 'executive' && addressee !== 'envoy') return addressee;
  return maker.value === 'burgemeesters' && domain.value !== 'veiligheidsregio' ? 'burgemeester' : 'college';
}

/** The name of the cooperation without what stands between brackets, or 'deze samenwerking'. */
function cooperationIn({ item }: Circumstances): string {
  return item.cooperationName?.replace(/\s*\([^)]*\)/g, '').trim() || 'deze samenwerking';
}

/** The paper in a sentence: 'de ontwerpbegroting 2027'. */
export function paperIn({ item, rule }: Circumstances): string {
  const draft = item.cycle?.stage === 'ontwerpbegroting' || item.version.status === 'ontwerp';
  const name = rule.paper === 'de begroting' && draft ? 'de ontwerpbegroting' : rule.paper;
  return rule.yearly && item.cycle ? `${name} ${item.cycle.year}` : name;
}

/** The paper and whose it is: 'de ontwerpbegroting 2027 van Veiligheidsregio Maasdal'. */
export function paperInFull(facts: Circumstances): string {
  const named = facts.item.cooperationName && facts.ruled;
  return named ? `${paperIn(facts)} ${facts.rule.link ?? 'van'} ${cooperationIn(facts)}` : paperIn(facts);
}

/** Who sits in the board for the own gemeente. */
function memberIn({ domain, maker }: Circumstances): string {
  const mayor = domain.value === 'veiligheidsregio' || maker.value === 'burgemeesters';
  return mayor ? 'de burgemeester' : 'het AB-lid';
}

function words(facts: Circumstances): Record<string, string> {
  const { item, decided, decider, lawDate } = facts;
  const supervisor = bodyFor('supervisor', facts);
  const day = dayOf(decider ?? item.body, item);
  const past = decided || (day !== null && day < facts.situation.today);
  return {
    paper: paperIn(facts),
    cooperation: cooperationIn(facts),
    sender: called(bodyFor('sender', facts)),
    board: called(bodyFor('board', facts)),
    supervisor: supervisor === 'minister' ? 'de minister van Binnenlandse Zaken' : called(supervisor),
    executive: called(bodyFor('executive', facts)),
    envoy: called(bodyFor('envoy', facts)),
    member: memberIn(facts),
    beforehand: past ? 'erover' : 'vooraf',
    afterwards: decided ? 'nog' : 'na de vaststelling',
    year: item.cycle ? ` ${item.cycle.year}` : '',
    reply: lawDate >= wgrRenewed ? ' U krijgt vóór de vaststelling schriftelijk en met redenen antwoord.' : '',
  };
}

/** Fills the words between braces of a text of the rules; `{Paper}` gives the word with a capital. Throws on an unknown word. */
export function fill(text: string, facts: Circumstances): string {
  const known = words(facts);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = known[name.toLowerCase()];
    if (word === undefined) throw new Error(`unknown word in a text of the rules: ${name}`);
    return name === name.toLowerCase() ? word : capital(word);
  });
}
