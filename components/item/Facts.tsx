import { useState } from 'react';
import { isAboutMeeting } from '../../lib/council/index.ts';
import type { Item } from '../../lib/reading/contract.ts';
import { shortQuote } from '../../lib/wording/index.ts';
import { Words } from '../guide/Words.tsx';
import { EvidenceLinks } from '../sources/EvidenceLinks.tsx';
import type { Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';
import { inProse } from '../ui/count.ts';
import { CyclePicture } from './CyclePicture.tsx';
import { type Fact, type FactLine, factsOf } from './facts.ts';

/** A beslispunt that is longer is cut, so that the facts are read at a glance. */
const longestQuote = 110;

/** Words of the paper between quotation marks, the whole of a long text on demand. */
function Quote({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  const short = shortQuote(text, longestQuote);
  const isCut = short.endsWith(' …');
  return (
    <span className="greep-quiet">
      ‘{isWhole ? text : short}’{' '}
      {isCut && (
        <Button look="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'minder' : 'hele tekst'}
        </Button>
      )}{' '}
    </span>
  );
}

function Line({ line, links }: { line: FactLine; links: Links }) {
  return (
    <p className="greep-fact-line">
      <Words>{line.text}</Words> {line.quote && <Quote text={line.quote} />}{' '}
      <EvidenceLinks evidence={line.evidence} onJump={links.jump} />
    </p>
  );
}

function FactRow({ fact, links }: { fact: Fact; links: Links }) {
  return (
    <>
      <dt>{fact.name}</dt>
      <dd>
        {fact.lines.map((line) => (
          <Line key={line.text + line.quote} line={line} links={links} />
        ))}
        {fact.cycle && <CyclePicture places={fact.cycle} />}
      </dd>
    </>
  );
}

/** The facts that the paper does not give, in one line. */
function Unsaid({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  const questions = inProse(facts.map((fact) => fact.question));
  return <p className="greep-quiet greep-unsaid">Staat niet in dit stuk: {questions}.</p>;
}

/** What the conclusions assume of this item, and the reader may correct. */
function Assumptions({ item }: { item: Item }) {
  const assumed = new Set(Object.values(item.because).flatMap(({ assumes }) => assumes ?? []));
  return [...assumed].map((assumption) => (
    <p key={assumption} className="greep-quiet greep-unsaid">
      Aanname: <Words>{assumption}</Words>
    </p>
  ));
}

/**
 * What the paper says of an item: asked, of whom, who decides, when; then what it does not say, and what is assumed. Nobody misses what
 * an opening does not say.
 */
export function Facts({ item, links }: { item: Item; links: Links }) {
  const facts = factsOf(item);
  return (
    <>
      <dl className="greep-facts">
        {facts
          .filter((fact) => fact.lines.length > 0)
          .map((fact) => (
            <FactRow key={fact.name} fact={fact} links={links} />
          ))}
      </dl>
      {!isAboutMeeting(item) && <Unsaid facts={facts.filter((fact) => fact.lines.length === 0)} />}
      <Assumptions item={item} />
    </>
  );
}
