import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { type Explanation, inParts } from '../../lib/guide/index.ts';
import type { Links } from '../sources/links.ts';
import { Button } from '../ui/Button.tsx';
import '../ui/overlay.css';
import './words.css';

interface Scope {
  links: Links;
  /** Whether the sentence with this id is the first on the card that holds the word. */
  isFirst: (word: string, sentence: string) => boolean;
}

const ScopeContext = createContext<Scope | null>(null);

/** A card on which each word explains itself once, at its first place. */
export function WordsCard({ links, children }: { links: Links; children: ReactNode }) {
  const [holders] = useState(() => new Map<string, string>());
  const scope = useMemo<Scope>(() => {
    const isFirst = (word: string, sentence: string) => {
      if (!holders.has(word)) holders.set(word, sentence);
      return holders.get(word) === sentence;
    };
    return { links, isFirst };
  }, [links, holders]);
  return <ScopeContext value={scope}>{children}</ScopeContext>;
}

interface WordProps {
  text: string;
  explanation: Explanation;
  links: Links;
}

/** What a word means, and the way to it in the guide. */
function Meaning({ explanation, links, close }: Omit<WordProps, 'text'> & { close: () => void }) {
  const { title, text, place } = explanation;
  const open = () => {
    close();
    links.openGuide(place);
  };
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      <Button look="link" className="greep-source" onPress={open}>
        Meer in de Gids
      </Button>
    </>
  );
}

function Word({ text, ...explained }: WordProps) {
  return (
    <DialogTrigger>
      <Button look="link" className="greep-word">
        {text}
      </Button>
      <Popover className="greep-popover" placement="bottom start">
        <Dialog className="greep-popover-body greep-word-card" aria-label={explained.explanation.title}>
          {({ close }) => <Meaning {...explained} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A sentence of Greep's own. The words of the field in it explain themselves, each once on a card. */
export function Words({ children }: { children: string }) {
  const scope = useContext(ScopeContext);
  const id = useId();
  const parts = useMemo(() => inParts(children), [children]);
  if (!scope) return children;
  return parts.map(({ text, explanation }, at) => {
    const here = explanation && parts.findIndex((part) => part.explanation === explanation) === at;
    const isOpenable = here && scope.isFirst(explanation.title, id);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay in their order.
    return isOpenable ? <Word key={at} text={text} explanation={explanation} links={scope.links} /> : text;
  });
}
