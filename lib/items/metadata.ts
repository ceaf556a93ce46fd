import type { Ask, Because, Cycle, Domain, Maker, ReasonedField, Version } from '../reading/contract.ts';
import type { Body, Cooperation, Kind, Treatment } from '../reading/words.ts';
import type { Found } from './candidate.ts';
import { cooperationOf, domainOf, makerOf, provinceOf } from './cooperation.ts';
import { cooperationNameOf } from './cooperation-name.ts';
import { cycleOf } from './cycle.ts';
import type { Front } from './front.ts';
import { kindOf, noPaper } from './kind.ts';
import { meetingDateOf } from './meeting-date.ts';
import { confidentialOf, versionOf } from './status.ts';
import { treatmentOf } from './treatment.ts';
import type { Scope } from './types.ts';

/** What a paper says of itself: the fields of its form, its kind and its cooperation, each with its reason. */
export interface Metadata {
  kind: Found<Kind>;
  body: Found<Body> | null;
  cooperation: Found<Cooperation> | null;
  cooperationName: Found<string> | null;
  meetingDate: Found<string> | null;
  treatment: Found<Treatment> | null;
  confidential: Found<boolean> | null;
  version: Found<Version> | null;
  cycle: Found<Cycle> | null;
  maker: Found<Maker> | null;
  domain: Found<Domain> | null;
  province: Found<boolean> | null;
}

/** Where a paper speaks of itself, and what was found before. */
export interface Start {
  front: Front;
  body: Found<Body> | null;
  asks: readonly Ask[];
}

/** Whether a text is a paper of decision-making: it has a known body, or asks something of one. Other texts ask things too. */
export function isPaper({ body, asks }: Start): boolean {
  return body !== null || asks.length > 1 || asks.some(({ of }) => of !== null);
}

/** A text that is no paper says nothing of itself but the name of a cooperation and its version. */
export function metadataOf(scope: Scope, start: Start): Metadata {
  const { front, body, asks } = start;
  const cooperationName = cooperationNameOf(scope, front, body?.value ?? null);
  const version = versionOf(scope, front);
  if (!isPaper(start)) return { ...nothing, cooperationName, version };
  const about = aboutCooperation(scope, body?.value ?? null, cooperationName);
  const known = { body: body?.value ?? null, asks, ...values(about) };
  const kind = kindOf(scope, known);
  return {
    ...about,
    kind,
    body,
    version,
    meetingDate: meetingDateOf(scope, front, known.body),
    treatment: treatmentOf(scope, front, known),
    confidential: confidentialOf(scope, front),
    cycle: cycleOf(scope, kind.value, known.body),
  };
}

const nothing: Metadata = {
  kind: noPaper,
  body: null,
  cooperation: null,
  cooperationName: null,
  meetingDate: null,
  treatment: null,
  confidential: null,
  version: null,
  cycle: null,
  maker: null,
  domain: null,
  province: null,
};

type About = Pick<Metadata, 'cooperationName' | 'domain' | 'cooperation' | 'maker' | 'province'>;

function aboutCooperation(scope: Scope, body: Body | null, cooperationName: Found<string> | null): About {
  const domain = domainOf(scope, cooperationName);
  const cooperation = cooperationOf(scope, { body, name: cooperationName, domain });
  return {
    cooperationName,
    domain,
    cooperation,
    maker: makerOf(scope, domain, cooperation),
    province: provinceOf(scope, domain),
  };
}

function values({ cooperationName, cooperation, domain }: About) {
  return {
    cooperationName: cooperationName?.value ?? null,
    cooperation: cooperation?.value ?? null,
    domain: domain?.value ?? null,
  };
}

/** The reasons of the fields that have a value. */
export function reasonsOf(fields: Metadata): Partial<Record<ReasonedField, Because>> {
  return Object.fromEntries(Object.entries(fields).flatMap(([field, found]) => (found ? [[field, found.because]] : [])));
}
