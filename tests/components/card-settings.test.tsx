// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ItemCard } from '../../components/item/ItemCard.tsx';
import { SettingsContext } from '../../components/profile/settings.ts';
import { useCardSettings } from '../../components/profile/use-card-settings.ts';
import { conclude } from '../../lib/council/index.ts';
import { emptyProfile, type Profile, unknownCooperation } from '../../lib/council/profile.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { mandaat, reading } from './reading.ts';
import { fireEvent, render, screen, spiedLinks, waitFor, within } from './render.ts';

let now: Profile;

/** A card as the reader page shows it: the conclusions follow the settings. */
function Card({ item, start }: { item: Item; start: Profile }) {
  const [profile, setProfile] = useState(start);
  now = profile;
  const change = async (step: (profile: Profile) => Profile) => setProfile(step);
  const settings = useCardSettings({ value: profile, change, isBusy: false });
  const shown = { ...item, ...conclude(item, { profile, corrections: {}, today: '2026-06-01' }) };
  return (
    <SettingsContext value={settings}>
      <ItemCard item={shown} reading={reading} links={spiedLinks()} lawDate="2026-06-01" />
    </SettingsContext>
  );
}

const show = (profile: Partial<Profile> = {}, item: Partial<Item> = {}) =>
  render(<Card item={{ ...mandaat, ...item }} start={{ ...emptyProfile, ...profile }} />);

const regio = unknownCooperation('Samenwerking Zuidrand');
const canGive = () => screen.queryByText('Een zienswijze geven op dit besluit')?.closest('section')?.textContent ?? '';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** Answers the question whether the regeling lists this decision. */
const answer = (name: string) => {
  const question = screen.getByRole('group', { name: /^Noemt de regeling/ });
  fireEvent.click(within(question).getByRole('button', { name }));
};

describe('a card for a reader who told nothing', () => {
  it('says in one line what it goes by, and where to change that', () => {
    show();
    const line = screen.getByText(/^Greep gaat uit van een raadslid/);
    expect(line.textContent).toContain('Klopt dat niet? Instellingen');
    expect(within(line).getByRole('link').getAttribute('href')).toBe('/options.html');
  });

  it('is read by another with one choice, which stays', () => {
    show();
    press('Lezen als: Voor raadsleden');
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Griffier/ }));
    screen.getByRole('button', { name: 'Lezen als: Voor griffiers' });
    screen.getByText(/^Greep gaat uit van een griffier/);
    expect(now.lens).toBe('griffier');
  });
});

describe('a question that the settings can settle', () => {
  it('is answered on the card: the answer is kept for this cooperation and the card follows', async () => {
    show();
    expect(canGive()).toContain('Hangt af van de regeling');
    answer('ja');
    expect(canGive()).toContain('Dit kan de raad');
    expect(now.cooperations).toEqual([{ ...regio, name: mandaat.cooperationName, zienswijzeAnswers: { mandaat: true } }]);
    screen.getByText(/U antwoordde ‘ja’; dat staat nu in uw instellingen/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Herstel'));
  });

  it('is taken back, with the cooperation that came with it', () => {
    show();
    answer('nee');
    expect(canGive()).toBe('');
    press(/^Herstel: Noemt de regeling/);
    expect(canGive()).toContain('Hangt af van de regeling');
    expect(now).toEqual(emptyProfile);
    expect(document.activeElement).toBe(screen.getAllByRole('heading')[0]);
  });

  it('leaves what the reader told of the cooperation before', () => {
    const known = { ...regio, name: mandaat.cooperationName ?? '', seat: 'ab' as const };
    show({ cooperations: [known] });
    answer('ja');
    press(/^Herstel: /);
    expect(now.cooperations).toEqual([known]);
  });

  it('says where to look for who does not know, and keeps nothing', () => {
    show();
    answer('weet ik niet');
    screen.getByText(/zoek in de regeling op ‘zienswijze’/);
    expect(now).toEqual(emptyProfile);
  });

  it('is only asked where the paper names no cooperation', () => {
    show({}, { cooperationName: null });
    expect(screen.queryByRole('button', { name: 'ja' })).toBeNull();
  });
});

describe('a card of a cooperation that the reader knows', () => {
  it('says so, and assumes nothing of it any more', () => {
    show({ cooperations: [{ ...regio, form: 'openbaar-lichaam', maker: 'raden', province: false }] });
    screen.getByText(/^Volgens uw instellingen: .*Zuidrand, openbaar lichaam, getroffen door de raden en zonder provincie\./);
    expect(screen.queryByText(/collegeregeling/)).toBeNull();
  });
});
