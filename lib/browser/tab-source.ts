import { browser } from 'wxt/browser';
import { ReadError } from '../pdf/errors.ts';
import { hasPdfHeader } from '../pdf/header.ts';
import { type AgendaPaper, agendaSays, type Meeting, paperAddresses, paperAt, paperBehind } from '../ris/index.ts';
import type { DocumentSource } from '../source/index.ts';
import { type Asked, askedWith } from './asked.ts';
import { byButton } from './by-button.ts';
import { fetchHere, forgetHere, pieceHere } from './fetch-in-tab.ts';
import { fileName } from './file-name.ts';
import { onceAllowed, patience, rest, unlessStopped, wait } from './patience.ts';
import { readFromSite } from './site-source.ts';
import { isAllowed, siteOf } from './sites.ts';

/** Bytes per message: far below what one message may hold. */
const pieceSize = 8 * 1024 * 1024;

/** The agenda on a page, whose papers can be had there. */
export interface Agenda {
  meeting: Meeting;
  sourceOf: (paper: AgendaPaper) => DocumentSource;
}

/** What the tab from which this page was opened has for the reader: the paper that he asked for, the agenda on the page, or both. */
export interface Opener {
  paper: DocumentSource | null;
  /** Where in the paper. */
  place: Omit<Asked, 'address'>;
  agenda: Agenda | null;
}

/**
 * What the tab has from which the toolbar button, the menu or a button beside a paper opened this page, or null when it was opened
 * otherwise. The press gave the right to that one tab (`activeTab`), also while it shows the browser's own PDF viewer.
 */
export async function openerTab(): Promise<Opener | null> {
  const asked = await askedWith(location.hash);
  if (location.hash !== byButton && asked === null) return null;
  const here = await browser.tabs.getCurrent();
  if (here?.openerTabId === undefined) return null;
  const { id, url = null } = (await browser.tabs.get(here.openerTabId).catch(() => null)) ?? {};
  if (id === undefined) return null;
  const agenda = await onceAllowed(() => agendaIn(id)).catch((error) => withoutAgenda(error, asked));
  const tab = { id, url };
  if (!asked) return { agenda, paper: agenda ? null : sourceAt(tab, url), place: {} };
  const { address, ...place } = asked;
  return { agenda, paper: paperOn(agenda, address) ?? sourceAt(tab, address), place };
}

/**
 * A tab that takes no script, as one with the browser's own PDF viewer, shows no agenda. Another failure is one of Greep, and must not
 * pass for a page without agenda; a paper that the reader asked for can be read all the same.
 */
function withoutAgenda(error: unknown, asked: Asked | null): null {
  if (error instanceof NoEntry) return null;
  if (!asked) throw error;
  console.error(error);
  return null;
}

/**
 * The agenda on the page of a tab; null: there is none on it.
 * @throws {NoEntry} where the reader has not let Greep look, or no extension may
 * @throws {Error} where looking for it failed
 */
export async function agendaIn(tabId: number): Promise<Agenda | null> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/agenda.js'] }).catch(refuse);
  const answer = frame?.result as { meeting: Meeting | null } | null | undefined;
  if (!answer) throw new Error('the agenda script gave nothing');
  const { meeting } = answer;
  if (!meeting) return null;
  const sourceOf = ({ title, page, pdf }: AgendaPaper) => ({
    ...tabSource({ id: tabId, url: meeting.url }, { name: title, address: page, pdf }),
    agenda: agendaSays(meeting, page),
  });
  return { meeting, sourceOf };
}

/** The paper of an agenda to which a link with this address leads; null when it leads elsewhere. */
function paperOn(agenda: Agenda | null, address: string): DocumentSource | null {
  const paper = agenda && paperAt(agenda.meeting, address);
  return agenda && paper ? agenda.sourceOf(paper) : null;
}

/** What a tab can fetch at an address; without one, which a page of the browser itself does not tell, nothing. */
function sourceAt(tab: SourceTab, address: string | null): DocumentSource {
  const pdf = address === null ? [] : paperAddresses(new URL(address));
  return tabSource(tab, { name: fileName(address), address, pdf });
}

