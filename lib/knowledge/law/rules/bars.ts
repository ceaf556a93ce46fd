import type { Bar } from '../rule.ts';

/** The raad amends its own draft decision only. */
export const noAmendment: Bar = {
  instrument: 'amendement-op-gr-stuk',
  why: 'Uw raad kan {paper} niet wijzigen: een amendement kan alleen op een ontwerpbesluit van uw eigen raad.',
  sources: ['Gemeentewet 147b'],
};

/** A motie or an instruction reaches the own college, not the board. */
export const noInstruction: Bar = {
  instrument: 'opdracht-aan-gr',
  why: 'Uw raad kan het bestuur van de samenwerking geen opdracht geven. Een motie gaat naar het eigen college of de burgemeester.',
  sources: ['praktijk: reglement van orde', 'Wgr 33'],
};

/** The contribution is owed; what is known of the form only. */
export const noRefusalToPay: Bar = {
  instrument: 'weigeren-te-betalen',
  why: 'Weigeren te betalen helpt niet: een verplichte uitgave wordt dan door gedeputeerde staten op de begroting van de gemeente gezet. Invloed heeft uw raad vóór de vaststelling.',
  sources: ['Gemeentewet 193', 'Gemeentewet 194'],
  when: { form: ['openbaar-lichaam', 'bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'] },
};

/** A centrumregeling or a network has no board and no budget of its own. */
export const noBoardBudget: Bar = {
  instrument: 'zienswijze-begroting',
  why: 'Deze samenwerking heeft geen eigen bestuur met een eigen begroting. De zienswijze van artikel 35 bestaat hier niet.',
  sources: ['Wgr 8/4', 'Wgr 35/3'],
  when: { form: ['centrumregeling', 'netwerk', 'geen'] },
};

/** Who appointed the member may dismiss it: not the raad in a collegeregeling. */
export const noDismissalByRaad: Bar = {
  instrument: 'ontslag-lid',
  why: 'Uw raad kan dit lid niet uit het algemeen bestuur ontslaan: het college heeft het aangewezen. Verantwoording vragen kan wel.',
  sources: ['Wgr 19/1', 'Wgr 13/6'],
  when: { maker: ['colleges'], domain: ['ggd', 'omgevingsdienst', 'jeugdhulp', 'overig'] },
};

/** In a veiligheidsregio the law itself makes the burgemeester a member. */
export const noDismissalInSafetyRegion: Bar = {
  instrument: 'ontslag-lid',
  why: 'Niemand kan dit lid uit het algemeen bestuur ontslaan: de wet zelf maakt elke burgemeester lid. Verantwoording vragen kan wel.',
  sources: ['Wvr 11/1', 'Wgr 19/1'],
  when: { domain: ['veiligheidsregio'] },
};

/** The same for burgemeesters who made a regeling. */
export const noDismissalOfMayors: Bar = {
  instrument: 'ontslag-lid',
  why: 'Uw raad kan dit lid niet uit het algemeen bestuur ontslaan: de burgemeesters zitten er op grond van de wet in.',
  sources: ['Wgr 13/7', 'Wgr 19/2'],
  when: { maker: ['burgemeesters'], domain: ['ggd', 'omgevingsdienst', 'jeugdhulp', 'overig'] },
};

/** The raad appoints only where raden made the regeling. */
export const noAppointment: Bar = {
  instrument: 'aanwijzen-lid',
  why: 'Uw raad wijst dit lid niet aan: dat doet in deze regeling het college, of de wet zelf.',
  sources: ['Wgr 13/6'],
  when: { maker: ['colleges'] },
};
