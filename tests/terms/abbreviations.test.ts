import { describe, expect, it } from 'vitest';
import { introducedIn } from '../../lib/terms/abbreviations.ts';

describe('abbreviations that a text introduces', () => {
  it.each([
    ['De samenwerkingsovereenkomst (SOK) wordt aangepast.', 'SOK', 'samenwerkingsovereenkomst'],
    ['Veiligheidsregio Vaarlanden (hierna: VRV) zendt de begroting.', 'VRV', 'Veiligheidsregio Vaarlanden'],
    ['De directeur publieke gezondheid (DPG) leidt de dienst.', 'DPG', 'directeur publieke gezondheid'],
    ['Een RVE (resultaatverantwoordelijke eenheid) heeft een manager.', 'RVE', 'resultaatverantwoordelijke eenheid'],
    ['Op grond van de Wet gemeenschappelijke regelingen (Wgr) geldt dit.', 'Wgr', 'Wet gemeenschappelijke regelingen'],
    ['Het Georganiseerd Overleg (GO) kwam bijeen.', 'GO', 'Georganiseerd Overleg'],
    ['De Regionale Uitvoeringsdienst voor Milieu (RUM) werkt samen.', 'RUM', 'Regionale Uitvoeringsdienst voor Milieu'],
    ['De bedrijfsvoeringsorganisatie (afgekort: BVO) heeft één bestuur.', 'BVO', 'bedrijfsvoeringsorganisatie'],
  ])('%s', (text, short, long) => {
    const found = introducedIn(text).find((one) => one.short === short);
    expect(found?.long ?? null).toBe(long);
    if (found) expect(text.slice(found.from, found.to)).toContain(short);
  });

  it.each([
    'De wethouder (Jansen) licht toe.',
    'De raad van Elsdrecht (PvdA) stemt voor.',
    'Zie het besluit (Bijlage 2).',
    'De kosten (EUR) stijgen.',
  ])('finds none in: %s', (text) => expect(introducedIn(text)).toEqual([]));
});