/** A paper as a tab knows it. */
interface TabPaper {
  name: string;
  address: string | null;
  pdf: readonly string[];
}

/** A tab and what it shows; null: the browser does not tell. */
interface SourceTab {
  id: number;
  url: string | null;
}

function tabSource({ id, url }: SourceTab, { name, address, pdf }: TabPaper): DocumentSource {
  const elsewhere = pdf.filter((each) => isElsewhere(each, url));
  if (elsewhere.length > 0) return { name, address, elsewhere, read: (signal) => readFromSite(elsewhere, signal) };
  const read = (signal: AbortSignal) => readThrough(id, pdf, signal).catch((error) => instead(error, pdf, signal));
  return { name, address, read };
}

/** Whether a paper stands on another host than the page of a tab, which may then not fetch it: the older iBabs keeps its papers so. */
function isElsewhere(address: string, page: string | null): boolean {
  return page !== null && siteOf(address) !== null && new URL(address).host !== new URL(page).host;
}

/**
 * Where a tab takes no script, as Firefox' own PDF viewer, or is gone, or where the paper is on a site that its page may not fetch from:
 * from the site itself, if the reader allowed it. In Firefox he is asked where no script runs; elsewhere the tab is what lacks.
 */
async function instead(error: unknown, pdf: readonly string[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const [address = ''] = pdf;
  const isClosed = error instanceof NoEntry;
  if (!isClosed && !(error instanceof ReadError && error.code === 'andere-site')) throw error;
  const canAsk = isClosed && import.meta.env.FIREFOX && siteOf(address) !== null;
  if (canAsk || (await isAllowed(address))) return readFromSite(pdf, signal);
  throw isClosed ? new ReadError('onbereikbaar', { cause: error }) : error;
}

/** A tab that takes no script. */
class NoEntry extends Error {}

function refuse(cause: unknown): never {
  throw new NoEntry('no script in this tab', { cause });
}

/** Reads a paper, also where its address gives a page around it. What that page is, is worth more to the reader than why no paper is behind it. */
async function readThrough(tabId: number, pdf: readonly string[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const given = await readFromTab(tabId, pdf, signal);
  const [address] = pdf;
  if (hasPdfHeader(given) || address === undefined) return given;
  const document = new DOMParser().parseFromString(new TextDecoder().decode(given), 'text/html');
  const behind = paperBehind({ document, url: new URL(address) });
  if (behind.length === 0) return given;
  await wait(rest, signal);
  return readFromTab(tabId, behind, signal).catch(() => {
    signal.throwIfAborted();
    return given;
  });
}

async function readFromTab(tabId: number, pdf: readonly string[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted();
  const key = `greep-${crypto.randomUUID()}`;
  try {
    const answer = await unlessStopped(inTab(tabId, fetchHere, [key, pdf, { patience, rest }]), signal);
    if (!answer?.ok) throw new ReadError(answer?.why ?? 'onbereikbaar');
    return await piecesOf({ tabId, key, size: answer.size }, signal);
  } finally {
    // Nobody waits for it: what stands here is why nothing was read, or what was. A tab that is gone took the bytes with it.
    inTab(tabId, forgetHere, [key]).catch(() => {});
  }
}

/** A paper that a tab fetched. */
interface Fetched {
  tabId: number;
  key: string;
  size: number;
}

/** The bytes of a paper, piece by piece. Of a tab that went to another page in between nothing comes, or not all of it. */
async function piecesOf({ tabId, key, size }: Fetched, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  for (let start = 0; start < size; start += pieceSize) {
    const end = Math.min(start + pieceSize, size);
    const given = await unlessStopped(inTab(tabId, pieceHere, [key, start, end]), signal);
    const piece = Uint8Array.fromBase64(given ?? '');
    if (piece.length !== end - start) throw new ReadError('onbereikbaar');
    bytes.set(piece, start);
  }
  return bytes;
}

/**
 * Runs a self-contained function in the tab and gives what it returns; null: the page went while it ran.
 * @throws {NoEntry}
 */
async function inTab<A extends unknown[], R>(tabId: number, func: (...args: A) => R | Promise<R>, args: A): Promise<R | null> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, args }).catch(refuse);
  return (frame?.result as R | undefined) ?? null;
}
