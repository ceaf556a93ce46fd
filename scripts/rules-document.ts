import { dayInWords } from '../lib/council/dates.ts';
import { kindLabels, theBody } from '../lib/knowledge/labels.ts';
import { type ArticleId, articles, isArticle, lawLookedUpOn, type Source, toBasis } from '../lib/knowledge/law/articles.ts';
import { asOffer, type OptionId, optionDefinitions, optionIds } from '../lib/knowledge/law/instruments.ts';
import { articleUrl } from '../lib/knowledge/law/links.ts';
import type { Addressee, Bar, Decider, Doubt, Offer, OptionDefinition, Remark, Rule } from '../lib/knowledge/law/rule.ts';
import { rules } from '../lib/knowledge/law/rules/index.ts';
import {
  accountsDate,
  budgetDate,
  budgetTerm,
  consentTerm,
  framesDate,
  regelingTerm,
  replyDays,
  type StatutoryDate,
} from '../lib/knowledge/law/terms.ts';
import type { When } from '../lib/knowledge/law/when.ts';
import type { RuledKind } from '../lib/reading/words.ts';
import { ruledKinds } from '../lib/reading/words.ts';

const parts: Partial<Record<Addressee, string>> = {
  sender: 'dagelijks bestuur (of het enige bestuur)',
  board: 'algemeen bestuur (of het enige bestuur)',
  supervisor: 'gedeputeerde staten (minister als een provincie meedoet)',
  envoy: 'college (burgemeester in een veiligheidsregio)',
  executive: 'college (of burgemeester die de regeling trof)',
};

type BodyName = Parameters<typeof theBody>[0];

const isPart = (addressee: Addressee): addressee is Exclude<Addressee, BodyName> => addressee in parts;

function bodyName(addressee: Addressee | null): string {
  if (addressee === null) return 'niemand, de wet regelt het zelf';
  return isPart(addressee) ? (parts[addressee] ?? '') : theBody(addressee);
}

const conditions: Record<keyof When, string> = {
  form: 'vorm',
  maker: 'getroffen door',
  domain: 'soort',
  province: 'provincie doet mee',
  waterschap: 'waterschap doet mee',
  tasks: 'taken',
  mandatory: 'deelname verplicht',
  exempts: 'regeling zondert wijzigingen uit',
  exemptTold: 'stuk zegt of de regeling deze wijziging uitzondert',
  listed: 'regeling noemt dit besluit',
  raadDecides: 'raad besluit zelf',
  body: 'stuk van',
  leftToRaad: 'stuk laat het aan de raad',
  boardDecides: 'bestuur beslist volgens het stuk',
  decided: 'al besloten',
  answers: 'antwoordt op zienswijzen over',
  consentAsked: 'toestemming gevraagd',
  viewAsked: 'zienswijze op het ontwerp gevraagd',
  onlyViewAsked: 'alleen een zienswijze gevraagd',
  consentComes: 'stuk noemt toestemming op een ander moment',
  draftCame: 'stuk zegt dat het ontwerp eerder kwam',
  mover: 'wie uittreedt',
  regelingChanges: 'gaat over de regeling zelf',
  wishesAsked: 'wensen en bedenkingen gevraagd',
  renewedLaw: 'wet sinds 1 juli 2022',
  renewedSecrecy: 'Gemeentewet sinds 1 april 2023',
};

const isCondition = (key: string): key is keyof When => key in conditions;

function conditionText(when: When | undefined): string {
  const named = Object.entries(when ?? {}).flatMap(([key, value]) =>
    isCondition(key) ? [`${conditions[key]}: ${valueText(value)}`] : [],
  );
  return named.length > 0 ? ` *(${named.join('; ')})*` : '';
}

function valueText(value: boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value.join(', ');
}

function articleText(id: ArticleId): string {
  const { certainty, since, until } = articles[id];
  const url = articleUrl(toBasis(id));
  const name = id.replace('/', ' lid ');
  const held = `${since ? `, sinds ${dayInWords(since)}` : ''}${until ? `, tot ${dayInWords(until)}` : ''}`;
  return `${url ? `[${name}](${url})` : name}${held}${certainty === 'V' ? '' : ` [${certainty}]`}`;
}

function sourceText(source: Source): string {
  if (isArticle(source)) return articleText(source);
  return source.startsWith('praktijk: ') ? source : `gids ${source}`;
}

