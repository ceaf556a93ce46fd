// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { groupRoles, severalHats } from '../../components/roles/hats.ts';
import { RoleList } from '../../components/roles/RoleList.tsx';
import { RouteTab } from '../../components/route/RouteTab.tsx';
import type { Announced, Item } from '../../lib/reading/contract.ts';
import { mandaat, mededelingen, on } from './reading.ts';
import { fireEvent, render, screen, spiedLinks } from './render.ts';

describe('RouteTab', () => {
  it('marks where we are, for eyes and for ears', () => {
    render(<RouteTab item={mandaat} links={spiedLinks()} />);
    const steps = screen.getAllByRole('listitem').filter((step) => step.hasAttribute('data-when'));
    expect(steps.map((step) => step.getAttribute('data-when'))).toEqual(['geweest', 'geweest', 'nu', 'gepland', 'onbekend']);
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, null, 'step', null, null]);
    expect(steps[2]?.textContent).toContain('u bent hier');
    expect(steps[0]?.textContent).toContain('Geweest.');
    expect(steps[3]?.textContent).toContain('Gepland.');
  });

  it('is told in a sentence', () => {
    render(<RouteTab item={mandaat} links={spiedLinks()} />);
    const told = 'Dit stuk: Algemeen bestuur, 2 stappen geweest, 1 stap gepland en 1 stap zonder datum';
    expect(screen.getByRole('list', { name: told })).toBeTruthy();
  });

  it('shows the place of a paper of a meeting that is over', () => {
    const route = mandaat.route.map((step) => ({ ...step, when: 'geweest' as const }));
    render(<RouteTab item={{ ...mandaat, route }} links={spiedLinks()} />);
    expect(screen.getByRole('listitem', { current: 'step' }).textContent).toContain('Algemeen bestuur dit stuk');
    expect(screen.queryByText('u bent hier')).toBeNull();
  });

  it.each([
    ['algemeen-bestuur', 'algemeen-bestuur', 'Algemeen bestuur'],
    ['georganiseerd-overleg', 'GO', 'Georganiseerd overleg (GO)'],
    ['stuurgroep', 'stuurgroep Water', 'Stuurgroep Water'],
    [null, 'bonden', 'Bonden'],
  ] as const)('names the body %s, in the paper %s: %s', (body, name, shown) => {
    const [step] = mandaat.route;
    render(<RouteTab item={{ ...mandaat, route: step ? [{ ...step, body, name }] : [] }} links={spiedLinks()} />);
    expect(screen.getByText(shown)).toBeTruthy();
  });

  it('draws entry into force as no body', () => {
    render(<RouteTab item={mandaat} links={spiedLinks()} />);
    const events = screen.getAllByRole('listitem').filter((step) => step.getAttribute('data-event') === 'true');
    expect(events.map((step) => step.textContent)).toEqual([expect.stringContaining('In werking')]);
  });

  it('gives each step its date and outcome', () => {
    render(<RouteTab item={mandaat} links={spiedLinks()} />);
    expect(screen.getByText('17 september 2026')).toBeTruthy();
    expect(screen.getByText(/advies: akkoord/u)).toBeTruthy();
    expect(screen.getByText('later')).toBeTruthy();
  });

  it.each(['uiterlijk', 'vóór'] as const)('says of a last day that it is %s', (limit) => {
    const [step] = mandaat.route;
    render(<RouteTab item={{ ...mandaat, route: step ? [{ ...step, limit }] : [] }} links={spiedLinks()} />);
    expect(screen.getByText(`${limit} 17 september 2026`)).toBeTruthy();
  });

  it('says of a term that the day itself is too late', () => {
    const deadlines = mandaat.deadlines.map((deadline) => ({ ...deadline, before: true as const }));
    render(<RouteTab item={{ ...mandaat, deadlines }} links={spiedLinks()} />);
    expect(screen.getByText(/Reageren: vóór 20 november 2026/u)).toBeTruthy();
  });

  it('gives the terms that are printed and what is announced', () => {
    const links = spiedLinks();
    render(<RouteTab item={mandaat} links={links} />);
    expect(screen.getByText(/Reageren: uiterlijk 20 november 2026/u)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Aangekondigd' })).toBeTruthy();
    expect(screen.getByText('eerste kwartaal 2027')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'blz. 2: ‘20 november’' }));
    expect(links.jump).toHaveBeenCalledOnce();
  });

  it.each<[Partial<Announced>, string, string]>([
    [{}, 'geen datum', 'geen orgaan of persoon genoemd'],
    [{ dateText: 'n.t.b.', owner: 'projectleider' }, 'n.t.b. (nog te bepalen)', 'projectleider'],
    [{ dateText: 'najaar van 2028', body: 'raad' }, 'najaar van 2028', 'de gemeenteraad'],
    [{ date: '2027-03-11', body: 'dagelijks-bestuur', owner: 'Dagelijks bestuur' }, '11 maart 2027', 'het dagelijks bestuur'],
    [{ date: '2027-03', body: 'raad', owner: 'wethouder Olden' }, 'maart 2027', 'de gemeenteraad, wethouder Olden'],
  ])('says of what is announced when and who, or that it is missing: %j', (part, when, who) => {
    const entry: Announced = { subject: 'evaluatie', body: null, date: null, owner: null, evidence: on(3, 'evaluatie'), ...part };
    render(<RouteTab item={{ ...mandaat, announced: [entry] }} links={spiedLinks()} />);
    const list = screen.getByRole('heading', { name: 'Aangekondigd' }).closest('section');
    expect([...(list?.querySelectorAll('dd') ?? [])].map((dd) => dd.firstChild?.textContent)).toEqual([when, who]);
  });

  it('says so when the paper has no route', () => {
    render(<RouteTab item={mededelingen} links={spiedLinks()} />);
    expect(screen.getByText('De route staat niet in dit stuk.')).toBeTruthy();
  });
});

