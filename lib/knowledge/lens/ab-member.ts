import type { Topic } from '../../reading/topics.ts';
import type { Kind } from '../../reading/words.ts';
import type { PerspectiveId } from '../guide/forms.ts';
import type { Source } from '../law/articles.ts';

/** The topics by which a paper speaks from each of the four perspectives (A7.1, A10.2). */
export const perspectiveTopics: Record<PerspectiveId, readonly Topic[]> = {
  samenwerkingsverband: ['doel'],
  'eigen-gemeente': ['eigen-gemeente', 'bijdrage', 'eigen-begroting'],
  deelnemer: ['deelnemerschap', 'verdeling', 'stemmen'],
  'andere-deelnemers': ['andere-deelnemers'],
};

/** Boxes of a form, a line that names what or whom the paper is for, and a label in a table say nothing of an interest. */
export const noStatement = /[☐☑☒]|^(?:aan|betreft|onderwerp|titel|bijlagen?)\b/i;

/** What one looks at as a member of either board, and the body whose facts belong to it (A10.2). */
export const boardRoles = [
  {
    body: 'algemeen-bestuur',
    text: 'Als lid van het algemeen bestuur let u op het beleid en weegt u belangen af.',
  },
  {
    body: 'dagelijks-bestuur',
    text: 'Als lid van het dagelijks bestuur let u op de organisatie: dat zij blijft werken en goed wordt beheerd.',
  },
] as const;

/** Something that a member of an algemeen bestuur can do in its meeting. */
export interface BoardRight {
  text: string;
  sources: readonly [Source, ...Source[]];
  /** Absent: about every kind of item. */
  kinds?: readonly Kind[];
}

/** What the law gives a member of an algemeen bestuur (law §6.1). */
export const boardRights: readonly BoardRight[] = [
  {
    text: 'Het algemeen bestuur kan het mandaat intrekken of zelf blijven beslissen.',
    sources: ['Awb 10:7', 'Awb 10:8'],
    kinds: ['mandaat'],
  },
  {
    text: 'Het algemeen bestuur kan bij de overdracht grenzen stellen en haar later intrekken.',
    sources: ['Wgr 33a', 'Awb 10:18'],
    kinds: ['delegatie'],
  },
  {
    text: 'Geheimhouding op stukken aan het algemeen bestuur vervalt als het haar niet bekrachtigt.',
    sources: ['Wgr 23/3'],
    kinds: ['geheimhouding'],
  },
  {
    text: 'Vraagt niemand om een stemming, dan is een voorstel aangenomen. U kunt waarschijnlijk vragen om een hoofdelijke stemming, waarbij ieder lid zijn stem noemt; kijk in het reglement van orde van het algemeen bestuur.',
    sources: ['Wgr 22/1', 'Gemeentewet 32/3'],
  },
  {
    text: 'Vraagt een vijfde van de aanwezige leden om gesloten deuren, dan beslist het algemeen bestuur daarover.',
    sources: ['Wgr 22'],
  },
  { text: 'Een vijfde van de leden kan om een extra vergadering vragen.', sources: ['Wgr 22/1', 'Gemeentewet 17/2'] },
  {
    text: 'Hebt u een eigen belang bij dit onderwerp, dan praat en stemt u niet mee.',
    sources: ['Wgr 22/1', 'Gemeentewet 28'],
  },
  { text: 'Het dagelijks bestuur moet u uit zichzelf alle informatie geven die u nodig heeft.', sources: ['Wgr 19a/2'] },
  {
    text: 'Het dagelijks bestuur legt verantwoording af aan het algemeen bestuur, dat een lid kan ontslaan als het vertrouwen weg is.',
    sources: ['Wgr 19a/1', 'Wgr 19a/3'],
  },
];