function sourcesText(sources: OptionDefinition['sources']): string {
  return sources
    .map((source) =>
      typeof source === 'string' ? sourceText(source) : `${sourceText(source.source)}${conditionText(source.when)}`,
    )
    .join('; ');
}

function deciderText({ body, when, probably }: Decider): string {
  return `${bodyName(body)}${probably ? ' [waarschijnlijk]' : ''}${conditionText(when)}`;
}

function offerText(offer: Offer): string {
  return `[${offer.option}](#${offer.option})${conditionText(offer.when)}`;
}

function dependencyText({ option, hangs, when }: Offer): string {
  return `- \`${option}\`: ${hangs?.ask}${conditionText(when)}`;
}

function barText({ instrument, why, sources, when, unless }: Bar): string {
  return `\`${instrument}\`${conditionText(when)}${unless ? `, niet${conditionText(unless)}` : ''}: ${why} — ${sourcesText(sources)}`;
}

function doubtText({ instrument, why, ask, sources, when }: Doubt): string {
  return `- \`${instrument}\`${conditionText(when)} [D]: ${why} ${ask} — ${sourcesText(sources)}`;
}

function remarkText({ text, assumed, sources, when, unlessSaid, certainty }: Remark): string {
  const said = assumed ? `${text} Op een aanname: „${assumed}”` : text;
  const unless = unlessSaid ? ` *(niet als het stuk zelf spreekt over: ${unlessSaid.join(', ')})*` : '';
  return `${said}${conditionText(when)}${unless}${certainty ? ` [${certainty}]` : ''} — ${sourcesText(sources)}`;
}

/** Texts that more than two rules share; they are written once, and named by number. */
const recurring: readonly string[] = recurringAmong(
  Object.values(rules).flatMap(({ bars, remarks }: Rule) => [...bars.map(barText), ...remarks.map(remarkText)]),
);

function recurringAmong(texts: readonly string[]): string[] {
  const count = (text: string) => texts.filter((other) => other === text).length;
  return [...new Set(texts.filter((text) => count(text) > 2))];
}

/** A text as a line of a rule: itself, or the number under which it stands once. */
function asLine(text: string): string {
  const at = recurring.indexOf(text);
  return at < 0 ? `- ${text}` : `- zie [T${at + 1}](#t${at + 1})`;
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `**${heading}**`, '', ...lines] : [];
}

function offersText(offers: readonly Offer[]): string[] {
  return offers.length > 0 ? ['', `**Dit kan de raad:** ${offers.map(offerText).join(', ')}.`] : [];
}

function ruleText(kind: RuledKind, at: number): string {
  const {
    paper,
    papers = [],
    decidedOn = [],
    deciders,
    opening,
    act,
    offers,
    bars,
    doubts = [],
    remarks,
    guide,
  }: Rule = rules[kind];
  const all = offers.map(asOffer);
  const who = deciders.length > 0 ? deciders.map(deciderText).join('; ') : (opening?.text ?? 'niemand: er wordt niets besloten');
  const also = [...papers, ...decidedOn].map((each) => ` of „${each.paper}”${conditionText(each.when)}`).join('');
  const cited = guide.map((use) => (typeof use === 'string' ? use : `${use.to}${conditionText(use.when)}`)).join(', ');
  return [
    `### ${at + 1}. ${kindLabels[kind]} (\`${kind}\`)`,
    '',
    `In een zin: „${paper}”${also}. Beslist: ${who}${act ? ` (${act.now} ${act.about})` : ''}. Gids: ${cited}.`,
    ...offersText(all.filter(({ hangs }) => !hangs)),
    ...listed('Hangt af van', [...doubts.map(doubtText), ...all.filter(({ hangs }) => hangs).map(dependencyText)]),
    ...listed('Dit kan niet', bars.map(barText).map(asLine)),
    ...listed('Goed om te weten', remarks.map(remarkText).map(asLine)),
  ].join('\n');
}

function optionText(id: OptionId): string {
  const { to, sources, certainty, why, check, when, timing, byRaad, group }: OptionDefinition = optionDefinitions[id];
  const needs = byRaad ? 'de raad moet ervoor bijeenkomen' : 'zonder besluit van de raad';
  const time = { vooraf: 'vóór het besluit', altijd: 'altijd', achteraf: 'na het besluit' }[timing];
  return [
    `#### ${id}`,
    '',
    `${why}${check ? ` Kijk in de regeling ${check}.` : ''}`,
    '',
    `Zekerheid ${certainty} · ${group} · ${time} · ${needs}${to ? ` · aan ${bodyName(to)}` : ''}${conditionText(when)}`,
    '',
    `Grondslag: ${sourcesText(sources)}`,
  ].join('\n');
}

