import { describe, expect, it } from 'vitest';
import { isLockName, isNamedClosed, saysClosed } from '../../lib/ris/closed.ts';

describe('an explanation', () => {
  it.each([
    'Besloten: de stukken zijn niet openbaar.',
    'Vertrouwelijk',
    'Dit punt wordt in besloten vergadering behandeld.',
    'Het punt komt in het besloten deel aan de orde.',
    'Dit agendapunt is besloten.',
    'Het presidium heeft bepaald dat dit punt in besloten vergadering wordt behandeld.',
    'De raad wordt hierover in een besloten bijeenkomst geïnformeerd.',
    'De stukken zijn strikt vertrouwelijk en liggen bij de griffie.',
    'De commissie bespreekt dit in beslotenheid.',
    'Voorstel tot aankoop (geheim op grond van artikel 87 Gemeentewet).',
    'De bijlage is niet-openbaar; het voorstel is niet geheim.',
  ])('says that it is not for everyone: %s', (text) => expect(saysClosed(text)).toBe(true));

  it.each([
    'De raad heeft op 3 maart besloten dit voorstel te agenderen.',
    'In de vorige vergadering is besloten het voorstel aan te houden.',
    'Besloten wordt over de begroting zoals die nu voorligt.',
    'Zoals eerder besloten komt het college met een voorstel.',
    'De stukken zijn niet geheim.',
    'De bijlage is niet langer vertrouwelijk.',
    'Er zijn geen vertrouwelijke stukken bij dit punt.',
    'Dit punt wordt niet in besloten vergadering behandeld.',
    'Een vertrouwelijke bijlage ligt ter inzage bij de griffie.',
    'De secretaris licht het voorstel toe.',
    'Het college heeft de raad op 3 maart in een besloten bijeenkomst hierover geïnformeerd.',
  ])('says nothing of the kind: %s', (text) => expect(saysClosed(text)).toBe(false));
});

describe('a name', () => {
  it.each([
    'Grondaankoop (besloten)',
    'Bijlage 2 exploitatie (vertrouwelijk)',
    'Bijlage 3 - Vertrouwelijk',
    'Vertrouwelijke bijlage 2 grondexploitatie',
    'GEHEIM Notitie onderhandelingen',
    'F. Besloten deel',
    'Notitie onder geheimhouding',
    'Verslag besloten vergadering 3 maart 2027',
    'Niet-openbare bijlage bij raadsvoorstel',
    'Bekrachtigen geheimhouding grondexploitatie (besloten)',
  ])('says that it is not for everyone: %s', (name) => expect(isNamedClosed(name)).toBe(true));

  it.each([
    'Zienswijze ontwerpbegroting 2028',
    'Raadsvoorstel bekrachtiging geheimhouding vertrouwelijke bijlage',
    'Protocol omgaan met vertrouwelijke informatie',
    'Oprichting besloten vennootschap Haven Vaarlanden',
    'Terugkoppeling: wat heeft het algemeen bestuur besloten?',
    'Notitie, niet vertrouwelijk',
    'Openbare besluitenlijst besloten vergadering 3 maart 2027',
    'Benoeming vertrouwenspersoon',
    'Openbaar deel',
  ])('says nothing of the kind: %s', (name) => expect(isNamedClosed(name)).toBe(false));
});

describe('a class or an icon', () => {
  it.each(['icon icon-lock', 'fa fa-user-lock', 'agenda_item confidential', 'isConfidential', '#icon-lock', 'glyphicon-lock'])(
    'is a lock: %s',
    (names) => expect(isLockName(names)).toBe(true),
  );

  it.each([
    'fa fa-clock',
    'panel-block',
    'fa-unlock',
    'fa-lock-open',
    'secretaris',
    'not-confidential',
    'clocked',
    'scroll-lock',
  ])('is none: %s', (names) => expect(isLockName(names)).toBe(false));
});
