import type { Version } from '../../reading/contract.ts';

/** How a paper says that it is secret, and which version it is. */

/** Words for what is not for everyone: 'vertrouwelijk', 'niet openbaar'. */
export const secret = /\b(?:vertrouwelijk|geheim|besloten|niet[- ]openbaar|kabinet)\b/i;

/** Words for what is for everyone: 'openbaar', 'openbare'. */
export const open = /\bopenbaar\b|\bopenbare\b/i;

/** Secrecy by a decision: 'geheimhouding is opgelegd', 'bekrachtigt de geheimhouding'. */
export const imposed =
  /\bgeheimhouding\b.{0,60}\b(?:opgelegd|bekrachtig|op te leggen)|\b(?:opgelegd|bekrachtig\w*)\b.{0,40}\bgeheimhouding\b/i;

/** How far a version is, by its name; the first that fits: 'gewijzigd voorstel', 'ontwerpbegroting 2028', 'definitief', 'vastgestelde versie'. */
export const statuses: readonly (readonly [status: Version['status'], pattern: RegExp])[] = [
  [
    'gewijzigd',
    /\b(?:gewijzigde?|aangepaste?|herziene?|bijgestelde?)\s(?:versie|voorstel|raadsvoorstel|stuk|concept|ontwerp)\b/i,
  ],
  ['concept', /\bconcept(?:-?[a-zà-ž]+)?(?: 20\d\d(?!\S))?/i],
  ['ontwerp', /\bontwerp(?:-?[a-zà-ž]+)?(?: 20\d\d(?!\S))?/i],
  ['definitief', /\bdefinitie(?:f|ve)\b/i],
  ['vastgesteld', /\bvastgestelde? (?:versie|exemplaar)\b|\bgeldend van\b/i],
];

/** A sentence that opens a meeting to everyone: 'De vergadering is openbaar'. */
export const openMeeting = /\bde vergadering is openbaar\b/i;
