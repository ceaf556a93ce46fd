import type { Bar } from '../rule.ts';

/** The raad amends its own draft decision only. */
export const noAmendment: Bar = {
  instrument: 'amendement-op-gr-stuk',
  why: 'Een amendement kan alleen op een ontwerpbesluit van uw eigen raad. {Paper} is een stuk van een ander bestuur.',
  sources: ['Gemeentewet 147b'],
};

/** A motie or an instruction reaches the own college, not the board. */
export const noInstruction: Bar = {
  instrument: 'opdracht-aan-gr',
  why: 'Uw raad kan het bestuur van de samenwerking geen opdracht geven. Een motie gaat naar het eigen college of de burgemeester.',
  sources: ['praktijk: reglement van orde', 'Wgr 33'],
};

/** The contribution is owed; what is known of the form only. That it is such a debt is derived. */
export const noRefusalToPay: Bar = {
  instrument: 'weigeren-te-betalen',
  why: 'Weigeren te betalen helpt niet: een verplichte uitgave zetten gedeputeerde staten zelf op de begroting van de gemeente. De bijdrage is waarschijnlijk zo’n uitgave; kijk in de regeling. Invloed heeft uw raad vóór de vaststelling.',
  sources: ['Gemeentewet 193', 'Gemeentewet 194'],
  when: { form: ['openbaar-lichaam', 'bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'] },
  certainty: 'D',
};

/** A centrumregeling or a network has no board and no budget of its own. */
export const noBoardBudget: Bar = {
  instrument: 'zienswijze-begroting',
  why: 'Deze samenwerking heeft geen eigen bestuur met een eigen begroting. De zienswijze van artikel 35 van de Wet gemeenschappelijke regelingen bestaat hier niet.',
  sources: ['Wgr 8/4', 'Wgr 35/3'],
  when: { form: ['centrumregeling', 'netwerk', 'geen'] },
};

/** Who appointed the member may dismiss it: not the raad in a collegeregeling. */
export const noDismissalByRaad: Bar = {
  instrument: 'ontslag-lid',
  why: 'De wet geeft uw raad geen ontslag van dit lid: dat kan wie het lid aanwees, en dat is het college. Verantwoording vragen kan wel.',
  sources: ['Wgr 19/1', 'Wgr 13/6', 'Wgr 16/4'],
  when: { maker: ['colleges'], domain: ['ggd', 'omgevingsdienst', 'jeugdhulp', 'overig'] },
};

/** In a veiligheidsregio the law itself makes the burgemeester a member. */
export const noDismissalInSafetyRegion: Bar = {
  instrument: 'ontslag-lid',
  why: 'Uw raad kan de burgemeester niet uit het algemeen bestuur ontslaan: de wet zelf maakt elke burgemeester lid. Verantwoording vragen kan wel.',
  sources: ['Wvr 11/1', 'Wgr 19/1'],
  when: { domain: ['veiligheidsregio'] },
};

/** The same for burgemeesters who made a regeling. */
export const noDismissalOfMayors: Bar = {
  instrument: 'ontslag-lid',
  why: 'Uw raad kan de burgemeester niet uit het algemeen bestuur ontslaan: in een regeling van burgemeesters maakt de wet hen lid. Verantwoording vragen kan wel.',
  sources: ['Wgr 13/7', 'Wgr 19/2'],
  when: { maker: ['burgemeesters'], domain: ['ggd', 'omgevingsdienst', 'jeugdhulp', 'overig'] },
};

/** The same where colleges and burgemeesters made it together. */
export const noDismissalOfBoth: Bar = {
  instrument: 'ontslag-lid',
  why: 'De wet geeft uw raad geen ontslag van dit lid: in een regeling van colleges en burgemeesters geldt voor de raad alleen verantwoording en inlichtingen.',
  sources: ['Wgr 13/10', 'Wgr 19/3'],
  when: { maker: ['colleges-en-burgemeesters'], domain: ['ggd', 'omgevingsdienst', 'jeugdhulp', 'overig'] },
};

/** The raad appoints only where raden made the regeling, alone or with others. */
export const noAppointment: readonly [Bar, Bar, Bar, Bar] = [
  {
    instrument: 'aanwijzen-lid',
    why: 'Uw raad wijst dit lid niet aan: in een veiligheidsregio zijn alle burgemeesters lid, door de wet zelf.',
    sources: ['Wvr 11/1'],
    when: { domain: ['veiligheidsregio'] },
  },
  {
    instrument: 'aanwijzen-lid',
    why: 'Uw raad wijst dit lid niet aan: in een regeling van colleges doet het college dat, uit zijn midden.',
    sources: ['Wgr 13/6'],
    when: { maker: ['colleges'] },
  },
  {
    instrument: 'aanwijzen-lid',
    why: 'Uw raad wijst dit lid niet aan: in een regeling van burgemeesters zitten de burgemeesters zelf in het algemeen bestuur.',
    sources: ['Wgr 13/7'],
    when: { maker: ['burgemeesters'] },
  },
  {
    instrument: 'aanwijzen-lid',
    why: 'Uw raad wijst dit lid niet aan: in een regeling van colleges en burgemeesters komen de leden uit de colleges en zijn de burgemeesters lid.',
    sources: ['Wgr 13/10'],
    when: { maker: ['colleges-en-burgemeesters'] },
  },
];