describe('roles', () => {
  const role = (name: string, who: string | null) => ({ role: name, who, evidence: on(1, name) });

  it('group by role, each person once', () => {
    const groups = groupRoles([role('Auteur', 'P. de Wit'), role('auteur', 'Dhr. P. de Wit'), role('auteur', 'A. Vos')]);
    expect(groups.map(({ role: name, holders }) => [name, holders.map(({ who }) => who)])).toEqual([
      ['Auteur', ['P. de Wit', 'A. Vos']],
    ]);
  });

  it.each([
    ['Mevr. A. Terhorst', 'A. Terhorst', true],
    ['Dhr. mr. J. de Boer', 'J. de Boer', true],
    ['burgemeester K. Smit', 'wethouder K. Smit', true],
    ['A. Terhorst', 'B. Terhorst', false],
    ['Heerema', 'Erema', false],
  ])('know that %s and %s are the same person: %s', (one, other, same) => {
    expect(severalHats([role('voorzitter', one), role('lid', other)])).toHaveLength(same ? 1 : 0);
  });

  it('count the same role twice as one hat, and nobody as no hat', () => {
    expect(severalHats([role('lid', 'A. Vos'), role('Lid', 'A. Vos')])).toEqual([]);
    expect(severalHats([role('lid', null), role('auteur', null)])).toEqual([]);
  });

  it('show who wears several hats, and a role without a name', () => {
    render(<RoleList item={mandaat} links={spiedLinks()} />);
    expect(screen.getByText('Mevr. A. Terhorst is hier portefeuillehouder en lid dagelijks bestuur.')).toBeTruthy();
    expect(screen.getByText('naam staat niet in dit stuk')).toBeTruthy();
  });

  it('name a hat as it is named within a sentence', () => {
    const roles = ['Portefeuillehouder', 'burgemeester', 'AB-lid'].map((name) => role(name, 'H.J. Wolthuis'));
    render(<RoleList item={{ ...mandaat, roles }} links={spiedLinks()} />);
    expect(screen.getByText('H.J. Wolthuis is hier portefeuillehouder, burgemeester en AB-lid.')).toBeTruthy();
  });

  it('show a second hat of somebody without a name, and the hats that the law puts together, with the ground', () => {
    const roles = [{ ...role('tevens lid van de stuurgroep', null), besides: 'portefeuillehouders' }];
    const hats: Item['hats'] = [
      {
        text: 'De burgemeester zit ook in het bestuur.',
        basis: [{ law: 'Wvr', article: '11', paragraph: '1' }],
        assumes: 'Een aanname.',
      },
    ];
    render(<RoleList item={{ ...mandaat, roles, hats }} links={spiedLinks()} />);
    expect(screen.getByText(/^Portefeuillehouders: tevens lid van de stuurgroep/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Wet veiligheidsregio's \(Wvr\) art\. 11 lid 1/ })).toBeTruthy();
    expect(screen.getByText('Aanname: Een aanname.')).toBeTruthy();
  });
});