const introduction = `# Regels

Dit overzicht is gemaakt uit de gegevens (\`npm run docs\`) en is bedoeld om door een jurist te worden nagelopen. Wijzig het niet met de
hand: wijzig de gegevens in \`lib/knowledge/law\`. De wet is nagekeken op ${dayInWords(lawLookedUpOn)}; een stuk van vóór een wetswijziging wordt gelezen
met de wet van zijn eigen dag. Greep geeft geen juridisch advies.

**Zekerheid.** V: in de wettekst nagekeken. D: afgeleid uit nagekeken teksten. M: uit het hoofd of uit de praktijk. Wat D of M is, zegt op
het scherm 'waarschijnlijk' en wat er in de regeling moet worden nagekeken. Tussen haakjes staat wanneer iets geldt; weet Greep dat niet,
dan vraagt het ernaar of noemt het de aanname. 'Dit kan niet' verschijnt alleen als de voorwaarde zeker is. Woorden tussen accolades worden
ingevuld uit het stuk. Op elk stuk kan een raadslid technische vragen stellen, vragen stellen aan het college en agenderen; staat er een
bestuur van een regeling achter, dan ook inlichtingen vragen aan dat bestuur.

**Waar Greep van uitgaat als het stuk en de instellingen zwijgen.** De samenwerking is een openbaar lichaam, getroffen door de colleges, en de
provincie doet niet mee. Een veiligheidsregio en een GGD zijn dat volgens de wet; een omgevingsdienst ook, met de provincie erbij [D] en
meestal gemandateerde taken [M]. Een veiligheidsregio krijgt haar taken overgedragen.`;

const untilRenewed = ({ before, before2022 }: StatutoryDate): string => `vóór ${before} (tot 1 juli 2022: vóór ${before2022})`;

const terms = `## Termijnen

Een datum die in het stuk staat, gaat altijd voor. Wat Greep rekent, heet 'berekend', met de regel en de dag waarop het tellen begint.

- Ontwerpbegroting en begrotingswijziging: ${budgetTerm.weeks} weken tussen verzending en aanbieding aan het bestuur (tot 1 juli 2022:
  ${budgetTerm.weeksBefore2022} weken), teruggeteld vanaf de vergadering van het bestuur en daarom niet verlengd door weekend of feestdag. —
  ${articleText('Wgr 35/1')}; ${articleText('Wgr 35/1 (oud)')}
- Zienswijze op het ontwerp van een regeling: ${regelingTerm} weken na ontvangst, verlengd tot een werkdag [D]. Zonder datum van ontvangst
  vraagt Greep die; de vergaderdatum komt er nooit voor in de plaats. — ${articleText('Wgr 1/3')}; ${articleText('Algemene termijnenwet 1')}
- Toestemming: ${consentTerm} weken na toezending, verlengd tot een werkdag [D]. — ${articleText('Awb 10:31')}
- Kaders en voorlopige jaarrekening naar de raden: ${untilRenewed(framesDate)} (maand-dag). — ${articleText('Wgr 34b')}
- Begroting naar de toezichthouder: ${untilRenewed(budgetDate)}. — ${articleText('Wgr 34/2')}
- Jaarrekening naar de toezichthouder: vóór ${accountsDate.before}. — ${articleText('Wgr 34/4')}
- Minder dan ${replyDays} dagen tussen raad en besluit: Greep waarschuwt dat er weinig tijd is voor het schriftelijke antwoord. Dit getal is van
  Greep zelf, niet van de wet. — ${articleText('Wgr 35/4')}; ${articleText('Wgr 10/6')}`;

/** The document of all rules, in Markdown and Dutch, the same for the same data. */
export function rulesDocument(): string {
  return `${[
    introduction,
    terms,
    '## De soorten stukken',
    ...ruledKinds.map(ruleText),
    '## Teksten die vaker terugkomen',
    ...recurring.map((text, at) => `#### T${at + 1}\n\n${text}`),
    '## De mogelijkheden',
    ...optionIds.map(optionText),
  ].join('\n\n')}\n`;
}
