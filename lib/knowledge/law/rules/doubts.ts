import type { Doubt } from '../rule.ts';

const aboutBudget = {
  instrument: 'zienswijze-begroting',
  on: 'wat de regeling of een afspraak over de begroting zegt',
  ask: 'Geeft een afspraak uw raad toch inbreng op de begroting?',
} as const;

/** A centrumregeling or a network has no board and no budget of its own, so article 35 finds nothing to hold on to. */
export const noBoardBudget: Doubt = {
  ...aboutBudget,
  why: 'De zienswijze van artikel 35 van de Wet gemeenschappelijke regelingen bestaat hier waarschijnlijk niet: deze samenwerking heeft geen eigen bestuur met een eigen begroting.',
  sources: ['Wgr 8/4', 'Wgr 35/3'],
  when: { form: ['centrumregeling', 'netwerk', 'geen'] },
};

/** The same on what a centrumregeling itself brings. */
export const noBudgetOfCentre: Doubt = {
  ...aboutBudget,
  why: 'De zienswijze van artikel 35 van de Wet gemeenschappelijke regelingen bestaat hier waarschijnlijk niet: een centrumregeling heeft geen algemeen bestuur en geen eigen begroting.',
  sources: ['Wgr 8/4', 'Wgr 35/3'],
};

/** A network has no regeling, so nothing of the law on regelingen. */
export const noRegeling: Doubt = {
  ...aboutBudget,
  why: 'Een netwerk is waarschijnlijk geen regeling van de Wet gemeenschappelijke regelingen: dan bestaan de zienswijze en de toestemming uit die wet hier niet.',
  sources: ['Wgr 8/1', 'Wgr 35/3'],
};

const aboutDismissal = {
  instrument: 'ontslag-lid',
  on: 'wat de regeling over ontslag zegt',
  ask: 'Zegt de regeling wie een lid van het algemeen bestuur kan ontslaan? Verantwoording vragen kan altijd.',
} as const;

const elsewhere = ['ggd', 'omgevingsdienst', 'jeugdhulp', 'overig'] as const;

/** Who may dismiss a member: the law gives the raad account and information of it, and is silent on dismissal. */
export const noDismissal: readonly [Doubt, Doubt, Doubt, Doubt] = [
  {
    ...aboutDismissal,
    why: 'Uw raad kan dit lid waarschijnlijk niet ontslaan: dat kan wie het lid aanwees, en dat is het college.',
    sources: ['Wgr 19/1', 'Wgr 13/6', 'Wgr 16/4'],
    when: { maker: ['colleges'], domain: elsewhere },
  },
  {
    ...aboutDismissal,
    why: 'Uw raad kan de burgemeester waarschijnlijk niet uit het algemeen bestuur ontslaan: de wet zelf maakt elke burgemeester lid.',
    sources: ['Wvr 11/1', 'Wgr 19/1'],
    when: { domain: ['veiligheidsregio'] },
  },
  {
    ...aboutDismissal,
    why: 'Uw raad kan de burgemeester waarschijnlijk niet uit het algemeen bestuur ontslaan: in een regeling van burgemeesters maakt de wet hen lid.',
    sources: ['Wgr 13/7', 'Wgr 19/2'],
    when: { maker: ['burgemeesters'], domain: elsewhere },
  },
  {
    ...aboutDismissal,
    why: 'Uw raad kan dit lid waarschijnlijk niet ontslaan: in een regeling van colleges en burgemeesters noemt de wet voor de raad alleen verantwoording en inlichtingen.',
    sources: ['Wgr 13/10', 'Wgr 19/3'],
    when: { maker: ['colleges-en-burgemeesters'], domain: elsewhere },
  },
];

const aboutLeaving = {
  instrument: 'toestemming-regeling',
  on: 'of de wet de gemeente in deze samenwerking houdt',
  ask: 'Wat zegt de regeling over uittreden?',
} as const;

/** That nobody can leave what the law prescribes follows from the duty to take part; no article says it. */
export const noLeaving: readonly [Doubt, Doubt, Doubt] = [
  {
    ...aboutLeaving,
    why: "Uittreden kan waarschijnlijk niet: de Wet veiligheidsregio's verplicht de colleges van de regio tot deze samenwerking.",
    sources: ['Wvr 9'],
    when: { domain: ['veiligheidsregio'] },
  },
  {
    ...aboutLeaving,
    why: 'Uittreden kan waarschijnlijk niet: de Wet publieke gezondheid verplicht de colleges van de regio tot deze samenwerking.',
    sources: ['Wpg 14/1'],
    when: { domain: ['ggd'] },
  },
  {
    ...aboutLeaving,
    why: 'Uittreden kan waarschijnlijk niet: de Omgevingswet verplicht de colleges en gedeputeerde staten tot deze samenwerking.',
    sources: ['Omgevingswet 18.21'],
    when: { domain: ['omgevingsdienst'] },
  },
];
