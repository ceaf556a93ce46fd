/** An abbreviation of the field, and what it stands for. */
export interface FieldAbbreviation {
  short: string;
  long: string;
  /** Folded words of the document that tell which of two senses is meant; absent: there is one sense. */
  among?: RegExp;
}

/** Abbreviations that papers of regions use without explaining them. One with two senses stands here once for each. */
export const fieldAbbreviations: readonly FieldAbbreviation[] = [
  { short: 'AB', long: 'algemeen bestuur' },
  { short: 'AVG', long: 'Algemene verordening gegevensbescherming' },
  { short: 'Awb', long: 'Algemene wet bestuursrecht' },
  { short: 'B&W', long: 'burgemeester en wethouders' },
  { short: 'BBV', long: 'Besluit begroting en verantwoording provincies en gemeenten' },
  { short: 'BVO', long: 'bedrijfsvoeringsorganisatie' },
  { short: 'CdK', long: 'commissaris van de Koning' },
  { short: 'DB', long: 'dagelijks bestuur' },
  { short: 'DPG', long: 'directeur publieke gezondheid' },
  { short: 'DVO', long: 'dienstverleningsovereenkomst' },
  { short: 'GGD', long: 'gemeentelijke gezondheidsdienst' },
  { short: 'GHOR', long: 'geneeskundige hulpverleningsorganisatie in de regio' },
  {
    short: 'GO',
    long: 'georganiseerd overleg',
    among: /georganiseerd overleg|bonden|arbeidsvoorwaarden|personeelsregeling|werkgeversdelegatie/,
  },
  { short: 'GO', long: 'gemeenschappelijk orgaan', among: /gemeenschappelijk orgaan/ },
  { short: 'GR', long: 'gemeenschappelijke regeling' },
  { short: 'GS', long: 'gedeputeerde staten' },
  { short: 'LTA', long: 'langetermijnagenda' },
  { short: 'OM', long: 'Openbaar Ministerie' },
  { short: 'OR', long: 'ondernemingsraad' },
  { short: 'P&C', long: 'planning en control' },
  { short: 'PFHO', long: 'portefeuillehoudersoverleg' },
  { short: 'PFO', long: 'portefeuillehoudersoverleg' },
  { short: 'PHO', long: 'portefeuillehoudersoverleg' },
  { short: 'RES', long: 'regionale energiestrategie' },
  { short: 'RIB', long: 'raadsinformatiebrief' },
  { short: 'SOK', long: 'samenwerkingsovereenkomst' },
  { short: 'VNG', long: 'Vereniging van Nederlandse Gemeenten' },
  { short: 'VTH', long: 'vergunningverlening, toezicht en handhaving' },
  { short: 'Wgr', long: 'Wet gemeenschappelijke regelingen' },
  { short: 'Woo', long: 'Wet open overheid' },
  { short: 'WOR', long: 'Wet op de ondernemingsraden' },
  { short: 'Wvr', long: 'Wet veiligheidsregio’s' },
];
