import type { Bar } from '../rule.ts';

/** The raad amends its own draft decision only. */
export const noAmendment: Bar = {
  instrument: 'amendement-op-gr-stuk',
  why: 'Een amendement kan alleen op een ontwerpbesluit van uw eigen raad, en niet op {paper} van een ander bestuur.',
  sources: ['Gemeentewet 147b'],
};

/** A motie or an instruction reaches the own college, not the board. */
export const noInstruction: Bar = {
  instrument: 'opdracht-aan-gr',
  why: 'Uw raad kan het bestuur van de samenwerking geen opdracht geven. Een motie gaat naar het eigen college of de burgemeester.',
  sources: ['praktijk: reglement van orde', 'Wgr 33'],
};

/** What is known of the form only. That the contribution is such a debt is derived, and stands among the remarks. */
export const noRefusalToPay: Bar = {
  instrument: 'weigeren-te-betalen',
  why: 'Een verplichte uitgave weigeren helpt niet: gedeputeerde staten zetten haar dan zelf op de begroting van de gemeente. Invloed heeft uw raad vóór de vaststelling.',
  sources: ['Gemeentewet 193', 'Gemeentewet 194'],
  when: { form: ['openbaar-lichaam', 'bedrijfsvoeringsorganisatie', 'gemeenschappelijk-orgaan'] },
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
